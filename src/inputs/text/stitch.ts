/** A text file as it was read: its header first. */
export interface TextRecords {
  readonly file: string;
  readonly records: readonly (readonly string[])[];
}

/** The records of one file, or of several with one header, put together. */
export interface StitchedRecords {
  readonly files: readonly string[];
  readonly records: readonly (readonly string[])[];
}

/**
 * Puts together the files that have the same header: it once, then their rows one file after the other, each with the name of its
 * file in a column of its own; without that nobody could tell what stands in two files from what was sold twice. A file is never
 * torn in two: where a sheet would become too long, the next one begins.
 *
 * @param column header of the column that names the file
 * @param longest rows that a sheet holds
 * @example stitch([{ file: 'a', records: [['x', 'y'], ['1', '2']] }, { file: 'b', records: [['x', 'y'], ['3', '4']] }], 'file', 100) // [{ files: ['a', 'b'], records: [['x', 'y', 'file'], ['1', '2', 'a'], ['3', '4', 'b']] }]
 */
export function stitch(texts: readonly TextRecords[], column: string, longest: number): readonly StitchedRecords[] {
  const groups: { header: string | null; length: number; texts: TextRecords[] }[] = [];
  for (const text of texts) {
    const header = headerOf(text);
    const fits = groups.find((group) => header !== null && group.header === header && group.length + text.records.length - 1 <= longest);
    if (fits === undefined) groups.push({ header, length: text.records.length, texts: [text] });
    else {
      fits.texts.push(text);
      fits.length += text.records.length - 1;
    }
  }
  return groups.map((group) => together(group.texts, column));
}

function together(texts: readonly TextRecords[], column: string): StitchedRecords {
  const [first, ...others] = texts;
  if (first === undefined || others.length === 0) return { files: texts.map(({ file }) => file), records: first?.records ?? [] };
  const files = distinct(texts.map(({ file }) => file));
  const width = texts.reduce((most, { records }) => records.reduce((widest, { length }) => Math.max(widest, length), most), 0);
  const wide = (record: readonly string[], last: string): string[] => [...record, ...Array<string>(width - record.length).fill(''), last];
  const rows = texts.flatMap(({ records }, at) => records.slice(1).filter((record) => record.some((value) => value !== '')).map((record) => wide(record, files[at] ?? '')));
  return { files, records: [wide(first.records[0] ?? [], column), ...rows] };
}

/** Two files can have one name: they come from two folders. */
function distinct(files: readonly string[]): string[] {
  const times = new Map<string, number>();
  return files.map((file) => {
    const time = (times.get(file) ?? 0) + 1;
    times.set(file, time);
    return time === 1 ? file : `${file} (${time})`;
  });
}

/** Null: a first row that is hardly a header, such as a title; files of one title can hold anything. */
function headerOf({ records }: TextRecords): string | null {
  const names = (records[0] ?? []).map((name) => name.trim());
  return names.filter((name) => name !== '').length < 2 ? null : names.join('\n');
}
