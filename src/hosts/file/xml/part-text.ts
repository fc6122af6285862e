import { broken } from '../../unusable-workbook.ts';

const PIECE = 1 << 20;

type Decoder = InstanceType<typeof TextDecoder>;

/** Decodes a part as it streams in, in pieces of about a million characters. UTF-8, or UTF-16 with its mark. */
export async function* decodePart(chunks: AsyncIterable<Uint8Array>, part: string): AsyncGenerator<string> {
  let decoder: Decoder | null = null;
  let piece = '';
  try {
    for await (const chunk of chunks) {
      decoder ??= decoderFor(chunk);
      piece += decoder.decode(chunk, { stream: true });
      if (piece.length >= PIECE) {
        yield piece;
        piece = '';
      }
    }
    piece += decoder?.decode() ?? '';
  } catch (error) {
    throw error instanceof TypeError ? broken(part, error) : error;
  }
  if (piece !== '') yield piece;
}

function decoderFor(first: Uint8Array): Decoder {
  const little = first[0] === 0xff && first[1] === 0xfe;
  const big = first[0] === 0xfe && first[1] === 0xff;
  return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8', { fatal: true });
}

/** Everything we write is UTF-8, so a declaration that says otherwise must say so too. */
export function declareUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']+/, '$1UTF-8');
}
