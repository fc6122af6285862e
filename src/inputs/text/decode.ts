/** Bytes that can be read from the start more than once, piece by piece. */
export type ByteSource = () => Iterable<Uint8Array>;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp932';

/** WHATWG's name for CP932 is shift_jis: it decodes 髙 﨑 ① ㈱ as Windows does. */
const LABEL: Readonly<Record<Encoding, string>> = { 'utf-8': 'utf-8', 'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be', cp932: 'shift_jis' };

/**
 * The encoding of a text file: a byte order mark says it, else strict UTF-8, else CP932, else none: not a text file.
 *
 * @param isUtf8 the host's own strict check, where it has a quicker one
 * @example encodingOf(() => [new Uint8Array([0x93, 0xfa, 0x96, 0x7b])]) // 'cp932'
 */
export function encodingOf(bytes: ByteSource, isUtf8: (bytes: ByteSource) => boolean = (source) => decodesAs('utf-8', source)): Encoding | null {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return mark;
  if (isUtf8(bytes)) return 'utf-8';
  return decodesAs('cp932', bytes) ? 'cp932' : null;
}

/** The file's text in pieces, without its byte order mark. */
export function* decode(bytes: ByteSource, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(LABEL[encoding]);
  for (const piece of bytes()) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/**
 * A whole text file in one go: what `encodingOf` and `decode` say, without decoding twice. Null: not a text file.
 *
 * @example decodeWhole(new Uint8Array([0x93, 0xfa, 0x96, 0x7b])) // { encoding: 'cp932', text: '日本' }
 */
export function decodeWhole(bytes: Uint8Array): { readonly encoding: Encoding; readonly text: string } | null {
  const mark = byteOrderMark(() => [bytes]);
  if (mark !== null) return { encoding: mark, text: new TextDecoder(LABEL[mark]).decode(bytes) };
  if (bytes.includes(0)) return null;
  for (const encoding of ['utf-8', 'cp932'] as const) {
    try {
      return { encoding, text: new TextDecoder(LABEL[encoding], { fatal: true }).decode(bytes) };
    } catch {
      // The next one, then.
    }
  }
  return null;
}

function byteOrderMark(bytes: ByteSource): Encoding | null {
  const [a, b, c] = firstBytes(bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function firstBytes(bytes: ByteSource): readonly number[] {
  const first: number[] = [];
  for (const piece of bytes()) {
    first.push(...piece.subarray(0, 3 - first.length));
    if (first.length === 3) break;
  }
  return first;
}

/** Whether the bytes are text in this encoding: all of them decode, and none is 0. */
function decodesAs(encoding: Encoding, bytes: ByteSource): boolean {
  const decoder = new TextDecoder(LABEL[encoding], { fatal: true });
  try {
    for (const piece of bytes()) {
      if (piece.includes(0)) return false;
      decoder.decode(piece, { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
