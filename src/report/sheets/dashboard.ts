import type { CellValue } from '../../shared/cell.ts';
import type { Context } from '../context.ts';
import { colour, look } from '../look.ts';
import type { ChartSpec, Look, SheetId, SheetSpec } from '../plan.ts';
import { area, Sheet, TABLE_ROW, UNKNOWN } from '../sheet.ts';
import { readyToday, waitingForSecond } from '../../campaigns/today.ts';
import { LOST_LIST } from './rfm.ts';
import { FUNNEL } from './stages.ts';
import { CURVE, RETENTION, SALES } from './value.ts';

/** Twelve columns of one width: three cards, six tiles and two charts a row all fit in it. */
const COLUMNS = 12;
const CARDS = 4;
const TILES = 10;
const CHARTS = 16;
const CHART_HEIGHT = 16;

/** CRM_ダッシュボード: what to do today, then the figures, then the charts. Nothing else. */
export function dashboardSheet(context: Context): SheetSpec {
  const { analysis, say, basis, nobody } = context;
  const { measures, settings } = analysis;
  const { rfm, value } = measures;
  const sheet = new Sheet('dashboard', context.sheetName('dashboard'));
  for (let column = 0; column < COLUMNS; column++) sheet.width(column, 11.5);

  const yenOf = (people: Iterable<number>): number => {
    let sum = 0;
    for (const person of people) sum += (rfm.place[person] as number) < 0 ? 0 : (rfm.figures.monetary[rfm.place[person] as number] as number);
    return sum;
  };
  const ready = readyToday(analysis);
  const second = waitingForSecond(analysis);
  const lost = rfm.lostBest;
  sheet.head({
    question: say('dashboard.question'),
    answer: nobody ?? say('dashboard.answer', { ready: ready.length, second: second.length, lost: lost.person.length }),
    basis,
  });

  const card = (at: number, label: string, people: number, detail: string, target: SheetId, row: number): void => {
    const column = at * 4;
    fill(sheet, CARDS, column, 4, look.cardLabel, label);
    fill(sheet, CARDS + 1, column, 4, look.cardValue, nobody === null ? say('dashboard.people', { people }) : UNKNOWN);
    fill(sheet, CARDS + 2, column, 4, look.cardNote, nobody === null ? detail : say('nobody.card'));
    fill(sheet, CARDS + 3, column, 4, look.cardLink, null);
    sheet.cell(CARDS + 3, column, say('dashboard.open'), look.cardLink, { link: { sheet: target, row, column: 0 } });
  };
  card(0, say('dashboard.ready'), ready.length, say('dashboard.ready-detail', { yen: yenOf(ready) }), 'next', TABLE_ROW);
  card(1, say('dashboard.second'), second.length, say('dashboard.second-detail', { yen: yenOf(second) }), 'next', TABLE_ROW);
  card(2, say('dashboard.lost'), lost.person.length, say('dashboard.lost-detail', { yen: Math.round(lost.yen) }), 'rfm', LOST_LIST);
  [22, 36, 20, 20].forEach((points, at) => sheet.height(CARDS + at, points));

  // A figure too wide for its cell would show ####; as text it runs on into the tile's second cell.
  const tile = (at: number, label: string, now: number | null, before: number | null, format: (figure: number) => string, target: string | null): void => {
    const column = at * 2;
    fill(sheet, TILES, column, 2, look.cardLabel, label);
    fill(sheet, TILES + 1, column, 2, { ...look.cardValue, font: { ...look.cardValue.font, size: 16 } }, now === null ? UNKNOWN : format(now));
    fill(sheet, TILES + 2, column, 2, look.cardNote, say('tile.before', { before: before === null ? UNKNOWN : format(before) }));
    fill(sheet, TILES + 3, column, 2, look.cardNote, target);
  };
  const percent = (figure: number): string => `${(figure * 100).toFixed(1)}%`;
  const yen = (figure: number): string => `¥${Math.round(figure).toLocaleString('en-US')}`;
  const whole = (figure: number): string => say('dashboard.people', { people: figure });
  tile(0, say('tile.repeat'), value.now.repeat.rate, value.before.repeat.rate, percent, say('tile.target', { target: percent(settings.targets.yearlyRepeat) }));
  tile(1, say('tile.ltv'), value.now.ltv.value, value.before.ltv.value, yen, say('tile.target', { target: yen(settings.targets.yearlyLtv) }));
  tile(2, say('tile.f2'), value.now.f2.rate, value.before.f2.rate, percent, say('tile.within', { days: settings.conversionDays }));
  tile(3, say('tile.sales'), value.now.sales, value.before.sales, yen, null);
  tile(4, say('tile.buyers'), nobody === null ? value.now.ltv.buyers : null, nobody === null ? value.before.ltv.buyers : null, whole, null);
  tile(5, say('tile.dependence'), value.now.dependence.rate, value.before.dependence.rate, percent, say('tile.dependence-note'));
  [22, 32, 18, 18].forEach((points, at) => sheet.height(TILES + at, points));

  const chart = (place: number, finding: string, spec: Omit<ChartSpec, 'anchor'>): void => {
    const column = (place % 2) * 6;
    const row = CHARTS + Math.floor(place / 2) * (CHART_HEIGHT + 2);
    sheet.cell(row, column, finding, look.finding);
    sheet.chart({ ...spec, anchor: area(row + 1, column, row + CHART_HEIGHT, column + 5) });
  };
  chart(0, findSales(context), {
    kind: 'stacked', description: say('chart.sales'), format: '#,##0', labelEvery: 3, categories: { sheet: 'value', area: SALES.months },
    series: [{ name: say('value.repeat'), color: colour.indigo, values: { sheet: 'value', area: SALES.repeat } }, { name: say('value.first'), color: colour.ochre, values: { sheet: 'value', area: SALES.first } }, { name: say('value.anonymous'), color: colour.greyBlue, values: { sheet: 'value', area: SALES.anonymous } }],
  });
  chart(1, findFunnel(context), {
    kind: 'bars', description: say('chart.funnel'), format: '#,##0', labelEvery: 1, categories: { sheet: 'stages', area: FUNNEL.labels },
    series: [{ name: say('head.people'), color: colour.indigo, values: { sheet: 'stages', area: FUNNEL.people } }],
  });
  chart(2, findRetention(context), {
    kind: 'line', description: say('chart.retention'), format: '0%', labelEvery: 1, categories: { sheet: 'value', area: RETENTION.age },
    series: [{ name: say('value.last-year'), color: colour.indigo, values: { sheet: 'value', area: RETENTION.late } }, { name: say('value.year-before'), color: colour.ochre, values: { sheet: 'value', area: RETENTION.early } }],
  });
  chart(3, findCurve(context), {
    kind: 'line', description: say('chart.curve'), format: '#,##0', labelEvery: 3, categories: { sheet: 'value', area: CURVE.days },
    series: [{ name: say('value.ltv'), color: colour.indigo, values: { sheet: 'value', area: CURVE.value } }],
  });
  return sheet.spec({ landscape: false, freeze: { rows: 3, columns: 0 }, tabColor: colour.vermilion });
}

