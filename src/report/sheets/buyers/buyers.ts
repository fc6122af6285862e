import { FIRST_PRODUCTS, NEIGHBOURS, type BuyersOfProduct } from '../../../measures/buyers/buyers.ts';
import { FEWEST_FOR_AN_INDEX } from '../../../measures/buyers/trait-index.ts';
import { wilsonInterval } from '../../../measures/wilson.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { TextKey } from '../../../text/say.ts';
import type { Context } from '../../context.ts';
import { colour, formatted, look } from '../../look.ts';
import { hasProducts } from '../../nobody.ts';
import { notedColumn } from '../../noted-column.ts';
import type { SheetSpec } from '../../plan.ts';
import { area, Sheet, UNKNOWN, type BlockColumn } from '../../sheet.ts';
import { chooseProduct, type ProductChoice } from './choice.ts';
import { findFirst, firstRows } from './firsts.ts';
import { neighbourRows, traitRows, type Standout } from './rows.ts';
import { traitsOf } from './traits.ts';
import { nameKeys } from '../name-keys.ts';
import { shortName } from '../top-ten.ts';

const TOP = 4;
const RIGHT = 10;
const SIDES = [
  { side: 'before', row: 10, title: 'buyers.before', note: 'note.buyers.people-before' },
  { side: 'with', row: 24, title: 'buyers.with', note: 'note.buyers.people-with' },
  { side: 'after', row: 38, title: 'buyers.after', note: 'note.buyers.people-after' },
] as const;
/** Below the traits, of which there are 54 rows; the finding has a row of its own. */
const FINDING_ROW = 62;
const FIRST_ROW = FINDING_ROW + 1;
const FIRST_ROWS = FIRST_PRODUCTS + 1;
const NOTES_ROW = FIRST_ROW + FIRST_ROWS + 4;
const NAME = 34;
const SHARE_COLUMN = RIGHT + 4;

