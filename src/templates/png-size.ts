import type { Picture } from './template.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Where a PNG says how wide and how high it is (PNG specification, 11.2.2 IHDR). */
const WIDTH = 16;
const HEIGHT = 20;

/** A PNG with its size; null: the bytes are none. */
export function pictureFrom(png: Uint8Array): Picture | null {
  if (png.length < HEIGHT + 4 || SIGNATURE.some((byte, at) => png[at] !== byte)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(WIDTH), view.getUint32(HEIGHT)];
  return width === 0 || height === 0 ? null : { png, width, height };
}
