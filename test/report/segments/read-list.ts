import Papa from 'papaparse';

/** A CSV file's cells, read by a reader that is not ours. */
export function readList(bytes: Uint8Array): string[][] {
  return Papa.parse<string[]>(new TextDecoder().decode(bytes).replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' }).data;
}
