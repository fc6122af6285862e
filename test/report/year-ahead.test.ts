import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyze.ts';
import { definitionOf } from '../../src/functions/definitions.ts';
import type { Argument } from '../../src/functions/definition.ts';
import type { FunctionName } from '../../src/functions/function-names.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { speaker } from '../../src/text/say.ts';
import { analysisOf, cellAt, plan, sampleAnalysis, sheetOf, tinyAnalysis } from './a-report.ts';

const say = speaker('ja');
const [TOP, TEST] = [75, 6];
const sample = sampleAnalysis();

/** Rows of the prediction on CRM_LTV. */
function shown(analysis: Analysis): (row: number, column: number) => CellValue {
  const sheet = sheetOf(plan(analysis), 'value');
  return (row, column) => cellAt(sheet, TOP + row, column);
}

/** What a function of ours answers on the ledger's purchases. */
function answer(name: FunctionName, { customers: { ledger: { people, purchases } } }: Analysis, ...more: readonly Argument[]): readonly (readonly CellValue[])[] {
  const { start, day, amount } = purchases;
  const rows = Array.from({ length: people }, (_, person) => Array.from(day.subarray(start[person], start[person + 1]), () => [person])).flat();
  const result = definitionOf(name).run([rows, Array.from(day, (each) => [each]), Array.from(amount, (each) => [each]), ...more], say);
  if (!Array.isArray(result)) throw new Error('a table');
  return result as readonly (readonly CellValue[])[];
}

/** So many customers of whom the first bought again every `gap` days for half a year. */
function shopOf(customers: number, repeaters: number): Analysis {
  const day = (offset: number): string => new Date(Date.UTC(2026, 0, 5 + offset)).toISOString().slice(0, 10);
  const rows = Array.from({ length: customers }, (_, at) => Array.from({ length: at < repeaters ? 2 + (at % 4) : 1 }, (_times, time) => [`N${at}-${time}`, day((at * 7) % 60 + time * (31 + (at * 5) % 17)), `Person ${at}`, `p${at}@example.com`, '3000'])).flat();
  return analysisOf([{ name: 'orders.csv', header: ['Order number', 'Order date', 'Name', 'Email', 'Amount'], rows }]);
}

describe('the next year on CRM_LTV', () => {
  it('is the sum of what LTV_PREDICT tells of each customer', () => {
    const cell = shown(sample);
    const rows = answer('LTV_PREDICT', sample, 12, 1, sample.customers.asOf).slice(1);
    const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0);
    expect(cell(5, 1)).toBe(Math.round(sum(1)));
    expect(cell(6, 1)).toBe(Math.round(sum(3)));
    expect(String(cell(0, 0))).toContain(Math.round(sum(1)).toLocaleString('en-US'));
    const people = [10, 11, 12].map((row) => cell(row, 1));
    expect(people).toEqual([rows.filter((row) => Number(row[2]) >= 0.5).length, rows.filter((row) => Number(row[2]) < 0.5 && Number(row[2]) >= 0.2).length, rows.filter((row) => Number(row[2]) < 0.2).length]);
    expect(Math.abs([10, 11, 12].reduce((total, row) => total + Number(cell(row, 2)), 0) - Number(cell(5, 1)))).toBeLessThanOrEqual(2);
    for (const row of [5, 6]) expect(Number(cell(row, 2)) < Number(cell(row, 1)) && Number(cell(row, 1)) < Number(cell(row, 3))).toBe(true);
  });

  it('stands beside the backtest of LTV_CHECK, with its warnings below', () => {
    const cell = shown(sample);
    const [, ...rows] = answer('LTV_CHECK', sample);
    expect(rows).toHaveLength(5);
    rows.forEach(([method, predicted, actual, bias, rmse, deviance, topTenth, chosen], at) => {
      const here = Array.from({ length: 9 }, (_, column) => cell(5 + at, TEST + column));
      expect(here.slice(0, 2)).toEqual([chosen, method]);
      [predicted, actual, bias, rmse, deviance, topTenth].forEach((figure, column) => expect(here[3 + column]).toBeCloseTo(Number(figure), 6));
    });
    expect(rows.filter((row) => row[7] === '○')).toHaveLength(1);
    expect([15, 16].map((row) => cell(row, 0))).toEqual(['・予測の期間に、注文が多い月（7月、12月）が入っています。予測は季節を考えないので、少なめに出ます。', null]);
  });

  it('of a shop too small is a sentence, and no figure', () => {
    const cell = shown(tinyAnalysis());
    expect(cell(0, 0)).toBe('お客様が20人に満たないので、予測はしません。');
    expect(cell(1, 0)).toBeNull();
    for (const row of [5, 6]) expect([1, 2, 3].map((column) => cell(row, column))).toEqual(['–', '–', '–']);
    for (const row of [10, 11, 12]) expect([1, 2].map((column) => cell(row, column))).toEqual(['–', '–']);
    expect([5, 6, 7, 8, 9].map((row) => [cell(row, TEST), cell(row, TEST + 3)])).toEqual(Array.from({ length: 5 }, () => [null, '–']));
    expect(cell(11, TEST)).toMatch(/^まだ試せません/);
    expect(cell(15, 0)).toBe('–');
  });

  it.each([[40, 12, 'total', '3つの組だけ'], [80, 40, 'tentative', '（参考）']] as const)('of %i customers, %i of them coming back, says how far it can be trusted: %s', (customers, repeaters, rung, words) => {
    const shop = shopOf(customers, repeaters);
    expect(shop.measures.forecast.rung).toBe(rung);
    const cell = shown(shop);
    expect(cell(1, 0)).toContain(words);
    expect(Number(cell(6, 2))).toBeLessThan(Number(cell(6, 3)));
    expect([10, 11, 12].reduce((sum, row) => sum + Number(cell(row, 1)), 0)).toBe(customers);
  });

  it('is worked out once, when a sheet asks', () => {
    expect(sample.measures.forecast).toBe(sample.measures.forecast);
    expect(sample.measures.loyalty).toBe(sample.measures.loyalty);
  });
});
