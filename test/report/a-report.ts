import { analyze, type Analysis } from '../../src/analyze.ts';
import { Intake } from '../../src/inputs/intake.ts';
import { nothingStanding } from '../../src/report/standing.ts';
import { planOf } from '../../src/report/report.ts';
import type { Plan, SheetId, SheetSpec } from '../../src/report/plan.ts';
import type { SampleFile } from '../../src/sample/sample-file.ts';
import { sampleShop } from '../../src/sample/sample-shop.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { speaker, type Language } from '../../src/text/say.ts';

/** Reports for the tests, from the sample shop's rows or from a few of one's own. */

type TableFile = Pick<SampleFile, 'name' | 'header' | 'rows'>;

export function analysisOf(files: readonly TableFile[], settings: Settings = defaultSettings): Analysis {
  const intake = new Intake({ layout: null, columns: {}, dayOrder: null });
  for (const file of files) {
    const table = intake.table({ file: file.name, sheet: null, encoding: 'utf-8' });
    [file.header, ...file.rows].forEach((cells, at) => table.row({ number: at + 1, hidden: false, cells }));
    table.end();
  }
  return analyze(intake.finish(), settings, { accepted: new Set(), refused: new Set(), split: new Set() }, []);
}

export const sampleAnalysis = (seed = 1): Analysis => analysisOf(sampleShop(seed));

/** A shop on its third day: three orders, one customer twice, one order without a name. */
export function tinyAnalysis(settings?: Settings): Analysis {
  const rows = [['1', '2026/10/01', '佐藤 花子', 'a@example.com', '1000'], ['2', '2026/10/02', '佐藤 花子', 'a@example.com', '2500'], ['3', '2026/10/03', '', '', '800']];
  return analysisOf([{ name: '注文.csv', header: ['注文番号', '注文日', 'お名前', 'メールアドレス', '金額'], rows }], settings);
}

export const ALL_SHEETS: readonly SheetId[] = ['dashboard', 'customers', 'next', 'rfm', 'stages', 'value', 'finance', 'products', 'buyers', 'baskets', 'areas', 'amazon', 'loyalty', 'omega', 'subscription', 'segments', 'coverage', 'campaigns', 'matching', 'imports', 'help', 'settings', 'book'];

export function plan(analysis: Analysis, language: Language = 'ja'): Plan {
  return planOf(analysis, speaker(language), { ...nothingStanding, present: new Set(ALL_SHEETS) });
}

export function sheetOf({ sheets }: Plan, id: SheetId): SheetSpec {
  const found = sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
}

export function cellAt({ cells }: SheetSpec, row: number, column: number): CellValue {
  return cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
}

/** A table's column by its id. */
export function columnOf({ tables }: SheetSpec, id: string): readonly CellValue[] {
  const column = tables[0]?.columns.find((candidate) => candidate.id === id);
  if (!column) throw new Error(`no column ${id}`);
  return Array.from(column.values);
}

/** Every value that a sheet writes, notes and validations included. */
export function everyText(sheet: SheetSpec): string[] {
  const values: unknown[] = [
    sheet.name,
    ...sheet.cells.flatMap(({ value, note, allowed }) => [value, note, allowed?.message, ...(allowed?.kind === 'list' ? allowed.values : [])]),
    ...sheet.tables.flatMap(({ columns }) => columns.flatMap(({ header, note, allowed, values: inColumn }) => [header, note, allowed?.message, ...(allowed?.kind === 'list' ? allowed.values : []), ...Array.from(inColumn)])),
    ...sheet.charts.flatMap(({ description, series }) => [description, ...series.map(({ name }) => name)]),
    ...sheet.rules.map((rule) => (rule.kind === 'equals' ? rule.text : null)),
    ...sheet.cells.map(({ look }) => look.format),
  ];
  return values.filter((value) => typeof value === 'string');
}
