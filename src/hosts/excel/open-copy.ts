import { asUnusable } from './in-excel.ts';

/** Bytes in one call: more arguments than this no engine takes. */
const AT_ONCE = 0x8000;

/**
 * Opens a file as a new workbook that is not saved anywhere yet; the one that is open stays as it is.
 *
 * @throws UnusableWorkbook
 */
export async function openCopy(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw asUnusable(error);
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE) text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return btoa(text);
}
