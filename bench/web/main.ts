import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { noBrowser } from '../../test/office/transports/wac.ts';
import { servePage } from '../../test/web/served-page.ts';
import { FileHost } from '../../src/hosts/file/file-host.ts';
import { textTable } from '../../src/inputs/text/text-table.ts';
import { replaceFile } from '../../src/hosts/file/disk.ts';
import { writeOrderLines } from '../order-lines.ts';
import { firstScreen, openAndAnalyse } from './in-page.ts';

/** Last part of `npm run bench`: the page in the browser. */
const SEED = 1;
const ROUNDS = 3;
const row = (...cells: readonly string[]): void => void process.stdout.write(`| ${cells.join(' | ')} |\n`);
const median = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;
const range = (figures: readonly number[], digits: number): string => `${median(figures).toFixed(digits)} (${Math.min(...figures).toFixed(digits)}–${Math.max(...figures).toFixed(digits)})`;

async function asWorkbook(csv: string): Promise<string> {
  const table = textTable(new Uint8Array(await readFile(csv)));
  if (typeof table === 'string') throw new Error(table);
  const host = new FileHost(null);
  await host.insert({ name: '注文', dayColumns: [], ...table });
  const path = csv.replace(/csv$/, 'xlsx');
  await replaceFile(path, await host.bytes() ?? new Uint8Array());
  return path;
}

async function sizes(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const sized = await Promise.all(files.map(async (name) => ({ name, bytes: gzipSync(await readFile(join(folder, name)), { level: 9 }).length })));
  const total = sized.reduce((sum, { bytes }) => sum + bytes, 0);
  const of = (test: (name: string) => boolean): string => `${(sized.filter(({ name }) => test(name)).reduce((sum, { bytes }) => sum + bytes, 0) / 1024).toFixed(0)} KB`;
  const largest = sized.toSorted((a, b) => b.bytes - a.bytes)[0]?.name;
  process.stdout.write(`\nGzipped: first screen ${of((name) => name.startsWith('page.'))}, grid ${of((name) => name === largest)}, everything ${(total / 1024).toFixed(0)} KB\n`);
}

process.stdout.write('\nThe page in Chromium: median of 3 (least–most)\n\n');
if (noBrowser !== null) process.stdout.write(`${noBrowser}\n`);
else {
  const served = await servePage();
  try {
    const first: number[] = [];
    for (let round = 0; round < ROUNDS; round++) first.push(await firstScreen(served));
    process.stdout.write(`First screen ready: ${range(first, 0)} ms\n\n`);
    row('lines', 'file', 'opened, s', 'first rows seen, s', 'all in the grid, s', 'analysed, s', 'longest without an answer: opening, analysing, ms', 'file to save, s');
    row('---:', '---', '---:', '---:', '---:', '---:', '---:', '---:');
    for (const lines of [10_000, 100_000]) {
      const csv = writeOrderLines(lines, SEED).path;
      const xlsx = await asWorkbook(csv);
      for (const [kind, path] of [['CSV', csv], ['xlsx', xlsx]] as const) {
        const runs = [];
        for (let round = 0; round < ROUNDS; round++) runs.push(await openAndAnalyse(served, path));
        row(lines.toLocaleString('en-US'), kind, range(runs.map(({ opened }) => opened / 1000), 1), range(runs.map(({ seen }) => seen / 1000), 1), range(runs.map(({ shown }) => shown / 1000), 1), range(runs.map(({ analysed }) => analysed / 1000), 1),
          `${range(runs.map(({ deafOpening }) => deafOpening), 0)}, ${range(runs.map(({ deafAnalysing }) => deafAnalysing), 0)}`, range(runs.map(({ saved }) => saved / 1000), 1));
      }
      await rm(xlsx);
    }
    await sizes(served.folder);
  } finally {
    await served.close();
  }
}
