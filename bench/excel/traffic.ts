import { analyze, type Analysis } from '../../src/analyze.ts';
import { noDecisions } from '../../src/customers/decisions.ts';
import type { IdBook } from '../../src/customers/id-book.ts';
import { ExcelHost } from '../../src/hosts/excel/excel-host.ts';
import { Intake } from '../../src/inputs/intake.ts';
import { nothingStanding } from '../../src/report/standing.ts';
import { planOf } from '../../src/report/report.ts';
import type { Plan } from '../../src/report/plan.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { speaker } from '../../src/text/say.ts';
import { openExcel } from '../../test/office/open-excel.ts';
import { orderSheet } from './order-sheet.ts';

export interface TrafficMeasured {
  readonly step: 'read' | 'write' | 'a hundredth more orders' | 'a run without news';
  readonly requests: number;
  readonly megabytes: number;
  /** The cells alone, as text in one message. */
  readonly least: number;
  readonly largest: number;
}

/** This share of the lines comes after the first run. */
const NEWS = 0.01;

/** What a run costs between the pane and Excel: an order sheet of so many lines read, analysed and written, by Microsoft's own client. */
export async function trafficOf(lines: number, seed: number): Promise<readonly TrafficMeasured[]> {
  const rows = orderSheet(lines, seed);
  const excel = openExcel();
  excel.workbook.sheet('Sheet1').set(`A1:F${String(rows.length)}`, rows);
  const host = new ExcelHost('bench.xlsx', { resizesTables: true, spills: true });
  const measured = async (step: TrafficMeasured['step'], least: number, work: () => Promise<unknown>): Promise<TrafficMeasured> => {
    excel.traffic.reset();
    await work();
    const { requests, bytesUp, bytesDown, largest } = excel.traffic;
    return { step, requests, megabytes: (bytesUp + bytesDown) / 1e6, least: least / 1e6, largest: largest / 1e6 };
  };
  const read = await measured('read', sizeOf(rows), () => host.read('Sheet1', () => undefined));
  const most = Math.floor(rows.length * (1 - NEWS));
  const before = analysisOf(rows.slice(0, most), []);
  const after = analysisOf(rows, before.customers.book());
  const [first, second] = [planOf(before, speaker('ja'), nothingStanding), planOf(after, speaker('ja'), nothingStanding)];
  const cells = sizeOf(first.sheets.flatMap(cellsOf));
  return [
    read,
    await measured('write', cells, () => host.apply(first)),
    await measured('a hundredth more orders', cells, () => host.apply(second)),
    await measured('a run without news', cells, () => host.apply(second)),
  ];
}

function analysisOf(rows: readonly (readonly CellValue[])[], book: IdBook): Analysis {
  const intake = new Intake({ layout: null, columns: {}, dayOrder: null });
  const table = intake.table({ file: 'bench.xlsx', sheet: 'Sheet1', encoding: null });
  rows.forEach((cells, at) => table.row({ number: at + 1, hidden: false, cells: cells.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)) }));
  table.end();
  return analyze(intake.finish(), defaultSettings, noDecisions, book);
}

function cellsOf({ cells, tables }: Plan['sheets'][number]): CellValue[][] {
  return [cells.map(({ value }) => value), ...tables.flatMap(({ columns }) => columns.map(({ values }) => Array.from(values)))];
}

function sizeOf(rows: readonly (readonly CellValue[])[]): number {
  return rows.reduce((sum, row) => sum + Buffer.byteLength(JSON.stringify(row)), 0);
}
