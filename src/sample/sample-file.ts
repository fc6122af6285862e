/** One export file of the sample shop, as rows of text. `encodeCsv` makes the text; bytes and BOM are the writer's. */
export interface SampleFile {
  readonly name: string;
  readonly header: string[];
  readonly rows: string[][];
  readonly encoding: 'cp932' | 'utf-8';
  readonly delimiter: ',';
  readonly newline: '\r\n' | '\n';
  /** Every field stands in quotes, as Rakuten writes them; else only those that need it. */
  readonly quoted: boolean;
}
