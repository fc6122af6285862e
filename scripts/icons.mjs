// Draws the PNGs in assets/icons from the SVGs beside them. They are committed, so that a build needs no browser:
// run this after changing a drawing. CHROMIUM names another browser than the system's.
import { chromium } from 'playwright-core';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'assets', 'icons');
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
/** The mark stands for the add-in in the store as well, which asks for 300 px, and for the page on a desktop: 192 and 512. */
const icons = { icon: [...RIBBON, 192, 300, 512], refresh: RIBBON, undo: RIBBON, help: RIBBON };

/** The drawing made for this very size, else the one for small sizes, else the full one. */
function drawing(name, size) {
  const made = [`${name}-${size}.svg`, ...(size <= 24 ? [`${name}-small.svg`] : []), `${name}.svg`];
  return readFileSync(join(FOLDER, made.find((file) => existsSync(join(FOLDER, file)))), 'utf8');
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--force-color-profile=srgb'] });
for (const [name, sizes] of Object.entries(icons)) {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
    await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing(name, size)}`);
    writeFileSync(join(FOLDER, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
