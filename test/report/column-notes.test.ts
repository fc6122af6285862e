import { describe, expect, it } from 'vitest';
import { look } from '../../src/report/look.ts';
import type { CellSpec, Look, SheetSpec } from '../../src/report/plan.ts';
import { speaker, type Language } from '../../src/text/say.ts';
import { plan, sampleAnalysis, sheetOf } from './a-report.ts';

const sample = sampleAnalysis();
const languages: readonly Language[] = ['ja', 'en'];

/** Whether a cell looks like a header, whatever its alignment: no other cell does. */
function isHeader(cell: { readonly look: Look }): boolean {
  return JSON.stringify({ ...cell.look, align: undefined }) === JSON.stringify(look.header);
}

/** The headers of a sheet's blocks and tables, with their notes. */
function headersOf({ id, cells, tables }: SheetSpec): { readonly where: string; readonly header: unknown; readonly note: string }[] {
  return [
    ...cells.filter(isHeader).map(({ row, column, value, note = '' }) => ({ where: `${id} ${row},${column}`, header: value, note })),
    ...tables.flatMap(({ name, columns }) => columns.map(({ header, note = '' }, at) => ({ where: `${name} ${at}`, header, note }))),
  ];
}

/** The cell that heads this one: the first header above it, with nothing but cells between. */
function headOf(cell: CellSpec, at: (row: number, column: number) => CellSpec | undefined): CellSpec | null {
  for (let row = cell.row - 1; ; row--) {
    const above = at(row, cell.column);
    if (above === undefined) return null;
    if (isHeader(above)) return above;
  }
}

describe.each(languages)('notes on columns (%s)', (language) => {
  const whole = plan(sample, language);
  const visible = whole.sheets.filter(({ hidden }) => !hidden);

  it('stand on every header of every visible table and block', () => {
    const headers = visible.flatMap(headersOf);
    expect(headers.filter(({ note }) => note.trim() === '')).toEqual([]);
    expect(headers.length).toBeGreaterThan(150);
  });

  it('stand above every figure: no block goes without headers', () => {
    for (const { id, cells } of visible) {
      const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
      const figures = cells.filter((cell) => typeof cell.value === 'number' && !isHeader(cell));
      const without = figures.filter((cell) => (headOf(cell, (row, column) => byPlace.get(`${row},${column}`))?.note ?? '') === '');
      expect([id, without.map(({ row, column }) => [row, column])]).toEqual([id, []]);
    }
  });

  it('are whole sentences that say more than the header, short enough to read at a glance', () => {
    for (const { where, header, note } of visible.flatMap(headersOf)) {
      expect([where, /[.。]$/.test(note)]).toEqual([where, true]);
      expect([where, note.length > String(header).length && note.length <= (language === 'ja' ? 140 : 300)]).toEqual([where, true]);
    }
  });

  it('tell alike columns apart: ages, scores and stages each name their own', () => {
    const notes = (id: 'value' | 'stages' | 'rfm', pattern: RegExp): string[] => headersOf(sheetOf(whole, id)).filter(({ header }) => pattern.test(String(header))).map(({ note }) => note);
    const ages = notes('value', language === 'ja' ? /^\d+か月$/ : /^Month \d+$/);
    expect([ages.length, new Set(ages).size]).toEqual([13, 13]);
    const scores = notes('rfm', /^F\d$/);
    expect([scores.length, new Set(scores).size]).toEqual([10, 10]);
    const say = speaker(language);
    const stages = notes('stages', /^[0-7] /);
    expect([stages.length, new Set(stages).size]).toEqual([16, 16]);
    for (const stage of [0, 1, 2, 3, 4, 5, 6, 7] as const) expect(stages.filter((note) => note.includes(`${stage} ${say(`stage.${stage}`)}`))).toHaveLength(2);
  });
});
