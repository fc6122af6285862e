import { prefectures } from '../../inputs/prefecture.ts';
import { colour, look } from '../../report/look.ts';
import { settingAddress } from '../../report/sheets/settings.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Look, SheetSpec } from '../../report/plan.ts';
import { area, Sheet, UNKNOWN } from '../../report/sheet.ts';
import type { TemplateKind } from '../../report/template-mark.ts';
import type { Speaker, TextKey } from '../../text/say.ts';
import { counted, quoted, sentenceFormula } from './formulas.ts';
import { plain, plainCentre } from './plain-look.ts';
import type { Workings } from './workings.ts';

const TILES = 7;
const BLOCKS = 13;
const MONTHS = 24;
const SECOND = 6;
const PRODUCTS = BLOCKS + MONTHS + 4;
const SHOWN_PRODUCTS = 20;
/** Half of the prefectures stand beside the products. */
export const CUSTOMERS = PRODUCTS + 28;
const YEAR = 365;
/** As many of the best customers as fill a second page. */
const PRINTED_CUSTOMERS = 60;
const WIDTHS = [42, 13, 13, 13, 12, 12, 12, 13, 12, 13, 12, 13] as const;
const CUSTOMER_COLUMNS = ['who-is', 'rank', 'segment', 'r', 'f', 'm', 'r-score', 'f-score', 'm-score', 'first', 'latest'] as const;

/** Where the figures of one year stand that the tally and the core both have; `a year back` is 0 or 1. */
type Years = (figure: (back: 0 | 1) => string) => readonly [string, string];

/**
 * かんたん集計: what pasted orders tell without the add-in, in the workbook's own formulas. They are those of Excel 2019,
 * LibreOffice and Google Sheets.
 */
export function tallySheet(workings: Workings, kind: TemplateKind, rows: number, say: Speaker): SheetSpec {
  const sheet = new Sheet('tally', say('sheet.tally'));
  const the = (id: string): string => `{workings}!${workings.the(id)}`;
  const all = (id: string): string => `{workings}!${workings.all(id)}`;
  const formula = (row: number, column: number, text: string, cellLook: Look, shown: CellValue = null): void => sheet.cell(row, column, shown, cellLook, { formula: text });
  const asOf = the('asOf');
  WIDTHS.forEach((width, at) => sheet.width(at, width));

  sheet.cell(0, 0, say('tally.question'), look.title);
  sheet.height(0, 26);
  sheet.height(1, 20);
  const answer = sentenceFormula(say, 'tally.answer', { orders: counted(the('orders')), customers: counted(the('buyers')), yen: counted(`SUMIFS(${all('yen')},${all('used')},1)`) });
  formula(1, 0, `IF(${the('rows')}=0,${quoted(say('tally.nothing'))},${answer})`, look.answer, say('tally.nothing'));
  formula(2, 0, `IF(${the('rows')}=0,"",${sentenceFormula(say, 'tally.basis', { day: `TEXT(${asOf},"yyyy/m/d")` })})`, look.note, '');
  sheet.cell(3, 0, say('tally.more'), look.note);
  formula(4, 0, warning(kind, rows, the, say), { ...look.answer, font: { ...look.answer.font, color: colour.vermilion } }, '');

  tiles(sheet, { all, asOf, within: settingAddress('conversionDays'), none: `${the('rows')}=0` }, say);
  monthly(sheet, { all, asOf, none: `${the('rows')}=0` }, say);
  ranks(sheet, all, say);
  products(sheet, { all, the }, say);
  if (kind === 'amazon') areas(sheet, all, say);
  customers(sheet, { all, rows }, say);
  return sheet.spec({ landscape: false, freeze: { rows: 3, columns: 0 }, tabColor: colour.ochre, columns: WIDTHS.length, rows: CUSTOMERS + 1 + PRINTED_CUSTOMERS });
}

type All = (id: string) => string;

/** What stands in the way of counting, one sentence at most. */
function warning(kind: TemplateKind, rows: number, the: All, say: Speaker): string {
  const cases: [string, string][] = [
    [`AND(${the('filled')}>0,OR(${the('column.day')}=0,${the('column.amount')}=0))`, quoted(say(kind === 'amazon' ? 'tally.other-amazon' : 'tally.other'))],
    [`${the('filled')}>${String(rows)}`, sentenceFormula(say, 'tally.too-many', { rows: quoted(rows.toLocaleString('en-US')) })],
    [`AND(${the('rows')}>0,${the('customers')}=0)`, quoted(say(kind === 'amazon' ? 'tally.nobody-amazon' : 'tally.nobody'))],
  ];
  return cases.reduceRight((otherwise, [when, sentence]) => `IF(${when},${sentence},${otherwise})`, '""');
}

