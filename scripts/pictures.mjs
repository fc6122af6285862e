// Draws the pictures of the templates' guide into assets/templates/pictures. They are committed, so that a build needs no
// browser: run this after changing a drawing or its words. CHROMIUM names another browser than the system's.
import { chromium } from 'playwright-core';
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'assets', 'templates', 'pictures');
const [WIDTH, HEIGHT, SCALE] = [504, 316, 2];
const colour = { ink: '#1F2A44', indigo: '#2F5D8A', moss: '#5B8C5A', ochre: '#C9962B', paper: '#FAF8F4', line: '#D9D5CC', pale: '#DCE4EA', grey: '#6B7280', white: '#FFFFFF' };

const box = (x, y, width, height, fill, more = '') => `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;
const word = (x, y, text, { size = 17, fill = colour.ink, weight = 400, anchor = 'start' } = {}) => `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" font-weight="${weight}" text-anchor="${anchor}">${text}</text>`;
const bar = (x, y, width, fill = colour.line) => box(x, y, width, 9, fill, 'rx="4"');
const edge = `stroke="${colour.line}" stroke-width="2"`;

/** A workbook's window; what stands in it is drawn upon it. */
const windowOf = (x, y, width, height) => box(x, y, width, height, colour.white, `rx="10" ${edge}`) + box(x, y, width, 26, colour.pale, 'rx="10"') + box(x, y + 14, width, 12, colour.pale)
  + [0, 1, 2].map((at) => `<circle cx="${x + 18 + at * 16}" cy="${y + 13}" r="4.5" fill="${colour.white}"/>`).join('');

const page = (x, y, name) => `<path d="M${x} ${y}h70l22 22v86h-92z" fill="${colour.paper}" stroke="${colour.indigo}" stroke-width="2.5"/><path d="M${x + 70} ${y}v22h22" fill="none" stroke="${colour.indigo}" stroke-width="2.5"/>`
  + bar(x + 14, y + 44, 62, colour.pale) + bar(x + 14, y + 62, 50, colour.pale) + bar(x + 14, y + 80, 58, colour.pale) + word(x + 46, y + 132, name, { size: 16, anchor: 'middle' });

const arrow = (x, y, length) => `<path d="M${x} ${y}h${length}" stroke="${colour.ochre}" stroke-width="7" stroke-linecap="round"/><path d="M${x + length - 13} ${y - 14}l16 14l-16 14" fill="none" stroke="${colour.ochre}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/>`;

function sheet(x, y, width, headers, rows, fill = () => colour.line) {
  const each = width / headers.length;
  return box(x, y, width, 30, colour.paper) + headers.map((header, at) => word(x + at * each + 8, y + 21, header, { size: 15, weight: 700 })).join('')
    + `<path d="M${x} ${y + 30}h${width}" stroke="${colour.indigo}" stroke-width="2.5"/>`
    + Array.from({ length: rows }, (_, row) => headers.map((_, at) => bar(x + at * each + 8, y + 44 + row * 26, each - 22 - ((row * 7 + at * 5) % 16), fill(row))).join('')).join('');
}

const key = (x, y, text) => box(x, y, 34 + text.length * 17, 40, colour.indigo, 'rx="8"') + word(x + 17 + (text.length * 17) / 2, y + 27, text, { size: 18, fill: colour.white, weight: 700, anchor: 'middle' });

const drawings = {
  paste: (say) => page(24, 84, say('drawing.file')) + arrow(134, 140, 44) + windowOf(196, 34, 288, 248)
    + box(206, 100, 268, 168, colour.pale, 'rx="4"') + sheet(206, 70, 268, say('drawing.headers').split('|'), 6, () => colour.indigo) + key(300, 232, say('drawing.paste')),
  'paste-amazon': (say) => say('drawing.reports').split('|').map((name, at) => page(16 + at * 34, 44 + at * 38, at === 2 ? name : '')).join('') + arrow(196, 170, 40)
    + windowOf(254, 34, 230, 248) + box(274, 84, 190, 172, colour.white, `rx="10" stroke="${colour.indigo}" stroke-width="3" stroke-dasharray="9 8"`)
    + word(369, 177, say('drawing.drop'), { size: 20, weight: 700, fill: colour.indigo, anchor: 'middle' }),
  press: (say) => windowOf(20, 34, 464, 248) + sheet(34, 74, 240, say('drawing.headers').split('|'), 6) + `<path d="M292 60v222" stroke="${colour.line}" stroke-width="2"/>`
    + word(312, 92, say('drawing.pane'), { size: 17, weight: 700 }) + bar(312, 108, 140) + bar(312, 126, 110)
    + box(312, 156, 150, 48, colour.indigo, 'rx="8"') + word(387, 187, say('drawing.analyse'), { size: 20, weight: 700, fill: colour.white, anchor: 'middle' })
    + `<path d="M420 192l0 44l11 -10l9 20l10 -5l-9 -19l15 -1z" fill="${colour.white}" stroke="${colour.ink}" stroke-width="2.5" stroke-linejoin="round"/>`
    + word(312, 250, say('drawing.found'), { size: 15, fill: colour.grey }),
  see: (say) => windowOf(20, 34, 464, 248) + box(34, 74, 436, 34, colour.paper) + word(46, 97, say('drawing.next'), { size: 17, weight: 700 }) + `<path d="M34 108h436" stroke="${colour.indigo}" stroke-width="2.5"/>`
    + say('drawing.list').split(';').map((line, at) => {
      const [who, what, when] = line.split('|');
      const y = 146 + at * 50;
      return `<circle cx="52" cy="${y - 6}" r="9" fill="${at === 1 ? colour.ochre : colour.moss}"/>` + (at === 1 ? '' : `<path d="M47.5 ${y - 6}l3.5 4l6.5 -8" fill="none" stroke="${colour.white}" stroke-width="2.5" stroke-linecap="round"/>`)
        + word(74, y, who, { size: 17, weight: 700 }) + word(176, y, what, { size: 17 }) + word(458, y, when, { size: 16, weight: 700, anchor: 'end' }) + `<path d="M34 ${y + 18}h436" stroke="${colour.line}" stroke-width="1.5"/>`;
    }).join(''),
};

/** Our sentences are TypeScript, which this Node does not run: they become a module that never lies on the disk. */
async function speakers() {
  const contents = `export { speaker } from './text/say.ts';`;
  const { outputFiles: [module] } = await build({ stdin: { contents, resolveDir: join(ROOT, 'src') }, bundle: true, format: 'esm', platform: 'neutral', write: false, logLevel: 'silent' });
  return (await import(`data:text/javascript;base64,${Buffer.from(module.contents).toString('base64')}`)).speaker;
}

const speaker = await speakers();
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--force-color-profile=srgb'] });
const tab = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT }, deviceScaleFactor: SCALE });
for (const language of ['ja', 'en']) {
  for (const [name, draw] of Object.entries(drawings)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="'Noto Sans CJK JP', 'Yu Gothic', sans-serif">${draw(speaker(language))}</svg>`;
    await tab.setContent(`<style>* { margin: 0 } svg { display: block }</style>${svg}`);
    writeFileSync(join(FOLDER, `${name}.${language}.png`), await tab.screenshot({ omitBackground: true }));
  }
}
await browser.close();
