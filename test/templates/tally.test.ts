import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyze.ts';
import { exampleMarks } from '../../src/inputs/example-row.ts';
import type { TemplateKind } from '../../src/report/template-mark.ts';
import { amazonFile } from '../../src/sample/amazon-file.ts';
import { goodsOf } from '../../src/sample/order.ts';
import { shopHistory } from '../../src/sample/shop-history.ts';
import { slashDay } from '../../src/sample/time-text.ts';
import { calendarOf, serialOf } from '../../src/shared/day.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { templateKindSpecs } from '../../src/templates/kinds.ts';
import { speaker } from '../../src/text/say.ts';
import { analysisOf } from '../report/a-report.ts';
import { canRecalculate, recalculated, type Grid } from './recalculated.ts';

/*
 * The tally's formulas, reckoned by LibreOffice, against the core on the same rows. Where LibreOffice is not installed
 * these are skipped, and said to be.
 */

const say = speaker('ja');
const SOON = 120_000;
const OWN_HEADERS = ['order', 'day', 'member', 'name', 'email', 'phone', 'product', 'category', 'quantity', 'line-total', 'status'] as const;
const words = { sent: '完了', waiting: '発送待ち', cancelled: 'キャンセル', returned: '返品' } as const;

/** What the own site of the sample sold to some of its customers, on the template's own sheet. */
function ownRows(people: number): string[][] {
  const orders = shopHistory(2).orders.filter(({ channel, person }) => channel === 'own' && person.number % Math.ceil(800 / people) === 0);
  return orders.flatMap(({ number, day, person, memberId, lines, state }) => lines.map((line, at) => [
    number, at === 0 ? `${slashDay(day)} 10:30` : slashDay(day), memberId === '' ? '' : `M${String(person.number)}`, '', person.mail, '',
    line.product.name, line.product.group, String(line.quantity), String(goodsOf({ lines: [line] })), words[state],
  ]));
}

/** As wide as the template's own headers and examples, so that nothing of those is left beside. */
const cellsOf = (rows: readonly (readonly string[])[]): Grid => rows.map((row) => Array.from({ length: Math.max(row.length, 14) }, (_, at) => (row[at] ?? '') === '' ? null : (row[at] ?? null)));

function analysed(kind: TemplateKind, header: readonly string[], rows: readonly (readonly string[])[]): Analysis {
  return analysisOf([{ name: '注文', header: [...header], rows: rows.map((row) => [...row]) }], templateKindSpecs[kind].settings);
}

/** One line a customer: everything the tally says of them, but the name. */
function buyersOf({ customers, measures }: Analysis): string[] {
  const { rfm } = measures;
  const { figures, scores } = rfm;
  const { purchases } = customers.ledger;
  return Array.from(figures.person, (person, at) => [
    rfm.rank[at], say(`segment.${rfm.segment[at] as 'new'}`), figures.recency[at], figures.frequency[at], figures.monetary[at], scores.r[at], scores.f[at], scores.m[at],
    purchases.day[purchases.start[person] as number], customers.asOf - (figures.recency[at] as number),
  ].join('|')).sort();
}

function listed(tally: Grid): { names: CellValue[]; lines: string[]; amounts: number[] } {
  const from = tally.findIndex(([first]) => first === say('workings.who-is')) + 1;
  const rows = tally.slice(from).filter(([name]) => typeof name === 'string' && name !== '');
  return { names: rows.map(([name = null]) => name), lines: rows.map((row) => row.slice(1, 11).join('|')).sort(), amounts: rows.map((row) => Number(row[5])) };
}

function tilesOf({ measures: { value } }: Analysis): [string, string][] {
  const percent = (rate: number | null): string => (rate === null ? '–' : `${(rate * 100).toFixed(1)}%`);
  const yen = (amount: number | null): string => (amount === null ? '–' : `¥${Math.round(amount).toLocaleString('en-US')}`);
  const both = (figure: (year: typeof value.now) => string): [string, string] => [figure(value.now), say('tally.before', { before: figure(value.before) })];
  return [both((year) => percent(year.repeat.rate)), both((year) => yen(year.ltv.value)), both((year) => percent(year.f2.rate)), both((year) => yen(year.sales)), both((year) => `${year.ltv.buyers.toLocaleString('en-US')}人`), both((year) => percent(year.dependence.rate))];
}

