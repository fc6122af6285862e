import type { SheetInfo, SheetRow } from '../../host.ts';
import { Draft } from '../package/draft.ts';
import { ZippedPackage, type Package } from '../package/open-package.ts';
import { broken } from '../../unusable-workbook.ts';
import type { CellContext } from '../worksheet/cell-value.ts';
import { dateStyleIndexes } from '../worksheet/date-styles.ts';
import { readRows } from '../worksheet/read-rows.ts';
import { readSharedStrings } from '../worksheet/shared-strings.ts';
import { readBook, type Book } from './book.ts';
import { findOwnSheets } from './marks.ts';

/** An opened workbook. Texts and styles are read when first asked for. */
export interface Workbook {
  readonly base: Package;
  readonly book: Book;
  sheets(): readonly SheetInfo[];
  read(sheet: string, onRow: (row: SheetRow) => void): Promise<void>;
  /** What it takes to understand the cells of a worksheet part. */
  cellContext(part: string): Promise<Omit<CellContext, 'prefix'>>;
  /** In a workbook that counts from 1904: the styles of `draft` that show dates. Null elsewhere. */
  dateStyles(draft: Draft): Promise<ReadonlySet<number> | null>;
  /** A draft of what this workbook is to become. */
  draft(): Draft;
  /** The workbook that the draft has made of this one. */
  next(draft: Draft): Promise<Workbook>;
}

/** @throws UnusableWorkbook when the bytes are no workbook we can trust */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  return workbookIn(await ZippedPackage.open(bytes));
}

export async function workbookIn(base: ZippedPackage | Draft, texts?: () => Promise<readonly string[]>): Promise<Workbook> {
  const book = await readBook(base);
  const own = new Map([...findOwnSheets(book).values()].map(({ id, sheet }) => [sheet.name, id]));
  const strings = texts ?? once(() => sharedStrings(base, book));
  const dateStyles = once(() => sharedDateStyles(base, book));
  const cellContext = async (part: string): Promise<Omit<CellContext, 'prefix'>> =>
    ({ strings: await strings(), dateStyles: await dateStyles(), part });
  return {
    base,
    book,
    cellContext,
    draft: () => (base instanceof Draft ? base.next() : Draft.over(base)),
    // No draft of ours changes the texts that cells share.
    next: (draft) => workbookIn(draft, strings),
    dateStyles: (draft) => sharedDateStyles(draft, book),
    sheets: () => book.sheets.map(({ name, hidden }) => ({ name, hidden, own: own.get(name) ?? null })),
    async read(sheet, onRow) {
      const found = book.sheets.find((candidate) => candidate.name === sheet);
      if (found === undefined) throw broken(sheet);
      if (found.part === null) return;
      await readRows(base.pieces(found.part), await cellContext(found.part), onRow);
    },
  };
}

async function sharedStrings(base: Package, book: Book): Promise<readonly string[]> {
  return book.stringsPart === null ? [] : readSharedStrings(base, book.stringsPart);
}

async function sharedDateStyles(base: Package, book: Book): Promise<ReadonlySet<number> | null> {
  if (!book.dates1904) return null;
  return book.stylesPart === null ? new Set<number>() : dateStyleIndexes(await base.text(book.stylesPart), book.stylesPart);
}

function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | null = null;
  return () => (result ??= read());
}
