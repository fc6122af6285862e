import type { Forecast } from '../../measures/forecast/forecast.ts';
import { methods } from '../../measures/forecast/prediction.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Speaker } from '../../text/say.ts';
import { dayText } from '../../words/day-words.ts';
import { UNKNOWN } from '../sheet.ts';

/** On which part of the past the methods were tried. */
export function testText(say: Speaker, { backtest }: Forecast): string {
  return typeof backtest === 'string' ? say('ahead.test-none') : say('ahead.test', { day: dayText(backtest.learntUntil), days: backtest.days });
}

/** A row a method: chosen, name, the name's second cell, predicted, actual, bias, RMSE, deviance, top tenth. Where nothing was tried only the names. */
export function trialRows(say: Speaker, { backtest }: Forecast): CellValue[][] {
  return methods.map((method): CellValue[] => {
    const name = say(`forecastMethod.${method}`);
    const trial = typeof backtest === 'string' ? undefined : backtest.trials.find((one) => one.method === method);
    if (trial === undefined) return [null, name, null, ...new Array<CellValue>(6).fill(UNKNOWN)];
    const chosen = typeof backtest !== 'string' && backtest.best === method;
    const figures = [trial.predicted, trial.actual, trial.bias, trial.rmse, trial.deviance, trial.topTenth];
    return [chosen ? say('table.yes') : null, name, null, ...figures.map((figure) => (figure === null ? UNKNOWN : steady(figure)))];
  });
}

/** Logarithms differ in their last digits from one browser to the next: without them a refresh elsewhere finds nothing to change. */
function steady(figure: number): number {
  return Math.round(figure * 1e6) / 1e6;
}
