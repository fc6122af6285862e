import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pngPixels, pngSize } from './manifest-png.ts';

const FOLDER = join(import.meta.dirname, '..', 'assets', 'icons');
const icons = readdirSync(FOLDER).filter((file) => file.endsWith('.png')).map((file) => ({ file, bytes: readFileSync(join(FOLDER, file)) }));
const backgrounds = { white: [255, 255, 255], 'light grey': [243, 242, 241], 'dark grey': [41, 41, 41], black: [10, 10, 10] } as const;

type Colour = readonly [number, number, number];

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The share of all pixels that stands out from the background by 3:1, as graphics have to (WCAG 2.2, 1.4.11). */
function standsOut(bytes: Buffer, background: Colour): number {
  const pixels = pngPixels(bytes);
  const behind = luminance(background);
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = (pixels[at + 3] as number) / 255;
    const mixed = ([0, 1, 2] as const).map((channel) => (pixels[at + channel] as number) * alpha + background[channel] * (1 - alpha));
    const front = luminance([mixed[0] as number, mixed[1] as number, mixed[2] as number]);
    if ((Math.max(front, behind) + 0.05) / (Math.min(front, behind) + 0.05) >= 3) count += 1;
  }
  return count / (pixels.length / 4);
}

function sizeIn(file: string): number {
  return Number(/-(\d+)\.png$/.exec(file)?.[1]);
}

describe('icons', () => {
  it('are there for the ribbon at every size, for the store at 300 px, and for the page on a desktop', () => {
    const expected = ['help', 'icon', 'refresh', 'undo'].flatMap((name) => [16, 20, 24, 32, 40, 48, 64, 80].map((size) => `${name}-${size}.png`));
    expect(icons.map(({ file }) => file).sort()).toEqual([...expected, 'icon-192.png', 'icon-300.png', 'icon-512.png'].sort());
  });

  it('are as large as their names say', () => {
    expect(icons.map(({ file, bytes }) => [file, ...pngSize(bytes)])).toEqual(icons.map(({ file }) => [file, sizeIn(file), sizeIn(file)]));
  });

  it('are transparent at their corners', () => {
    expect(icons.filter(({ bytes }) => pngPixels(bytes)[3] === 255).map(({ file }) => file)).toEqual([]);
  });

  it.each(Object.entries(backgrounds))('can be seen on %s', (_, background) => {
    expect(icons.filter(({ bytes }) => standsOut(bytes, background) < 0.12).map(({ file }) => file)).toEqual([]);
  });
});
