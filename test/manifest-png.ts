import { inflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height out of a PNG's header. @throws where it is no PNG. */
export function pngSize(bytes: Buffer): readonly [number, number] {
  if (!SIGNATURE.every((value, index) => bytes[index] === value) || bytes.toString('latin1', 12, 16) !== 'IHDR') throw new Error('not a PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The pixels as red, green, blue, alpha, row by row. Only what our icons are: 8 bits, with alpha, not interlaced. */
export function pngPixels(bytes: Buffer): Uint8Array {
  const [width, height] = pngSize(bytes);
  if (bytes.subarray(24, 29).join() !== '8,6,0,0,0') throw new Error('not an 8-bit RGBA PNG');
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const packed = inflateSync(Buffer.concat(parts));
  const stride = width * 4;
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = packed[row * (stride + 1)] as number;
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column < 4 ? 0 : pixels[at - 4] as number;
      const up = row === 0 ? 0 : pixels[at - stride] as number;
      const corner = column < 4 || row === 0 ? 0 : pixels[at - stride - 4] as number;
      pixels[at] = (packed[row * (stride + 1) + 1 + column] as number) + predicted(filter, left, up, corner);
    }
  }
  return pixels;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0: return 0;
    case 1: return left;
    case 2: return up;
    case 3: return (left + up) >> 1;
    case 4: {
      const [byLeft, byUp, byCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
    }
    default: throw new Error('not a PNG filter');
  }
}
