import { fitBgNbd } from '../../src/measures/forecast/bg-nbd.ts';
import { fitMbgNbd } from '../../src/measures/forecast/mbg-nbd.ts';
import { groupsOf } from '../../src/measures/forecast/groups.ts';
import { call } from '../../src/functions/call.ts';
import { definitions } from '../../src/functions/definitions.ts';
import { FunctionError } from '../../src/functions/function-error.ts';
import type { Argument, Parameter } from '../../src/functions/definition.ts';
import { speaker } from '../../src/text/say.ts';
import { measure, summary } from '../measure.ts';
import { orderColumns } from '../order-columns.ts';
import { histories, source } from './histories.ts';
import { scipyFit } from '../rivals/scipy.ts';

/** Part of `npm run bench`: fitting the customer-base model, and every function on 100,000 rows. */
const SEED = 1;
const ROWS = 100_000;
const write = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (...cells: readonly string[]): void => write(`| ${cells.join(' | ')} |`);

write(`\nFitting the customer-base model to ${source} (grouping included), ms: median (least–most)\n`);
row('customers', 'MBG/NBD', 'BG/NBD', 'BG/NBD by SciPy', 'log-likelihood, ours and SciPy’s');
row('---:', '---:', '---:', '---:', '---:');
for (const customers of [2_357, 23_570, 1_000_000]) {
  const seen = histories(customers);
  const mbg = await measure(() => fitMbgNbd(groupsOf(seen), { prior: true }), { warmUps: 3, runs: 7 });
  const bg = await measure(() => fitBgNbd(groupsOf(seen), { prior: false }), { warmUps: 3, runs: 7 });
  const theirs = scipyFit(seen);
  const range = ({ median, min, max }: { median: number; min: number; max: number }): string => `${median.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)})`;
  const ours = fitBgNbd(groupsOf(seen), { prior: false }).logLikelihood;
  row(seen.x.length.toLocaleString('en-US'), range(mbg), range(bg), typeof theirs === 'string' ? theirs : range(summary(theirs.milliseconds)), `${ours.toFixed(2)}, ${typeof theirs === 'string' ? '–' : theirs.logLikelihood.toFixed(2)}`);
}
write('\nRecorded elsewhere for the same numbers of customers: lifetimes 74, 278, 11,622 ms.');

const { personCode, day, amount, product, orderCode } = orderColumns(ROWS, SEED);
const cells: Readonly<Record<string, Argument>> = {
  customers: Array.from(personCode, (person) => [`C${String(person).padStart(7, '0')}`]), dates: Array.from(day, (each) => [each]), amounts: Array.from(amount, (each) => [each]),
  groups: Array.from(product, (each) => [`商品${String(each)}`]), products: Array.from(product, (each) => [`商品${String(each)}`]), orders: Array.from(orderCode, (each) => [each]),
  scores: Array.from(product, (each) => [each]), scores_a: Array.from(product, (each) => [each]), scores_b: Array.from(product, (each) => [10 - each]),
  deliveries: Array.from(product, (each) => [each]), ended: Array.from(product, (each) => [each % 2]), survivors: Array.from({ length: ROWS }, (_, at) => [ROWS - at]), gross_profit_by_month: Array.from({ length: ROWS }, () => [0.01]),
};
const say = speaker('ja');
const valueOf = ({ name, kind }: Parameter, example: Argument): Argument => (kind === 'range' ? cells[name] ?? example : example);

write('\nFunctions on 100,000 rows, ms: median (least–most)\n');
row('function', 'ms');
row('---', '---:');
for (const definition of definitions.filter(({ parameters }) => parameters.some(({ kind }) => kind === 'range'))) {
  const values = definition.parameters.map((parameter, at) => valueOf(parameter, definition.example.values[at] ?? null)).slice(0, Math.max(definition.example.values.length, definition.parameters.filter(({ optional }) => !optional).length));
  const { median, min, max } = await measure(() => {
    try {
      call(definition, values, say);
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
    }
  }, { warmUps: 1, runs: 5 });
  row(definition.name, `${median.toFixed(0)} (${min.toFixed(0)}–${max.toFixed(0)})`);
}
