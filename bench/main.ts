import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { customersOf } from '../src/customers/customers.ts';
import { foldIdentities } from '../src/customers/folded-identities.ts';
import { noDecisions } from '../src/customers/decisions.ts';
import { dormancyOn } from '../src/measures/journey/dormancy.ts';
import { nextActions } from '../src/measures/journey/next-action.ts';
import { stagesOn } from '../src/measures/journey/stage.ts';
import { rfmOf } from '../src/measures/rfm/rfm.ts';
import { defaultSettings } from '../src/settings/settings.ts';
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
let ours = NaN;
for (const lines of [10_000, 100_000, MILLION]) {
  const rows = coreRows(orderColumns(lines, SEED));
  const inputs = { orders: rows, records: [], problems: [] };
  const folded = foldIdentities(rows.identities);
  let people = 0;
  const { median } = await measure(() => {
    const { ledger, asOf } = customersOf(inputs, defaultSettings, noDecisions, [], folded);
    rfmOf(ledger, defaultSettings, asOf);
    nextActions(ledger, defaultSettings, asOf, stagesOn(ledger, defaultSettings, asOf), dormancyOn(ledger, defaultSettings, asOf));
    people = ledger.people;
  }, { warmUps: 5, runs: 9 });
  ours = median;
  row(lines.toLocaleString('en-US'), median.toFixed(0), Math.round((lines / median) * 1000).toLocaleString('en-US'), people.toLocaleString('en-US'));
}

const columns = orderColumns(MILLION, SEED);
say('\nThe same million lines, the RFM part alone, in others (one thread)\n');
row('who', 'median ms', 'times ours');
row('---', '---:', '---:');
for (const { rival, milliseconds } of [await duckdbRfm(columns), arqueroRfm(columns)]) {
  const { median } = summary(milliseconds);
  row(rival, median.toFixed(0), (median / ours).toFixed(2));
}
row('otokui (all of the core)', ours.toFixed(0), '1.00');

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
