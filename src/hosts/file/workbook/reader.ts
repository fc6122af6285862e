import type { SheetInfo, SheetRow } from '../../host.ts';
import type { Draft } from '../package/draft.ts';
import { Package } from '../package/open-package.ts';
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
}

/** @throws UnusableWorkbook when the bytes are no workbook we can trust */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const base = await Package.open(bytes);
  const book = await readBook(base);
  const own = new Map([...findOwnSheets(book).values()].map(({ id, sheet }) => [sheet.name, id]));
  let shared: Promise<Omit<CellContext, 'prefix' | 'part'>> | null = null;
  const cellContext = async (part: string): Promise<Omit<CellContext, 'prefix'>> => {
    shared ??= readShared(base, book);
    return { ...(await shared), part };
  };
  return {
    base,
    book,
    cellContext,
    async dateStyles(draft) {
      if (!book.dates1904) return null;
      const part = book.stylesPart;
      return part === null ? new Set() : dateStyleIndexes(await draft.text(part), part);
    },
    sheets: () => book.sheets.map(({ name, hidden }) => ({ name, hidden, own: own.get(name) ?? null })),
    async read(sheet, onRow) {
      const found = book.sheets.find((candidate) => candidate.name === sheet);
      if (found === undefined) throw broken(sheet);
      if (found.part === null) return;
      await readRows(base.pieces(found.part), await cellContext(found.part), onRow);
    },
  };
}

async function readShared(base: Package, book: Book): Promise<Omit<CellContext, 'prefix' | 'part'>> {
  const strings = book.stringsPart === null ? [] : await readSharedStrings(base, book.stringsPart);
  const dateStyles = !book.dates1904 ? null
    : book.stylesPart === null ? new Set<number>()
    : dateStyleIndexes(await base.text(book.stylesPart), book.stylesPart);
  return { strings, dateStyles };
}
