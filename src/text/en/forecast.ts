import type { jaForecast } from '../ja/forecast.ts';

/** How orders to come are foretold, and what to know before trusting it. In English. */
export const enForecast: Readonly<Record<keyof typeof jaForecast, string>> = {
  'forecastMethod.mbg': 'MBG/NBD model',
  'forecastMethod.nbd': 'NBD model',
  'forecastMethod.average': 'Shop average',
  'forecastMethod.own': 'Own pace',
  'forecastMethod.hiatus': 'Hiatus rule',
  'forecast.tentative': '{method} (tentative)',
  'forecast.noMoney': '{method} (too few customers for amounts)',
  'forecast.month': 'month {month}',
  'forecastWarning.season': 'The time ahead meets busy months ({months}). The forecast knows no seasons and will be too low.',
  'forecastWarning.season-unknown': 'With less than a year of orders, nobody can tell whether there are seasons.',
  'forecastWarning.few-customers': 'With fewer than 20 customers nothing is forecast.',
  'forecastWarning.few-repeaters': 'With fewer than 5 customers who bought again nothing is forecast.',
  'forecastWarning.untested': 'There is too little history to test the forecast by.',
  'forecastWarning.models-beaten': 'On the past, a simple rule was nearer than the models. It is used.',
  'forecastWarning.missed-in-backtest': 'Tested on the past, it missed by more than chance explains.',
  'forecastWarning.horizon-beyond-history': 'The time ahead is longer than the time on record.',
  'forecastWarning.horizon-cut': 'The forecast was cut to ten years.',
  'forecastWarning.regular-gaps': 'Customers buy at regular gaps. SURVIVAL and RETENTION_FORECAST suit them better.',
  'forecastWarning.no-sign-of-leaving': 'There is no sign of customers leaving.',
  'forecastWarning.parameters-uncertain': 'With so few customers the model cannot be settled well.',
  'forecastWarning.constant-spend': 'All orders are of one amount.',
  'forecastWarning.spend-without-mean': 'Amounts vary too wildly; the mean of all is used.',
  'forecastWarning.nobody-paid': 'No repeat order has an amount.',
  'forecastWarning.spend-follows-frequency': 'Those who buy more often also spend differently, so the amounts are rough.',
};
