import { readFileSync } from 'node:fs';
import { Intake, type Inputs, type IntakeOptions } from '../../src/inputs/intake.ts';
import { decode, encodingOf } from '../../src/inputs/text/decode.ts';
import { delimiterOf } from '../../src/inputs/text/delimiter.ts';
import { recordsOf } from '../../src/inputs/text/records.ts';
import type { CellValue } from '../../src/shared/cell.ts';

/** A table as a test writes it: rows of cells from the top, the header among them. */
export interface GivenTable {
  readonly file?: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** Numbers of rows that the user has hidden. */
  readonly hidden?: readonly number[];
}

const ORDINARY: IntakeOptions = { layout: null, columns: {}, dayOrder: null };

/** What the intake makes of tables, as sheets of workbooks. */
export function takenIn(tables: readonly GivenTable[], options: Partial<IntakeOptions> = {}): Inputs {
  const intake = new Intake({ ...ORDINARY, ...options });
  tables.forEach(({ file, cells, hidden }, at) => {
    const table = intake.table({ file: file ?? `${String(at)}.xlsx`, sheet: 'Sheet1', encoding: null });
    cells.forEach((row, index) => table.row({ number: index + 1, hidden: hidden?.includes(index + 1) ?? false, cells: row }));
    table.end();
  });
  return intake.finish();
}

/** What the intake makes of text files. */
export function takenInFiles(paths: readonly string[], options: Partial<IntakeOptions> = {}): Inputs {
  const intake = new Intake({ ...ORDINARY, ...options });
  for (const path of paths) {
    const bytes = readFileSync(path);
    const encoding = encodingOf(() => [bytes]);
    if (encoding === null) throw new Error(`${path} is not text`);
    const text = [...decode(() => [bytes], encoding)].join('');
    const table = intake.table({ file: path.slice(path.lastIndexOf('/') + 1), sheet: null, encoding });
    let number = 0;
    for (const batch of recordsOf([text], delimiterOf(text))) for (const cells of batch) table.row({ number: ++number, hidden: false, cells });
    table.end();
  }
  return intake.finish();
}

/** `a | b | c` a line, as LAYOUTS and tests write tables. */
export function cellsOf(lines: string): string[][] {
  return lines.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
}

/** Codes of the problems, in their order. */
export function problemCodes({ problems }: Inputs): string[] {
  return problems.map(({ code }) => code);
}
