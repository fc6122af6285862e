import { bandOf, bands } from '../../measures/forecast/bands.ts';
import type { Forecast } from '../../measures/forecast/forecast.ts';
import { DAYS_AHEAD } from '../../measures/measures.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Speaker } from '../../text/say.ts';
import type { Context } from '../context.ts';
import { dayText } from '../../words/day-words.ts';
import { forecastMethodText, warningText } from '../../words/forecast-words.ts';
import { formatted, look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import { UNKNOWN, type Sheet } from '../sheet.ts';
import { trialRows, testText } from './trial-rows.ts';

/** Where the backtest begins, beside the forecast. */
const TEST_COLUMN = 6;
const LAST_COLUMN = 14;
const BANDS = 5;
const WARNINGS = 14;
/** No forecast has more to warn of. */
const MOST_WARNINGS = 8;

/** The next year on CRM_LTV: what may be ordered, how likely customers are to come back, and how such a forecast did on the shop's own past. */
export function yearAhead(sheet: Sheet, top: number, { analysis, say }: Context): void {
  const { measures: { forecast }, customers: { asOf } } = analysis;
  const { total } = forecast;
  const column = notedColumn(say);
  sheet.cell(top, 0, answerText(say, forecast), look.finding);
  sheet.cell(top + 1, 0, methodText(say, forecast, asOf), look.note);

  const range = (one: { readonly middle: number; readonly low: number; readonly high: number } | undefined): CellValue[] =>
    one === undefined ? [UNKNOWN, UNKNOWN, UNKNOWN] : [one.middle, one.low, one.high].map(Math.round);
  const now = top + 3;
  sheet.height(now - 1, 8);
  sheet.block(now, 0, say('ahead.title'), [
    column('ahead.what', look.text), column('ahead.middle', look.count), column('table.low', look.count, 'note.ahead.low'), column('table.high', look.count, 'note.ahead.high'),
  ], [[say('ahead.orders'), ...range(total?.orders)]]);
  sheet.row(now + 3, 0, [say('ahead.sales'), ...range(total?.value)], [look.text, look.yen, look.yen, look.yen]);

  sheet.block(now + BANDS, 0, say('ahead.bands'), [
    column('ahead.band', look.text), column('head.people', look.count, 'note.ahead.people'), column('ahead.band-orders', look.count),
  ], bandRows(say, forecast));

  // The longest name of a method runs on over an empty cell: rows of a sheet that is refreshed keep their height, so nothing may wrap.
  const method = column('table.model', look.text, 'note.ahead.method');
  sheet.block(now, TEST_COLUMN, testText(say, forecast), [
    column('table.chosen', look.centre, 'note.ahead.chosen'), method, { ...method, header: '' }, column('table.predicted', look.count, 'note.ahead.predicted'),
    column('table.actual', look.count, 'note.ahead.actual'), column('table.bias', formatted(look.percent, '+0.0%;-0.0%;0.0%'), 'note.ahead.bias'), column('table.rmse', formatted(look.count, '0.00'), 'note.ahead.rmse'),
    column('table.deviance', formatted(look.count, '0.000'), 'note.ahead.deviance'), column('ahead.top-tenth', look.percent),
  ], trialRows(say, forecast));
  sheet.cell(now + 8, TEST_COLUMN, typeof forecast.backtest === 'string' ? say(`ahead.untested-${forecast.backtest}`) : say('ahead.reading'), look.note);

  for (let at = 0; at <= LAST_COLUMN; at++) sheet.cell(top + WARNINGS, at, at === 0 ? say('ahead.warnings') : null, look.section);
  const warnings = forecast.method === null ? [] : forecast.warnings.map((warning) => say('ahead.warning', { warning: warningText(say, warning) }));
  for (let at = 0; at < MOST_WARNINGS; at++) sheet.cell(top + WARNINGS + 1 + at, 0, warnings[at] ?? (at === 0 ? UNKNOWN : null), look.text);
}

function answerText(say: Speaker, { total, warnings: [first] }: Forecast): string {
  if (total === null) return first === undefined ? UNKNOWN : warningText(say, first);
  const { orders, value } = total;
  const whole = Math.round;
  return say('ahead.answer', {
    orders: whole(orders.middle), ordersLow: whole(orders.low), ordersHigh: whole(orders.high), yen: whole(value.middle), yenLow: whole(value.low), yenHigh: whole(value.high),
  });
}

function methodText(say: Speaker, { method, rung, customers, repeaters }: Forecast, asOf: number): string | null {
  if (method === null) return null;
  // Amounts for the whole shop are shown below all the same: the words for one customer would mislead.
  const name = rung === 'total' ? say('ahead.total', { method: say(`forecastMethod.${method}`) }) : forecastMethodText(say, method, rung);
  return say('ahead.method', { from: dayText(asOf + 1), until: dayText(asOf + DAYS_AHEAD), method: name, customers, repeaters });
}

/** The most likely first. */
function bandRows(say: Speaker, { method, chance, orders }: Forecast): CellValue[][] {
  return [...bands].reverse().map((band): CellValue[] => {
    let [people, expected] = [0, 0];
    chance.forEach((each, person) => {
      if (Number.isNaN(each) || bandOf(each) !== band) return;
      people++;
      expected += orders[person] as number;
    });
    return [say(`ahead.band-${band}`), ...(method === null ? [UNKNOWN, UNKNOWN] : [people, Math.round(expected)])];
  });
}