function sayTheSame(tally: Grid, analysis: Analysis): void {
  const { measures, customers } = analysis;
  const { names, lines, amounts } = listed(tally);
  expect(lines).toEqual(buyersOf(analysis));
  expect(new Set(names).size).toBe(names.length);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  const tiles = tally.findIndex(([first]) => first === say('tile.repeat'));
  tilesOf(analysis).forEach(([now, before], at) => {
    expect([tally[tiles + 1]?.[at * 2], tally[tiles + 2]?.[at * 2]], say('tally.monthly')).toEqual([now, before]);
  });
  const months = tally.findIndex(([first]) => first === say('tally.month')) + 1;
  const { monthly } = measures.value;
  expect(tally.slice(months, months + 24).map((row) => row.slice(0, 4))).toEqual(monthly.month.map((month, at) => [
    serialOf(Math.floor(month / 12), (month % 12) + 1, 1), (monthly.first[at] ?? 0) + (monthly.repeat[at] ?? 0) + (monthly.anonymous[at] ?? 0), monthly.first[at], monthly.newBuyers[at],
  ]));
  const ranks = tally.findIndex((row) => row[6] === say('column.rank')) + 1;
  for (const [at, letter] of ['A', 'B', 'C', 'D', 'E'].entries()) expect(tally[ranks + at]?.slice(6, 8)).toEqual([letter, measures.rfm.rank.filter((rank) => rank === letter).length]);
  let [orders, yen] = [0, 0];
  for (let order = 0; order < customers.orders.count; order++) if (customers.orders.reason[order] === 0) [orders, yen] = [orders + 1, yen + (customers.orders.amount[order] as number)];
  expect(tally[1]?.[0]).toBe(say('tally.answer', { orders, customers: names.length, yen }));
  const { year, month, day } = calendarOf(customers.asOf);
  expect(String(tally[2]?.[0])).toContain(`${String(year)}/${String(month)}/${String(day)}`);
}

