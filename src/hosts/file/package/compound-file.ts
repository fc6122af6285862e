import { UnusableWorkbook } from '../../unusable-workbook.ts';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Old .xls files and password-protected .xlsx files share one container, which is not a zip. */
export function refuseCompoundFile(bytes: Uint8Array): void {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return;
  throw new UnusableWorkbook(holdsName(bytes, 'EncryptedPackage') ? 'workbook-encrypted' : 'workbook-legacy');
}

/** Whether a stream of that name is listed: names stand in UTF-16 in directory entries, 128 bytes apart. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + wanted.length <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
