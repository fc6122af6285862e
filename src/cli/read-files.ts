import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { FileHost } from '../hosts/file/file-host.ts';
import { readBytes } from '../hosts/file/disk.ts';
import { UnusableWorkbook, workbookProblem } from '../hosts/unusable-workbook.ts';
import { Intake, type Inputs, type IntakeOptions, type TableName } from '../inputs/intake.ts';
import type { Reading } from '../inputs/stitched.ts';
import { decode, encodingOf } from '../inputs/text/decode.ts';
import { delimiterOf } from '../inputs/text/delimiter.ts';
import { UnclosedQuote, recordsOf } from '../inputs/text/records.ts';
import { isInputSheet } from '../report/input-sheet.ts';
import { bytesOfFile } from './byte-source.ts';
import { isUtf8Text } from './is-utf8.ts';
import { diskCode } from './disk-code.ts';
import { UnusableInput } from '../inputs/unusable-input.ts';
import { fileProblem } from '../shared/problem.ts';

/** Rows between two words of progress. */
const TELL_EVERY = 200_000;
/** Notes that mean: nothing in this table can be used. */
const NOTHING = new Set(['empty', 'unknown-table', 'no-day-column', 'no-amount-column']);

type OnRows = (file: string, rows: number) => void;

/** Takes tables one at a time, row by row; an intake is one. */
export interface TableTaker {
  table(name: TableName): Reading;
}

/**
 * Reads every file into one intake.
 *
 * @param onRows told now and then how many rows of which file have been read
 * @throws UnusableInput
 */
export async function readFiles(paths: readonly string[], options: IntakeOptions, onRows: OnRows): Promise<Inputs> {
  const intake = new Intake(options);
  await readTables(paths, intake, onRows);
  const names = namesOf(paths);
  const inputs = intake.finish();
  for (const file of names) {
    const used = inputs.orders.sources.some((source) => source.file === file) || inputs.records.some((table) => table.file === file);
    const problems = inputs.problems.filter(({ place, code }) => place.file === file && NOTHING.has(code));
    if (!used) throw new UnusableInput(problems.length > 0 ? problems : [fileProblem('empty', file)]);
  }
  // A workbook's spare sheets are nobody's mistake.
  return { ...inputs, problems: inputs.problems.filter(({ code }) => code !== 'empty') };
}

/**
 * Reads every table of every file, one after the other; our own result sheets are passed over.
 *
 * @throws UnusableInput
 */
export async function readTables(paths: readonly string[], taker: TableTaker, onRows: OnRows): Promise<void> {
  const names = namesOf(paths);
  for (const [at, path] of paths.entries()) {
    const file = names[at] ?? path;
    if (!existsSync(path)) throw new UnusableInput([fileProblem('not-found', path)]);
    try {
      if (startsLikeWorkbook(path)) await readBook(path, file, taker, onRows);
      else readText(path, file, taker, onRows);
    } catch (error) {
      throw asUnusable(error, file);
    }
  }
}

/** Files by their names; two of one name by their paths, so that each is told from the other. */
function namesOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => basename(path));
  return names.map((name, at) => (names.indexOf(name) === names.lastIndexOf(name) ? name : (paths[at] ?? name)));
}

async function readBook(path: string, file: string, taker: TableTaker, onRows: OnRows): Promise<void> {
  const host = new FileHost(await readBytes(path));
  for (const { name, own } of await host.sheets()) {
    if (own !== null && !isInputSheet(own)) continue;
    const table = taker.table({ file, sheet: name, encoding: null });
    let rows = 0;
    await host.read(name, (row) => {
      table.row(row);
      if (++rows % TELL_EVERY === 0) onRows(file, rows);
    });
    table.end();
  }
}

function readText(path: string, file: string, taker: TableTaker, onRows: OnRows): void {
  const bytes = bytesOfFile(path);
  const encoding = encodingOf(bytes, isUtf8Text);
  if (encoding === null) throw new UnusableInput([fileProblem('binary', file)]);
  const table = taker.table({ file, sheet: null, encoding });
  let rows = 0;
  let told = 0;
  for (const batch of recordsOf(decode(bytes, encoding), delimiterOf(headOf(decode(bytes, encoding))))) {
    for (const cells of batch) table.row({ number: ++rows, hidden: false, cells });
    if (rows - told < TELL_EVERY) continue;
    told = rows;
    onRows(file, rows);
  }
  table.end();
}

function headOf(pieces: Iterable<string>): string {
  let head = '';
  for (const piece of pieces) {
    head += piece;
    if (head.length > 20_000) break;
  }
  return head.slice(0, 20_000);
}

/** A zip, or the older container that encrypted and .xls workbooks come in. */
export function startsLikeWorkbook(path: string): boolean {
  for (const [a, b, c, d] of bytesOfFile(path)()) return (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);
  return false;
}

function asUnusable(error: unknown, file: string): unknown {
  if (error instanceof UnusableWorkbook) return new UnusableInput([workbookProblem(error, file)]);
  if (error instanceof UnclosedQuote) return new UnusableInput([{ code: 'unclosed-quote', place: { file, sheet: null, row: error.record, column: null }, values: {} }]);
  if (diskCode(error) !== null) return new UnusableInput([fileProblem('unreadable-file', file)]);
  return error;
}