/** CRM_買う方: who buys one product, what they buy around it, and which first product brings customers back. */
export function buyersSheet(context: Context): SheetSpec {
  const { analysis, say, basis, nobody } = context;
  const { measures: { products, buyers }, customers: { sales }, settings } = analysis;
  const names = sales.lines.products;
  const nameOf = (product: number): string => shortName(nameKeys([names[product] ?? ''])[0] ?? '', NAME - 2);
  const choice = chooseProduct(names, products.product.filter((_, at) => (products.orders[at] as number) > 0), settings.chosenProduct);
  const known = nobody === null && hasProducts(analysis);
  const product = known && choice.kind === 'found' ? choice.product : null;
  const found = product === null ? null : buyers.of(product);
  const name = product === null ? say('buyers.this') : nameOf(product);
  const traits = traitRows(say, traitsOf(analysis, say), found?.bought ?? null);

  const sheet = new Sheet('buyers', context.sheetName('buyers'));
  const column = notedColumn(say);
  sheet.head({
    question: say('buyers.question'),
    answer: answerText(context, choice, found, traits.first, names),
    basis: found === null ? say('buyers.basis', { basis }) : say(settings.chosenProduct === '' ? 'buyers.basis-best' : 'buyers.basis-chosen', { basis, people: countOf(found.bought, (each) => each >= 0) }),
  });

  const shares = (share: TextKey, everybody: TextKey, note: 'note.buyers.share-of' | 'note.buyers.share-with', noteAll: 'note.buyers.share-all' | 'note.buyers.share-around' | 'note.buyers.share-orders'): BlockColumn[] => [
    { header: say(share), note: say(note), look: look.percent }, { header: say(everybody), note: say(noteAll), look: look.percent },
    column('buyers.index', look.count), column('table.low', look.count, 'note.buyers.low'), column('table.high', look.count, 'note.buyers.high'),
  ];
  sheet.block(TOP, 0, say('buyers.traits', { product: name }), [
    column('buyers.trait', look.text), column('buyers.value', look.text), column('buyers.count', look.count),
    ...shares('buyers.share', 'buyers.share-all', 'note.buyers.share-of', 'note.buyers.share-all'), column('buyers.verdict', look.centre),
  ], traits.rows);

  const total = found === null ? 0 : found.first + found.later;
  const when = (label: string, people: number | undefined): CellValue[] => {
    const { low, high } = wilsonInterval({ people: total, buyers: people ?? 0 });
    return [label, people ?? UNKNOWN, ...(people === undefined || total === 0 ? [UNKNOWN, UNKNOWN, UNKNOWN] : [people / total, low, high])];
  };
  sheet.block(TOP, RIGHT, say('buyers.when', { product: name }), [
    column('buyers.purchase', look.text), column('head.people', look.count, 'note.buyers.when'), column('buyers.when-share', look.percent),
    column('table.low', look.percent, 'note.buyers.when-low'), column('table.high', look.percent, 'note.buyers.when-high'),
  ], [when(say('buyers.at-first'), found?.first), when(say('buyers.later'), found?.later)]);
  for (const { side, row, title, note } of SIDES) {
    sheet.block(row, RIGHT, say(title, { product: name }), [
      column('buyers.product', look.text), column('head.people', look.count, note),
      ...(side === 'with' ? shares('buyers.share-with', 'buyers.share-orders', 'note.buyers.share-with', 'note.buyers.share-orders') : shares('buyers.share-around', 'buyers.share-all', 'note.buyers.share-of', 'note.buyers.share-around')),
    ], neighbourRows(found?.[side] ?? [], nameOf, NEIGHBOURS));
  }

  sheet.cell(FINDING_ROW, 0, findFirst(say, buyers.first, nameOf, settings.conversionDays), look.finding);
  sheet.block(FIRST_ROW, RIGHT, say('buyers.firsts', { days: settings.conversionDays }), [
    column('buyers.first-product', look.text), column('buyers.customers', look.count), column('buyers.observed', look.count), column('buyers.came', look.count), column('buyers.rate', look.percent),
    column('table.low', look.percent, 'note.buyers.rate-low'), column('table.high', look.percent, 'note.buyers.rate-high'), column('buyers.amount', look.yen), column('buyers.gap', formatted(look.count, say('format.days'))),
  ], firstRows(say, buyers.first, nameOf, FIRST_ROWS));
  const rows = (at: number): ReturnType<typeof area> => area(FIRST_ROW + 2, at, FIRST_ROW + 1 + FIRST_ROWS, at);
  sheet.chart({
    kind: 'bars', description: say('buyers.chart'), format: '0%', labelEvery: 1, anchor: area(FIRST_ROW, 0, FIRST_ROW + 2 + FIRST_ROWS, 8),
    categories: { sheet: 'buyers', area: rows(RIGHT) },
    series: [{ name: say('buyers.rate'), color: colour.indigo, values: { sheet: 'buyers', area: rows(SHARE_COLUMN) } }],
  });

  const notes = [say('buyers.about-index', { least: FEWEST_FOR_AN_INDEX }), say('buyers.about-often'), say('buyers.about-around'), say('buyers.about-firsts'), say('buyers.about-unknown')];
  notes.forEach((text, at) => sheet.cell(NOTES_ROW + at, 0, text, look.note));
  for (const row of [TOP + 1, FIRST_ROW + 1]) sheet.height(row, 34);
  [13, 22, 9, 10, 11, 9, 9, 9, 9, 3, NAME, 10, 14, 14, 12, 10, 10, 14, 12].forEach((width, at) => sheet.width(at, width));
  return sheet.spec({ tabColor: colour.deepMoss });
}

function answerText({ analysis, say, nobody }: Context, choice: ProductChoice, found: BuyersOfProduct | null, standout: Standout | null, names: readonly string[]): string {
  if (!hasProducts(analysis)) return say('buyers.answer-no-products');
  if (nobody !== null) return say('buyers.answer-nobody');
  const shortened = (product: number): string => shortName(nameKeys([names[product] ?? ''])[0] ?? '', 40);
  if (choice.kind !== 'found' || found === null) {
    const near = choice.kind === 'found' ? [] : choice.near;
    const wish = shortName(analysis.settings.chosenProduct, 40);
    if (near.length === 0) return say('buyers.answer-missing', { wish });
    return say(choice.kind === 'several' ? 'buyers.answer-several' : 'buyers.answer-near', { wish, names: near.map(shortened).join(say('nobody.sheets-joint')) });
  }
  const product = shortened(choice.product);
  const people = countOf(found.bought, (each) => each === 1);
  if (people === 0) return say('buyers.answer-unbought', { product });
  const finding = people < FEWEST_FOR_AN_INDEX ? say('buyers.finding-few', { least: FEWEST_FOR_AN_INDEX }) : standout === null ? say('buyers.finding-open') : say(standout.verdict === 'more' ? 'buyers.finding-more' : 'buyers.finding-less', { ...standout });
  const percent = ((people / countOf(found.bought, (each) => each >= 0)) * 100).toFixed(0);
  return say('buyers.answer', { product, people, percent, first: found.first, finding });
}

function countOf(bought: Int8Array, counts: (each: number) => boolean): number {
  return bought.reduce((sum, each) => sum + (counts(each) ? 1 : 0), 0);
}
