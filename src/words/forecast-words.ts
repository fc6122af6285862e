import type { Rung } from '../measures/forecast/honesty.ts';
import type { Method } from '../measures/forecast/prediction.ts';
import type { Warning } from '../measures/forecast/warnings.ts';
import type { Speaker } from '../text/say.ts';

/** How a customer's figures came about, and how far they can be trusted. */
export function forecastMethodText(say: Speaker, method: Method | null, rung: Rung): string {
  if (method === null) return '';
  const name = say(`forecastMethod.${method}`);
  if (rung === 'tentative') return say('forecast.tentative', { method: name });
  return rung === 'total' ? say('forecast.noMoney', { method: name }) : name;
}

export function warningText(say: Speaker, warning: Warning): string {
  if (warning.code === 'season') return say('forecastWarning.season', { months: warning.months.map((month) => say('forecast.month', { month })).join(say('list.joint')) });
  return say(`forecastWarning.${warning.code}`);
}