/** A cell whose colour runs on over its neighbours; the text does too. */
function fill(sheet: Sheet, row: number, column: number, width: number, cellLook: Look, value: CellValue): void {
  sheet.cell(row, column, value, cellLook);
  for (let at = 1; at < width; at++) sheet.cell(row, column + at, null, cellLook);
}

function findSales({ analysis, say }: Context): string {
  const { now } = analysis.measures.value;
  const { rate } = now.dependence;
  return rate === null ? say('chart.sales-unknown') : say('chart.sales-finding', { percent: ((1 - rate) * 100).toFixed(0) });
}

function findFunnel({ analysis, say, nobody }: Context): string {
  if (nobody !== null) return say('nobody.funnel');
  const { stage } = analysis.measures.stages;
  const once = stage.reduce((count, each) => count + (each === 2 ? 1 : 0), 0);
  const more = stage.reduce((count, each) => count + (each > 2 ? 1 : 0), 0);
  return say('chart.funnel-finding', { once, more });
}

function findRetention({ analysis, say }: Context): string {
  const { f2 } = analysis.measures.value.now;
  return f2.rate === null ? say('chart.retention-unknown') : say('chart.retention-finding', { percent: (f2.rate * 100).toFixed(0), days: analysis.settings.conversionDays });
}

function findCurve({ analysis, say }: Context): string {
  const year = analysis.measures.value.curve.find(({ days }) => days === 360);
  return year?.value == null ? say('chart.curve-unknown') : say('chart.curve-finding', { yen: Math.round(year.value) });
}
