import { forecast, type Forecast } from '../../measures/forecast/forecast.ts';
import { tooFew } from '../../measures/forecast/honesty.ts';
import { ordersIn } from '../../measures/forecast/ledger-orders.ts';
import { forecastMethodText, warningText } from '../../words/forecast-words.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Speaker } from '../../text/say.ts';
import { asOfFrom } from '../arguments/days.ts';
import { numberFrom } from '../arguments/numbers.ts';
import { ordersFrom, type Orders } from '../arguments/orders.ts';
import { purchaseLedger } from '../arguments/purchase-ledger.ts';
import { type Argument, column, type FunctionDefinition, optional, range } from '../definition.ts';
import { FunctionError } from '../function-error.ts';
import { marginFrom } from './history.ts';

/** In days: what LTV_PREDICT foretells unless told otherwise. */
const A_YEAR = 365;
const DAYS_IN_MONTH = A_YEAR / 12;
/** Twenty customers, of whom five bought again after 40 days and five after 80: nearly the least that anything can be told of. */
const MANY = Array.from({ length: 20 }, (_, at) => `C${String(at + 1).padStart(2, '0')}`);
const CUSTOMERS = column(...MANY, ...MANY.slice(0, 10));
const DATES = column(...MANY.map(() => '2026/1/10'), ...MANY.slice(0, 5).map(() => '2026/2/19'), ...MANY.slice(5, 10).map(() => '2026/3/31'));
const AMOUNTS = column(...MANY.map(() => 3000), ...MANY.slice(0, 10).map(() => 4000));

export const prediction: readonly FunctionDefinition[] = [
  {
    name: 'LTV_PREDICT',
    parameters: [range('customers'), range('dates'), range('amounts'), optional('months'), optional('margin'), optional('as_of')],
    example: { formula: '=LTV_PREDICT(A2:A31,B2:B31,C2:C31,12)', values: [CUSTOMERS, DATES, AMOUNTS, 12], result: [['顧客', '予測の注文回数', '購入する確率', '予測の売上', '方法'], ['C01', 2.2813, 0.8978, null, 'お店の平均（人数が少ないため、金額は出しません）']] },
    run([customers, dates, amounts, months, margin, asOf], say) {
      const orders = ordersFrom({ customers, dates, amounts });
      const days = Math.round(numberFrom(months, 'months', 12, { least: 0.1, most: 120 }) * DAYS_IN_MONTH);
      const found = forecast(ordersIn(purchaseLedger(orders, true)), asOfFrom(asOf) ?? orders.until, days, { margin: marginFrom(margin) });
      return [
        [say('table.customer'), say('table.expectedOrders'), say('table.chance'), say('table.value'), say('table.model')],
        ...predicted(orders, found).map((person): CellValue[] => [
          orders.customers[person] ?? '', found.orders[person] ?? null, found.chance[person] ?? null, known(found.value[person]), forecastMethodText(say, found.methods[person] ?? null, found.rung),
        ]),
      ];
    },
  },
  {
    name: 'LTV_CHECK',
    parameters: [range('customers'), range('dates'), range('amounts'), optional('holdout_share')],
    example: { formula: '=LTV_CHECK(A2:A31,B2:B31,C2:C31)', values: [CUSTOMERS, DATES, AMOUNTS], result: [
      ['方法', '予測', '実績', 'ずれ', 'RMSE', '逸脱度', '上位1割の的中', '採用', '注意'],
      ['MBG/NBDモデル', 2.5646, 5, -0.4871, 0.4772, 0.9747, 0, null, '過去のデータでは、モデルより簡単な方法のほうがよく当たりました。その方法を使っています。\n過去のデータで試したところ、偶然では説明できないほど外れました。\n予測する期間が、これまでの記録より長くなっています。\n記録が1年に満たないので、季節の波があるかわかりません。'],
    ] },
    run([customers, dates, amounts, holdoutShare], say) {
      const orders = ordersFrom({ customers, dates, amounts });
      const share = numberFrom(holdoutShare, 'holdout_share', 1 / 3, { least: 0.05, most: 0.9 });
      const { backtest: tested, warnings } = forecast(ordersIn(purchaseLedger(orders, true)), orders.until, A_YEAR, { margin: 1, holdoutShare: share });
      if (typeof tested === 'string') throw new FunctionError('#N/A', tested);
      return [
        [say('table.model'), say('table.predicted'), say('table.actual'), say('table.bias'), say('table.rmse'), say('table.deviance'), say('table.topTenth'), say('table.chosen'), say('table.warning')],
        ...tested.trials.map((trial, at): CellValue[] => [
          say(`forecastMethod.${trial.method}`), trial.predicted, trial.actual, trial.bias, trial.rmse, trial.deviance, trial.topTenth,
          trial.method === tested.best ? say('table.yes') : null, at === 0 && warnings.length > 0 ? warnings.map((warning) => warningText(say, warning)).join('\n') : null,
        ]),
      ];
    },
  },
  {
    name: 'BUY_AGAIN',
    parameters: [range('customers'), range('dates'), optional('days'), optional('as_of')],
    example: { formula: '=BUY_AGAIN(A2:A31,B2:B31,90)', values: [CUSTOMERS, DATES, 90], result: [['顧客', '購入する確率'], ['C01', 0.4302]] },
    run([customers, dates, days, asOf], say: Speaker) {
      const orders = ordersFrom({ customers, dates });
      const found = forecast(ordersIn(purchaseLedger(orders, false)), asOfFrom(asOf) ?? orders.until, daysFrom(days), { margin: 1 });
      return [[say('table.customer'), say('table.chance')], ...predicted(orders, found).map((person): CellValue[] => [orders.customers[person] ?? '', found.chance[person] ?? null])];
    },
  },
];

function daysFrom(argument: Argument): number {
  return numberFrom(argument, 'days', 90, { least: 1, most: 3650, whole: true });
}

/** Those of whom something can be told. */
function predicted(orders: Orders, { orders: expected, customers, repeaters }: Forecast): number[] {
  const few = tooFew(customers, repeaters);
  if (few !== null) throw new FunctionError('#N/A', few);
  return Array.from(orders.customers, (_, person) => person).filter((person) => !Number.isNaN(expected[person]));
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
