import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { rfmAlone, wholeCore } from './core.ts';
import { coreRows } from './core-rows.ts';
import { measureCommand } from './measure-command.ts';
import { measure, summary } from './measure.ts';
import { orderColumns } from './order-columns.ts';
import { writeOrderLines } from './order-lines.ts';
import { arqueroRfm } from './rivals/arquero.ts';
import { duckdbRfm } from './rivals/duckdb.ts';

/** `npm run bench`: every figure of the README, on this machine. */
const SEED = 1;
const MILLION = 1_000_000;
const RUNS = 3;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (...cells: readonly string[]): void => say(`| ${cells.join(' | ')} |`);

say(`Node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}\n`);

say('Core: order columns → people, RFM, stages, dormancy, guard and next action (one core)\n');
row('lines', 'median ms', 'lines a second', 'people');
row('---:', '---:', '---:', '---:');
let whole = NaN;
for (const lines of [10_000, 100_000, MILLION]) {
  const core = wholeCore(coreRows(orderColumns(lines, SEED)));
  const people = core();
  const { median } = await measure(core, { warmUps: 5, runs: 9 });
  whole = median;
  row(lines.toLocaleString('en-US'), median.toFixed(0), Math.round((lines / median) * 1000).toLocaleString('en-US'), people.toLocaleString('en-US'));
}

say('\nThe same million order columns, the RFM part alone (one thread); who is who is known. Our whole core: ' + whole.toFixed(0) + ' ms\n');
row('who', 'columns in, ms', 'RFM, ms', 'both, of our whole core');
row('---', '---:', '---:', '---:');
const columns = orderColumns(MILLION, SEED);
const alone = await measure(rfmAlone(coreRows(columns)), { warmUps: 5, runs: 9 });
for (const { rival, loading, milliseconds } of [{ rival: 'otokui', loading: [0], milliseconds: alone.runs }, await duckdbRfm(columns, 'codes'), await duckdbRfm(columns, 'texts'), arqueroRfm(columns)]) {
  const [into, rfm] = [summary(loading).median, summary(milliseconds).median];
  row(rival, into === 0 ? '–' : into.toFixed(0), rfm.toFixed(0), ((into + rfm) / whole).toFixed(2));
}

say(`\nThe whole command, as a process (median of ${String(RUNS)} runs, the highest peak)\n`);
row('lines', 'from → to', 'seconds', 'peak MB');
row('---:', '---', '---:', '---:');
const folder = mkdtempSync(join(tmpdir(), 'otokui-bench-'));
try {
  for (const lines of [10_000, 100_000, MILLION]) {
    const { path } = writeOrderLines(lines, SEED, join(folder, `${String(lines)}.csv`));
    for (const [to, options] of [['JSON', ['--json']], ['workbook', ['--out', join(folder, `${String(lines)}.xlsx`)]]] as const) {
      const seconds: number[] = [];
      let most = 0;
      for (let run = 0; run < RUNS; run++) {
        rmSync(join(folder, `${String(lines)}.xlsx`), { force: true });
        const measured = await measureCommand(process.execPath, ['dist/otokui.js', 'analyze', path, ...options]);
        if (measured.exitCode !== 0) throw new Error(measured.stderr);
        seconds.push(measured.seconds);
        most = Math.max(most, measured.peakKib ?? 0);
      }
      row(lines.toLocaleString('en-US'), `CSV → ${to}`, summary(seconds).median.toFixed(1), most === 0 ? 'not measured' : (most / 1024).toFixed(0));
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
