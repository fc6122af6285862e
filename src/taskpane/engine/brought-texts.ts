import { UnclosedQuote } from '../../inputs/text/records.ts';
import { stitch, type TextRecords } from '../../inputs/text/stitch.ts';
import { SHEET_ROWS, textRecords, typedRows } from '../../inputs/text/text-table.ts';
import { sampleShop } from '../../sample/sample-shop.ts';
import { fileProblem, type Problem } from '../../shared/problem.ts';
import type { Speaker } from '../../text/say.ts';

const SEED = 1;

/** A sheet that is made of what somebody brought. */
export interface BroughtSheet {
  readonly name: string;
  readonly table: ReturnType<typeof typedRows>;
}

/** Text files that somebody has brought together: those of one header become one sheet. */
export class BroughtTexts {
  private texts: TextRecords[] = [];

  /** Takes one more file. Returns why it cannot be read; null: it can. */
  take(file: string, bytes: ArrayBuffer): Problem | null {
    const read = readRecords(file, bytes);
    if ('code' in read) return read;
    this.texts.push(read);
    return null;
  }

  /** The sheets of all that was taken, which is then forgotten. */
  *sheets(say: Speaker): Generator<BroughtSheet> {
    const { texts } = this;
    this.texts = [];
    for (const { files, records } of stitch(texts, say('imports.source-file'), SHEET_ROWS)) {
      const more = files.length === 1 ? '' : say('imports.more-stitched', { count: files.length - 1 });
      yield { name: shortName(files[0] ?? '', more), table: typedRows(records) };
    }
  }
}

/** The sample shop, as if somebody had brought its files. */
export function* sampleSheets(): Generator<BroughtSheet> {
  for (const { name, header, rows } of sampleShop(SEED)) yield { name: name.replace(/\.csv$/, ''), table: typedRows([header, ...rows]) };
}

/** A sheet's name holds so many letters. */
const NAME_LENGTH = 31;

/** The file's name without its ending, and what is to be read behind it. */
function shortName(file: string, behind: string): string {
  return `${file.replace(/\.[^.]*$/, '').slice(0, NAME_LENGTH - behind.length)}${behind}`;
}

/** The file's records, or why there are none. */
function readRecords(file: string, bytes: ArrayBuffer): TextRecords | Problem {
  try {
    const read = textRecords(new Uint8Array(bytes));
    return typeof read === 'string' ? fileProblem(read, file) : { file, records: read.records };
  } catch (error) {
    if (error instanceof UnclosedQuote) return { code: 'unclosed-quote', place: { file, sheet: null, row: error.record, column: null }, values: {} };
    throw error;
  }
}