/** The dashboard's six figures, now and a year before. A figure too wide for its cell would show ####, so they are texts. */
function tiles(sheet: Sheet, { all, asOf, within, none }: { readonly all: All; readonly asOf: string; readonly within: string; readonly none: string }, say: Speaker): void {
  const until = (back: number): string => (back === 0 ? asOf : `(${asOf}-${String(YEAR)})`);
  const from = (back: number): string => `(${asOf}-${String((back + 1) * YEAR)})`;
  const inYear = (column: string, back: number): string => `${all(column)},">"&${from(back)},${all(column)},"<="&${until(back)}`;
  const visits = (back: number): string => all(back === 0 ? 'year' : 'year-before');
  const buyers = (back: number): string => `COUNTIFS(${visits(back)},">=1")`;
  const sales = (back: number): string => `SUMIFS(${all('yen')},${all('used')},1,${all('person')},">0",${inYear('day', back)})`;
  const every = (back: number): string => `SUMIFS(${all('yen')},${all('used')},1,${inYear('day', back)})`;
  const observed = (back: number): string => `${all('first')},">0",${all('first')},"<="&(${until(back)}-${within})`;
  const years: Years = (figure) => [figure(0), figure(1)];
  const percent = (share: string): string => `TEXT(${share},"0.0%")`;
  const yen = (amount: string): string => `TEXT(ROUND(${amount},0),"¥#,##0")`;
  const people = (count: string): string => sentenceFormula(say, 'tally.people', { people: counted(count) });
  const known = (text: string): string => `IF(${none},${quoted(UNKNOWN)},IFERROR(${text},${quoted(UNKNOWN)}))`;
  const figures: [TextKey, readonly [string, string], string | null][] = [
    ['tile.repeat', years((back) => percent(`COUNTIFS(${visits(back)},">=2")/${buyers(back)}`)), `${quoted(say('tally.target'))}&${percent(settingAddress('targets.yearlyRepeat'))}`],
    ['tile.ltv', years((back) => yen(`${sales(back)}/${buyers(back)}`)), `${quoted(say('tally.target'))}&${yen(settingAddress('targets.yearlyLtv'))}`],
    ['tile.f2', years((back) => percent(`COUNTIFS(${observed(back)},${all('gap')},"<="&${within})/COUNTIFS(${observed(back)})`)), sentenceFormula(say, 'tally.within', { days: within })],
    ['tile.sales', years((back) => yen(every(back))), null],
    ['tile.buyers', years((back) => people(buyers(back))), null],
    ['tile.dependence', years((back) => `IF(${sales(back)}>0,${percent(`SUMIFS(${all('first-yen')},${inYear('first', back)})/${sales(back)}`)},${quoted(UNKNOWN)})`), quoted(say('tile.dependence-note'))],
  ];
  figures.forEach(([label, [now, before], note], at) => {
    const column = at * 2;
    const fill = (down: number, text: string | null, shown: CellValue, cellLook: Look): void => {
      sheet.cell(TILES + down, column, shown, cellLook, text === null ? {} : { formula: text });
      sheet.cell(TILES + down, column + 1, null, cellLook);
    };
    fill(0, null, say(label), look.cardLabel);
    fill(1, known(now), UNKNOWN, { ...look.cardValue, font: { ...look.cardValue.font, size: 16 } });
    fill(2, sentenceFormula(say, 'tally.before', { before: known(before) }), say('tally.before', { before: UNKNOWN }), look.cardNote);
    fill(3, note, '', look.cardNote);
  });
  [22, 32, 18, 18].forEach((points, at) => sheet.height(TILES + at, points));
}

function monthly(sheet: Sheet, { all, asOf, none }: { readonly all: All; readonly asOf: string; readonly none: string }, say: Speaker): void {
  heading(sheet, BLOCKS - 1, 0, say('tally.monthly'), 4);
  headers(sheet, BLOCKS, 0, [say('tally.month'), say('tally.sales'), say('tally.first-sales'), say('tally.new')]);
  for (let at = 0; at < MONTHS; at++) {
    const row = BLOCKS + 1 + at;
    const month = `DATE(YEAR(${asOf}),MONTH(${asOf})-${String(MONTHS - 1 - at)},1)`;
    const cell = `$A${String(row + 1)}`;
    const within = (column: string): string => `${all(column)},">="&${cell},${all(column)},"<"&DATE(YEAR(${cell}),MONTH(${cell})+1,1)`;
    const shown = (formula: string, column: number, cellLook: Look): void => sheet.cell(row, column, '', cellLook, { formula: `IF(${none},"",${formula})` });
    shown(month, 0, { ...look.month, align: 'left' });
    shown(`SUMIFS(${all('yen')},${all('used')},1,${within('day')})`, 1, look.yen);
    shown(`SUMIFS(${all('first-yen')},${within('first')})`, 2, look.yen);
    shown(`COUNTIFS(${within('first')})`, 3, look.count);
  }
  const column = (at: number): { readonly sheet: 'tally'; readonly area: ReturnType<typeof area> } => ({ sheet: 'tally', area: area(BLOCKS + 1, at, BLOCKS + MONTHS, at) });
  sheet.cell(BLOCKS + 8, SECOND, say('tally.chart'), look.finding);
  sheet.chart({
    kind: 'columns', description: say('tally.chart'), format: '#,##0', labelEvery: 3, anchor: area(BLOCKS + 9, SECOND, BLOCKS + MONTHS, 11), categories: column(0),
    series: [{ name: say('tally.sales'), color: colour.indigo, values: column(1) }],
  });
}

