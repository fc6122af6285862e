import { describe, expect, it } from 'vitest';
import { keptFrom } from '../../src/report/kept.ts';
import type { OwnSheet } from '../../src/report/kept-sheets.ts';
import type { SheetId } from '../../src/report/plan.ts';
import { fields } from '../../src/settings/fields.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { emptyPlaybook } from '../../src/campaigns/playbook.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { asRead } from './as-read.ts';
import { plan, sampleAnalysis, sheetOf, tinyAnalysis } from './a-report.ts';

const settingsRow = (path: string): number => 6 + fields.findIndex((field) => field.path === path);

describe.each(['ja', 'en'] as const)('what an earlier run left (%s)', (language) => {
  const analysis = sampleAnalysis();
  const one = plan(analysis, language);
  const read = (id: SheetId, typed?: Parameters<typeof asRead>[1]): ReadonlyMap<SheetId, OwnSheet> => new Map([[id, asRead(sheetOf(one, id), typed)], ['book', asRead(sheetOf(one, 'book'))]]);

  it('its language, and which sheets there are', () => {
    const kept = keptFrom('w.xlsx', read('rfm'));
    expect(kept.language).toBe(language);
    expect([...kept.present]).toEqual(['rfm', 'book']);
  });

  it('the book of IDs, whole', () => {
    expect(keptFrom('w.xlsx', read('book')).book).toEqual(analysis.customers.book());
  });

  it('settings as they were, when nobody changed them', () => {
    const kept = keptFrom('w.xlsx', read('settings'));
    expect(kept.settings).toEqual(defaultSettings);
    expect(kept.problems).toEqual([]);
  });

  it('settings as they were chosen, each of them', () => {
    const settings = { ...defaultSettings, rfm: { ...defaultSettings.rfm, method: 'D' as const, grid: defaultSettings.rfm.grid.toReversed() }, dormancy: { ...defaultSettings.dormancy, preset: 'auto' as const }, orders: { ...defaultSettings.orders, includeShipping: true, trialWords: ['サンプル'] } };
    const chosen = plan({ ...tinyAnalysis(), settings }, language);
    expect(keptFrom('w.xlsx', new Map([['settings', asRead(sheetOf(chosen, 'settings'))]])).settings).toEqual(settings);
  });

  it('settings as they were typed, also as text, also as an Excel date', () => {
    const kept = keptFrom('w.xlsx', read('settings', [[settingsRow('rank.a'), 1, '26'], [settingsRow('asOf'), 1, 46_000], [settingsRow('conversionDays'), 1, null]]));
    expect(kept.settings).toMatchObject({ rank: { a: 26 }, asOf: 46_000, conversionDays: defaultSettings.conversionDays });
  });

  it('a setting that cannot be: the default, and where it stands', () => {
    const kept = keptFrom('w.xlsx', read('settings', [[settingsRow('rank.a'), 1, 99]]));
    expect(kept.settings.rank.a).toBe(25);
    expect(kept.problems).toEqual([{ code: 'setting-wrong', place: { file: 'w.xlsx', sheet: sheetOf(one, 'settings').name, row: settingsRow('rank.a') + 1, column: null }, values: { path: 'rank.a' } }]);
  });

  it('decisions by their link, wherever the user has moved the columns, blanks around them', () => {
    const matching = sheetOf(one, 'matching');
    const words = matching.tables[0]?.columns.find(({ id }) => id === 'decision')?.allowed;
    const [same = '', different = '', split = ''] = words?.kind === 'list' ? words.values : [];
    const typed = asRead(matching, [[6, 4, same], [7, 4, ` ${different} `], [8, 4, split], [9, 4, 'perhaps']]);
    const turned = { ...typed, rows: typed.rows.map((row) => ({ ...row, cells: row.cells.toReversed() })).map((row) => ({ ...row, cells: row.number > 5 ? row.cells : [] })) };
    const hash = (row: number): CellValue => typed.rows.find(({ number }) => number === row + 1)?.cells[5] ?? null;
    for (const sheet of [typed, turned]) {
      const { decisions } = keptFrom('w.xlsx', new Map([['matching', sheet]]));
      expect(decisions).toEqual({ accepted: new Set([hash(6)]), refused: new Set([hash(7)]), split: new Set([hash(8)]) });
    }
  });
});

describe('a workbook without our sheets', () => {
  it('leaves nothing: defaults, no language', () => {
    expect(keptFrom('', new Map())).toEqual({ book: [], decisions: { accepted: new Set(), refused: new Set(), split: new Set() }, settings: defaultSettings, language: null, present: new Set(), template: null, inputs: new Map(), playbook: emptyPlaybook, worries: null, problems: [] });
  });
});