describe.skipIf(!canRecalculate)('the tally, reckoned by LibreOffice', () => {
  it('says of a shop what the core says: customers, R, F, M, ranks, segments, six figures, months', async () => {
    const header = OWN_HEADERS.map((field) => say(`field.${field}`));
    const rows = [
      ...ownRows(90),
      // A credit note, a free sample, nobody's order, an order on its own day twice, an amount as people write it, a row of no number.
      ['CR-1', '2026/3/3', 'M40', '', '', '', '返金', '', '1', '-500', ''], ['S-1', '2026/3/4', '', '', 'sample@example.com', '', 'お試し茶葉', '', '1', '0', ''],
      ['N-1', '2026/3/5', '', '', '', '', '深蒸し煎茶 100g', '', '2', '2160', ''], ['T-1', '2026/3/6', 'X1', '', '', '', '深蒸し煎茶 100g', '', '1', '¥1,080', ''], ['T-2', '2026/3/6', 'X1', '', '', '', '深蒸し煎茶 100g', '', '1', '1,080円', ''],
      ['', '2026-03-07', 'X1', '', 'x*?@example.com', '', 'a*b', '', '1', '700', '一部返品'], ['W-1', '2026/3/8', '', '', 'x*?@example.com', '', 'a?b', '', '1', '300', '入金待ち'],
    ];
    const sheet = await recalculated('shop', cellsOf([header, ...rows]), rows.length + 20);
    sayTheSame(await sheet('tally'), analysed('shop', header, rows));
  }, SOON);

  it('says of a subscription and of a gift shop what the core says with their settings', async () => {
    const header = OWN_HEADERS.map((field) => say(`field.${field}`));
    const rows = ownRows(40);
    for (const kind of ['subscription', 'gift'] as const) {
      const sheet = await recalculated(kind, cellsOf([header, ...rows]), rows.length);
      sayTheSame(await sheet('tally'), analysed(kind, header, rows));
    }
  }, SOON);

  it('says of Amazon’s shipments what the core says, repeated lines and times around midnight among them', async () => {
    const { header, rows } = amazonFile(3, shopHistory(3).orders.filter(({ person }) => person.number % 12 === 0));
    const first = rows[0] ?? [];
    const at = (name: string): number => header.indexOf(name);
    const late = first.map((cell, column) => (column === at('purchase-date') ? '2026-05-31T15:30:00+00:00' : column === at('amazon-order-id') ? '250-1111111-2222222' : column === at('shipment-item-id') || column === at('amazon-order-item-id') ? 'S1' : cell));
    const all = [...rows, ...rows.slice(0, 7), late];
    const sheet = await recalculated('amazon', cellsOf([header, ...all]), all.length + 5);
    const tally = await sheet('tally');
    const analysis = analysed('amazon', header, all);
    sayTheSame(tally, analysis);
    const tokyo = tally.flatMap((row) => row.flatMap((cell, column) => (cell === '東京都' ? [row[column + 1]] : [])));
    const wanted = rows.concat([late]).filter((row) => row[at('ship-state')] === '東京都').reduce((sum, row) => sum + Number(row[at('item-price')]), 0);
    expect(tokyo).toEqual([wanted]);
  }, SOON);

  it('without buyers says so, and still counts months, products and areas', async () => {
    const header = ['amazon-order-id', 'purchase-date', 'order-status', 'product-name', 'sku', 'item-status', 'quantity', 'item-price', 'item-promotion-discount', 'ship-state'];
    const rows = [
      ['250-1', '2026-04-30T15:00:00+00:00', 'Shipped', '煎茶', 'A', 'Shipped', '2', '2160', '160', '東京都'], ['250-2', '2026-05-02T01:00:00+00:00', 'Shipped', '番茶', 'B', 'Shipped', '1', '800', '', '大阪府'],
      ['250-3', '2026-05-03T01:00:00+00:00', 'Cancelled', '番茶', 'B', 'Cancelled', '1', '', '', '大阪府'],
    ];
    const tally = await (await recalculated('amazon', cellsOf([header, ...rows]), 50))('tally');
    expect(tally[4]?.[0]).toBe(say('tally.nobody-amazon'));
    expect(tally[1]?.[0]).toBe(say('tally.answer', { orders: 2, customers: 0, yen: 2800 }));
    const months = tally.findIndex(([first]) => first === say('tally.month')) + 1;
    expect(tally[months + 23]?.slice(0, 2)).toEqual([serialOf(2026, 5, 1), 2800]);
    const products = tally.findIndex(([first]) => first === say('tally.product')) + 1;
    expect(tally.slice(products, products + 2).map((row) => row.slice(0, 4))).toEqual([['煎茶', 2000, 1, 2], ['番茶', 800, 1, 1]]);
    expect(listed(tally).names).toEqual([]);
  }, SOON);

  it('shows nothing while there are only examples, and says where to paste', async () => {
    const header = OWN_HEADERS.map((field) => say(`field.${field}`));
    const example = [`${exampleMarks[0]}1`, '2026/9/3', 'K1', '', 'a@example.com', '', '煎茶', '', '1', '1000', ''];
    const tally = await (await recalculated('shop', cellsOf([header, example]), 50))('tally');
    expect(tally[1]?.[0]).toBe(say('tally.nothing'));
    expect(listed(tally).names).toEqual([]);
    expect(tally.flat().filter((cell) => typeof cell === 'string' && /^#|Err:/.test(cell))).toEqual([]);
  }, SOON);

  it('says what stands in the way: other headers, more rows than it takes', async () => {
    const other = await (await recalculated('shop', cellsOf([['受注ID', '受注日時', '合計'], ['1', '2026/1/2', '500']]), 30))('tally');
    expect(other[4]?.[0]).toBe(say('tally.other'));
    expect(other[1]?.[0]).toBe(say('tally.nothing'));
    const half = await (await recalculated('shop', cellsOf([[say('field.order'), say('field.day'), '合計'], ['1', '2026/1/2', '500']]), 30))('tally');
    expect(half[4]?.[0]).toBe(say('tally.other'));
    const header = [say('field.order'), say('field.day'), say('field.line-total')];
    const many = await (await recalculated('shop', cellsOf([header, ...Array.from({ length: 40 }, (_, at) => [String(at), '2026/1/2', '10'])]), 30))('tally');
    expect(many[4]?.[0]).toBe(say('tally.too-many', { rows: 30 }));
    expect(many[1]?.[0]).toBe(say('tally.answer', { orders: 30, customers: 0, yen: 300 }));
  }, SOON);
});

it('is said where LibreOffice is missing', () => {
  if (!canRecalculate) console.warn('LibreOffice is not installed: the formulas of the templates were not reckoned.');
});
