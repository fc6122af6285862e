import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, folder, otokui, putSampleShop } from './command.ts';

const here = folder();
const run = (...line: string[]): ReturnType<typeof otokui> => otokui({ folder: here.path }, ...line);
const rowsOf = (name: string, encoding = 'shift_jis'): string[][] => new TextDecoder(encoding).decode(readFileSync(here.file(name))).trim().split('\r\n').map((line) => line.split(','));
let files: string[] = [];
const campaign = { name: '2回目のご案内', purpose: '2回目を買っていただく', stages: [2], audience: '2回目を待っている方', start: '2026-09-01', days: 30, measure: 'secondPurchase', channel: 'dm', kpi: 'second', stop: 'optOut', stopAt: 0.02, holdout: 0.3, cost: 3000 };

beforeAll(() => {
  build();
  files = putSampleShop(here.put);
});
afterAll(here.remove);

describe('otokui segment', () => {
  it('tells every segment with its people and yen', async () => {
    const { code, stdout } = await run('segment', ...files);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(12);
    expect(stdout).toMatch(/2回目を待っている方：\d+人（これまでの購入金額 [\d,]+円）/);
  });

  it('writes a list of those who may be written to, and says how many are held back by which rule', async () => {
    const { code, stdout } = await run('segment', ...files, '--where', 'ランク = A、B かつ 経過日数 ≧ 60', '--list', 'ab.csv', '--send', 'comeback', '--by', 'mail');
    expect(code).toBe(0);
    const [asked = 0, going = 0] = (/(\d+)人のうち、送ってよい(\d+)人/.exec(stdout) ?? []).slice(1).map(Number);
    const held = [.../(?<=送りません：).*/.exec(stdout)?.[0].matchAll(/ (\d+)人/g) ?? []].reduce((sum, [, people]) => sum + Number(people), 0);
    expect(going + held).toBe(asked);
    const [header, ...rows] = rowsOf('ab.csv');
    expect(header).toEqual(['顧客ID', 'お名前', 'メールアドレス']);
    expect(rows).toHaveLength(going);
    for (const [id, , mail] of rows) expect([id, mail?.toLowerCase()]).toEqual([expect.stringMatching(/^C\d{7}$/), expect.stringContaining('@example')]);
  });

  it('writes chosen columns in UTF-8, also in English', async () => {
    const { code } = await run('segment', ...files, '--name', 'Newcomers', '--list', 'new.csv', '--by', 'enclosure', '--columns', 'Customer ID, First', '--encoding', 'utf-8', '--lang', 'en');
    expect(code).toBe(0);
    expect(rowsOf('new.csv', 'utf-8')[0]).toEqual(['Customer ID', 'First']);
  });

  it.each([
    [['--name', '知らない'], 'というセグメントはありません'], [['--where', 'らんく = A'], 'CRM_顧客の欄の名前がありません'], [['--where', 'ランク = A', '--list', 'x.csv', '--columns', '趣味'], '「趣味」という欄はありません'],
    [['--where', 'ランク = A', '--name', 'x'], 'どちらか1つ'], [['--where', 'ランク = A', '--by', 'fax'], 'mail, dm, enclosure, phone'], [['--list', ''], '--list'],
  ])('refuses %j in a sentence, and writes nothing', async (line, sentence) => {
    const { code, stdout, stderr } = await run('segment', files[0] ?? '', ...line);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(existsSync(here.file('x.csv'))).toBe(false);
  });

  it('never writes over a file that is there', async () => {
    here.put('mine.csv', 'mine');
    expect((await run('segment', ...files, '--where', 'ランク = A', '--list', 'mine.csv')).code).toBe(2);
    expect(readFileSync(here.file('mine.csv'), 'utf8')).toBe('mine');
  });
});

describe('otokui campaign', () => {
  it('begins one, writes whom it goes to, and reads it out by later orders by itself', async () => {
    here.put('k.json', JSON.stringify(campaign));
    await run('analyze', ...files, '--out', 'ledger.xlsx');
    const begun = await run('campaign', ...files, '--into', 'ledger.xlsx', '--as-of', '2026-08-31', '--from', 'k.json', '--list', 'k.csv');
    expect(begun.code).toBe(0);
    const [asked = 0, treated = 0, holdout = 0] = (/K001「2回目のご案内」：(\d+)人のうち、(\d+)人に届け、(\d+)人を対照/.exec(begun.stdout) ?? []).slice(1).map(Number);
    expect(rowsOf('k.csv')).toHaveLength(1 + treated);
    expect(Math.abs(holdout - (treated + holdout) * 0.3)).toBeLessThan(1);
    expect(asked).toBeGreaterThan(treated + holdout);
    const after = await run('campaign', ...files, '--into', 'ledger.xlsx');
    expect(after.stdout).toMatch(/^K001 2回目のご案内: (効いた|示せなかった|悪化|人数不足) /);
    expect((await run('campaign', ...files, '--into', 'ledger.xlsx', '--as-of', '2026-09-10')).stdout).toMatch(/観察中 観察の途中です。あと20日で結果が出ます。/);
    // A second run writes nothing.
    await run('analyze', ...files, '--into', 'ledger.xlsx');
    expect((await run('analyze', ...files, '--into', 'ledger.xlsx')).stdout).toContain('前回から変わったところはありません');
  });

  it('is not begun without its purpose, stages, goal and stop rule: they are named', async () => {
    here.put('bad.json', JSON.stringify({ ...campaign, purpose: ' ', stages: [], kpi: 'fame', stop: null }));
    const before = readFileSync(here.file('ledger.xlsx'));
    const { code, stderr } = await run('campaign', ...files, '--into', 'ledger.xlsx', '--from', 'bad.json', '--list', 'bad.csv');
    expect(code).toBe(2);
    for (const gap of ['(purpose)', '(stages)', '(kpi)', '(stop)']) expect(stderr).toContain(gap);
    expect(existsSync(here.file('bad.csv'))).toBe(false);
    expect(readFileSync(here.file('ledger.xlsx')).equals(before)).toBe(true);
  });

  it('is kept in a workbook, which must be named', async () => {
    expect((await run('campaign', ...files, '--from', 'k.json')).code).toBe(2);
    expect((await run('campaign', ...files, '--into', 'ledger.xlsx', '--as-of', '2026-08-31', '--from', 'missing.json')).code).toBe(3);
  });
});
