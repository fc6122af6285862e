import { PAIRS_SHOWN } from '../../../measures/basket/baskets.ts';
import { CLASSES } from '../../../measures/basket/order-amounts.ts';
import { NEAR_SHARE, NEAR_YEN, type Postage } from '../../../measures/basket/free-shipping.ts';
import type { Context } from '../../context.ts';
import { colour, formatted, look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import type { SheetSpec } from '../../plan.ts';
import { area, Sheet } from '../../sheet.ts';
import { pairAnswer, pairRows } from './pairs.ts';
import { classRows, findAmounts, thresholdRows, THRESHOLD_ROWS } from './shipping.ts';
import { SIGNED_YEN } from './looks.ts';
import { nameKeys } from '../name-keys.ts';
import { shortName } from '../top-ten.ts';

const PAIRS_ROW = 4;
/** The finding has a row of its own. */
const FINDING_ROW = PAIRS_ROW + PAIRS_SHOWN + 4;
const AMOUNTS_ROW = FINDING_ROW + 1;
const CLASS_COLUMN = 3;
const SHIPPING_ROW = AMOUNTS_ROW + CLASSES + 4;
const NOTES_ROW = SHIPPING_ROW + THRESHOLD_ROWS + 3;
const NAME = 38;

/** CRM_まとめ買い: what is bought together, how large orders are, and what a threshold for free shipping asks of them. */
export function basketsSheet(context: Context): SheetSpec {
  const { analysis, say, basis } = context;
  const { measures: { baskets: { pairs, amounts } }, customers: { sales }, settings: { shipping, finance } } = analysis;
  const names = sales.lines.products;
  const nameOf = (product: number): string => shortName(nameKeys([names[product] ?? ''])[0] ?? '', NAME - 2);
  const postage: Postage = { ...shipping, margin: finance.margin };

  const sheet = new Sheet('baskets', context.sheetName('baskets'));
  const column = notedColumn(say);
  sheet.head({ question: say('baskets.question'), answer: pairAnswer(say, pairs, nameOf), basis: pairs.orders === 0 ? say('baskets.basis-amounts', { basis }) : say('baskets.basis', { basis, orders: pairs.orders, several: pairs.several, least: pairs.minCount, pairs: pairs.compared }) });
  const times = formatted(look.count, say('baskets.times'));
  sheet.block(PAIRS_ROW, 0, say('baskets.pairs'), [
    column('baskets.from', look.text), column('baskets.to', look.text), column('baskets.together', look.count), column('baskets.support', look.percent), column('baskets.confidence', look.percent),
    column('baskets.lift', times), column('table.low', times, 'note.baskets.low'), column('table.high', times, 'note.baskets.high'), column('baskets.recommendable', look.centre),
  ], pairRows(say, pairs, nameOf, PAIRS_SHOWN));

  sheet.cell(FINDING_ROW, 0, findAmounts(say, amounts, postage), look.finding);
  sheet.block(AMOUNTS_ROW, CLASS_COLUMN, say('baskets.amounts'), [
    column('baskets.amount', look.text), column('baskets.orders', look.count), column('baskets.share', look.percent), column('baskets.from-here', look.percent),
  ], classRows(say, amounts));
  const rows = (at: number): ReturnType<typeof area> => area(AMOUNTS_ROW + 2, at, AMOUNTS_ROW + 1 + CLASSES, at);
  sheet.chart({
    kind: 'columns', description: say('baskets.chart'), format: '#,##0', labelEvery: 1, anchor: area(AMOUNTS_ROW, 0, AMOUNTS_ROW + 2 + CLASSES, 1),
    categories: { sheet: 'baskets', area: rows(CLASS_COLUMN) },
    series: [{ name: say('baskets.orders'), color: colour.indigo, values: { sheet: 'baskets', area: rows(CLASS_COLUMN + 1) } }],
  });

  const signed = formatted(look.yen, SIGNED_YEN);
  const sold = finance.margin === 1;
  sheet.block(SHIPPING_ROW, 0, say('baskets.shipping', { cost: shipping.cost, charge: shipping.charge }), [
    column('baskets.candidate', look.text), column('baskets.break-even', look.text), column('baskets.free', look.count), column('baskets.free-share', look.percent),
    column('baskets.near-yen', look.count), column('baskets.near-share', look.count), column('baskets.borne', look.yen), column('baskets.more', signed),
    sold ? column('baskets.gain-sales', look.yen) : column('baskets.gain', look.yen), column('baskets.needed', look.count), column('baskets.needed-share', look.percent),
  ], thresholdRows(say, amounts, postage));

  const margin = sold ? say('baskets.margin-sales') : say('baskets.margin', { percent: Number((finance.margin * 100).toFixed(1)) });
  const notes = [
    say('baskets.about-pairs'), say('baskets.about-shipping', { near: NEAR_YEN, share: NEAR_SHARE * 100 }),
    say('baskets.about-even', { charge: shipping.charge, yen: Math.ceil(shipping.charge / finance.margin), margin }), say('baskets.about-same'),
  ];
  notes.forEach((text, at) => sheet.cell(NOTES_ROW + at, 0, text, look.note));
  for (const row of [PAIRS_ROW + 1, AMOUNTS_ROW + 1, SHIPPING_ROW + 1]) sheet.height(row, 34);
  // High, the empty rows part the pages between the pairs and the amounts.
  for (let row = PAIRS_ROW + PAIRS_SHOWN + 2; row < FINDING_ROW; row++) sheet.height(row, 105);
  [NAME, NAME, 13, 13, 14, 14, 14, 13, 16, 14, 11].forEach((width, at) => sheet.width(at, width));
  return sheet.spec({ tabColor: colour.deepMoss });
}
