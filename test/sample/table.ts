import type { SampleFile } from '../../src/sample/sample-file.ts';

/** The file's rows as records by header. */
export function records(file: SampleFile): Record<string, string>[] {
  return file.rows.map((row) => Object.fromEntries(file.header.map((column, at) => [column, row[at] ?? ''])));
}

/** The file whose name begins so. */
export function fileNamed(files: readonly SampleFile[], start: string): SampleFile {
  const file = files.find((one) => one.name.startsWith(start));
  if (file === undefined) throw new Error(`no file ${start}`);
  return file;
}
