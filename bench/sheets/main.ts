import { analyze } from '../../src/analyze.ts';
import { noDecisions } from '../../src/customers/decisions.ts';
import { Intake, type Inputs } from '../../src/inputs/intake.ts';
import { productPairs } from '../../src/measures/basket/pairs.ts';
import { planSheets } from '../../src/report/report.ts';
import { nothingStanding } from '../../src/report/standing.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { speaker } from '../../src/text/say.ts';
import { measure, summary } from '../measure.ts';
import { orderColumns } from '../order-columns.ts';
import { manyShops } from './many-shops.ts';

/** Part of `npm run bench`: what each sheet costs at some 100,000 order lines with every other input, and baskets on a million lines. */
const SHOPS = 23;
const RUNS = 5;
const MILLION = 1_000_000;
const SEED = 1;
const write = (line: string): void => void process.stdout.write(`${line}\n`);

function taken(): Inputs {
  const intake = new Intake({ layout: null, columns: {}, dayOrder: null });
  for (const { name, header, rows } of manyShops(SHOPS)) {
    const table = intake.table({ file: name, sheet: null, encoding: null });
    [header, ...rows].forEach((cells, at) => table.row({ number: at + 1, hidden: false, cells }));
    table.end();
  }
  return intake.finish();
}

const inputs = taken();
const milliseconds = new Map<string, number[]>();
let [lines, people] = [0, 0];
for (let run = 0; run < RUNS; run++) {
  const analysis = analyze(inputs, defaultSettings, noDecisions, []);
  [lines, people] = [analysis.customers.sales.lines.order.length, analysis.customers.ids.length];
  let before = performance.now();
  for (const { id } of planSheets(analysis, speaker('ja'), nothingStanding)) {
    milliseconds.set(id, [...(milliseconds.get(id) ?? []), performance.now() - before]);
    before = performance.now();
  }
}
write(`\nEach sheet's plan, with the measures that it is the first to ask for: ${lines.toLocaleString('en-US')} product lines, ${people.toLocaleString('en-US')} customers, ${inputs.records.reduce((sum, { records }) => sum + records.length, 0).toLocaleString('en-US')} rows of other inputs\n`);
write('| sheet | the first run, ms | median ms |');
write('|---|---:|---:|');
for (const [id, runs] of milliseconds) write(`| ${id} | ${(runs[0] ?? NaN).toFixed(0)} | ${summary(runs).median.toFixed(0)} |`);
const added = ['finance', 'buyers', 'baskets', 'omega', 'subscription', 'segments', 'coverage', 'campaigns'];
const sum = (of: (runs: readonly number[]) => number): string => added.reduce((total, id) => total + of(milliseconds.get(id) ?? [0]), 0).toFixed(0);
write(`| ${added.join(' + ')} | ${sum(([first = NaN]) => first)} | ${sum((runs) => summary(runs).median)} |`);

const columns = orderColumns(MILLION, SEED);
const pairs = await measure(() => productPairs(columns.orderCode, columns.product, 5).length, { warmUps: 1, runs: 5 });
write(`\nPairs of products in ${MILLION.toLocaleString('en-US')} lines: ${pairs.median.toFixed(0)} ms (${pairs.min.toFixed(0)}–${pairs.max.toFixed(0)})`);