function ranks(sheet: Sheet, all: All, say: Speaker): void {
  heading(sheet, BLOCKS - 1, SECOND, say('tally.ranks'), 3);
  headers(sheet, BLOCKS, SECOND, [say('column.rank'), say('tally.customers'), say('tally.sales')]);
  ['A', 'B', 'C', 'D', 'E'].forEach((letter, at) => {
    const row = BLOCKS + 1 + at;
    sheet.cell(row, SECOND, letter, look.centre);
    sheet.cell(row, SECOND + 1, null, look.count, { formula: `COUNTIFS(${all('rank')},${quoted(letter)})` });
    sheet.cell(row, SECOND + 2, null, look.yen, { formula: `SUMIFS(${all('m')},${all('rank')},${quoted(letter)})` });
  });
}

function products(sheet: Sheet, { all, the }: { readonly all: All; readonly the: All }, say: Speaker): void {
  heading(sheet, PRODUCTS - 1, 0, say('tally.products'), 4);
  headers(sheet, PRODUCTS, 0, [say('tally.product'), say('tally.sales'), say('tally.lines'), say('tally.units')]);
  for (let at = 0; at < SHOWN_PRODUCTS; at++) {
    const row = PRODUCTS + 1 + at;
    const place = `INDEX(${all('product-place')},${String(at + 1)})`;
    const shown = (formula: string, column: number, cellLook: Look): void => sheet.cell(row, column, '', cellLook, { formula: `IF(${String(at + 1)}>${the('products')},"",${formula})` });
    shown(`INDEX(${all('product')},${place})`, 0, plain);
    shown(`SUMIFS(${all('yen')},${all('product-first')},${place})`, 1, look.yen);
    shown(`COUNTIFS(${all('product-first')},${place})`, 2, look.count);
    shown(`SUMIFS(${all('quantity')},${all('product-first')},${place})`, 3, look.count);
  }
}

const AREA_COLUMNS = 2;

/** In columns beside the products, from north to south. */
function areas(sheet: Sheet, all: All, say: Speaker): void {
  const each = Math.ceil(prefectures.length / AREA_COLUMNS);
  heading(sheet, PRODUCTS - 1, SECOND, say('tally.areas'), AREA_COLUMNS * 3 - 1);
  for (let block = 0; block < AREA_COLUMNS; block++) headers(sheet, PRODUCTS, SECOND + block * 3, [say('tally.area'), say('tally.sales')]);
  prefectures.forEach((prefecture, at) => {
    const [row, column] = [PRODUCTS + 1 + (at % each), SECOND + Math.floor(at / each) * 3];
    sheet.cell(row, column, prefecture, look.text);
    sheet.cell(row, column + 1, null, look.yen, { formula: `SUMIFS(${all('yen')},${all('area')},${quoted(prefecture)})` });
  });
}

function customers(sheet: Sheet, { all, rows }: { readonly all: All; readonly rows: number }, say: Speaker): void {
  heading(sheet, CUSTOMERS - 1, 0, say('tally.list'), CUSTOMER_COLUMNS.length);
  headers(sheet, CUSTOMERS, 0, CUSTOMER_COLUMNS.map((id) => say(`workings.${id}`)), [1, 6, 7, 8]);
  const looks: Readonly<Partial<Record<(typeof CUSTOMER_COLUMNS)[number], Look>>> = { m: look.yen, f: look.count, r: look.count, first: look.day, latest: look.day, rank: plainCentre, 'm-score': look.score, 'f-score': look.score, 'r-score': look.score };
  CUSTOMER_COLUMNS.forEach((id, column) => {
    const place = `INDEX(${all('place')},ROW()-${String(CUSTOMERS + 1)})`;
    sheet.fill({ row: CUSTOMERS + 1, column, rows, value: '', look: looks[id] ?? plain, formula: `IF(${place}=0,"",INDEX(${all(id)},${place}))` });
  });
  sheet.rule({ kind: 'bar', area: area(CUSTOMERS + 1, 5, CUSTOMERS + rows, 5), color: colour.lightIndigo });
}

function heading(sheet: Sheet, row: number, column: number, title: string, width: number): void {
  for (let at = 0; at < width; at++) sheet.cell(row, column + at, at === 0 ? title : null, look.section);
}

function headers(sheet: Sheet, row: number, column: number, words: readonly string[], centred: readonly number[] = []): void {
  words.forEach((word, at) => sheet.cell(row, column + at, word, at === 0 ? look.header : centred.includes(at) ? look.headerCentre : look.headerRight));
}
