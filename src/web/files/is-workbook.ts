const ZIP = [0x50, 0x4b];
/** Workbooks of before 2007, and encrypted ones. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file is a workbook rather than text: by its first bytes, whatever it is called; else by its name. */
export async function isWorkbook(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return [ZIP, COMPOUND].some((first) => first.every((byte, at) => start[at] === byte)) || /\.xls[xmb]?$/i.test(file.name);
}
