import { describe, expect, it } from 'vitest';
import { Stopped } from '../../src/shared/calls/caller.ts';
import type { Reply } from '../../src/shared/calls/messages.ts';
import type { Part } from '../../src/taskpane/engine/protocol.ts';
import { planFrom, sheetsFrom } from '../../src/taskpane/session/receive.ts';
import { RowSender } from '../../src/taskpane/session/send-rows.ts';
import { channelEngine } from './channel-engine.ts';

const HEADER = ['注文番号', '注文日', '会員ID', 'お名前', '金額'];
const LINES = 30_000;

describe('an engine', () => {
  it('answers a large analysis in messages that are quick to read', async () => {
    const sizes = new Map<string, number>();
    const measure = (reply: Reply<Part>): void => {
      const kind = reply.kind === 'part' ? reply.part.kind : reply.kind;
      sizes.set(kind, Math.max(sizes.get(kind) ?? 0, JSON.stringify(reply).length));
    };
    const engine = channelEngine(measure);
    await engine.ask('begin', 'ja', 'お店.xlsx');
    await engine.ask('table', { file: 'お店.xlsx', sheet: '注文', encoding: null }, { layout: null, columns: {}, dayOrder: null });
    const sender = new RowSender((rows) => engine.ask('rows', rows));
    sender.push({ number: 1, hidden: false, cells: HEADER });
    for (let line = 0; line < LINES; line++) sender.push({ number: line + 2, hidden: false, cells: [`A-${String(line)}`, 45_300 + (line % 900), `M${String(line % 20_000)}`, `架空 ${String(line % 20_000)}`, 1_000 + (line % 50) * 10] });
    await sender.end();
    await engine.ask('endTable');
    expect(await engine.ask('analyse')).toMatchObject({ orders: LINES, customers: 20_000 });
    const { plan } = await planFrom(engine, 'plan');
    expect(plan?.sheets.find(({ id }) => id === 'customers')?.tables[0]?.columns[0]?.values).toHaveLength(20_000);
    expect(Math.max(...[...sizes].filter(([kind]) => kind !== 'answer').map(([, size]) => size))).toBeLessThan(400_000);
    // The lists of a result name everybody on them.
    expect(sizes.get('answer')).toBeLessThan(1_000_000);
    engine.stop();
  });

  it('sends long sheets in batches', async () => {
    const batches: number[] = [];
    const engine = channelEngine((reply) => {
      if (reply.kind === 'part' && reply.part.kind === 'insertedRows') batches.push(reply.part.rows.reduce((cells, row) => cells + row.length, 0));
    });
    const text = `${HEADER.join(',')}\n${'1,2026/10/01,M1,架空,1080\n'.repeat(20_000)}`;
    expect(await engine.ask('takeText', 0, '注文.csv', new TextEncoder().encode(text).buffer)).toEqual([]);
    const [sheet] = await sheetsFrom(engine, 'sendTexts');
    expect([sheet?.name, sheet?.rows.length, sheet?.numberColumns]).toEqual(['注文', 20_001, [4]]);
    expect(batches).toHaveLength(6);
    expect(Math.max(...batches)).toBeLessThanOrEqual(20_000);
    engine.stop();
  });

  it('lets nobody wait when it is stopped', async () => {
    const engine = channelEngine();
    const waiting = engine.ask('sample');
    engine.stop();
    await expect(waiting).rejects.toBeInstanceOf(Stopped);
    await expect(engine.ask('settings')).rejects.toBeInstanceOf(Stopped);
  });

  it('says what is wrong with what it is given', async () => {
    const engine = channelEngine();
    await engine.ask('begin', 'en', 'Shop.xlsx');
    const file = new TextEncoder().encode('a,b\n1,"2\n').buffer;
    expect(await engine.ask('takeText', 0, 'orders.csv', file)).toEqual(['orders.csv, row 2: a quotation mark is opened and never closed. Mend the quotation marks near this row.']);
    await expect(engine.ask('plan')).rejects.toThrow('nothing has been analysed yet');
    engine.stop();
  });
});
