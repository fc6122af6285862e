import { ltvFormula } from '../../measures/economics/ltv-formula.ts';
import { ltvRetention } from '../../measures/economics/ltv-retention.ts';
import { cohortsOf } from '../../measures/value/cohorts.ts';
import { ltvCurve } from '../../measures/value/ltv-curve.ts';
import { yearlyLtv } from '../../measures/value/repeat.ts';
import type { CellValue } from '../../shared/cell.ts';
import { monthIndex } from '../../shared/day.ts';
import { cohortHead, cohortMonth, monthsOf } from '../cohort-table.ts';
import { isLeftOut } from '../arguments/columns.ts';
import { asOfFrom } from '../arguments/days.ts';
import { numberFrom } from '../arguments/numbers.ts';
import { ordersFrom } from '../arguments/orders.ts';
import { purchaseLedger } from '../arguments/purchase-ledger.ts';
import { type Argument, column, type FunctionDefinition, one, optional, optionalRange, range } from '../definition.ts';
import { FunctionError } from '../function-error.ts';

const CUSTOMERS = column('C1', 'C2', 'C1', 'C3');
const DATES = column('2026/1/10', '2026/1/20', '2026/2/9', '2026/4/10');
const AMOUNTS = column(3000, 2000, 5000, 2000);

/** What customers have been worth so far, and what plain arithmetic makes of it. */
export const history: readonly FunctionDefinition[] = [
  {
    name: 'LTV',
    parameters: [range('customers'), range('amounts'), optionalRange('dates'), optional('days'), optional('margin')],
    example: { formula: '=LTV(A2:A5,C2:C5)', values: [CUSTOMERS, AMOUNTS], result: 4000 },
    run([customers, amounts, dates, days, margin]) {
      const share = marginFrom(margin);
      const orders = ordersFrom({ customers, amounts, ...(isLeftOut(dates) ? {} : { dates }) });
      if (isLeftOut(days)) return (orders.amount.reduce((sum, amount) => sum + amount, 0) / orders.customers.length) * share;
      if (isLeftOut(dates)) throw new FunctionError('#VALUE!', 'missing', { parameter: 'dates' });
      const [point] = ltvCurve(purchaseLedger(orders, true), orders.until, [numberFrom(days, 'days', undefined, { least: 1 })], 1);
      if (point?.value == null) throw new FunctionError('#N/A', 'notObserved');
      return point.value * share;
    },
  },
  {
    name: 'LTV_YEAR',
    parameters: [range('customers'), range('dates'), range('amounts'), optional('as_of')],
    example: { formula: '=LTV_YEAR(A2:A5,B2:B5,C2:C5)', values: [CUSTOMERS, DATES, AMOUNTS], result: 4000 },
    run([customers, dates, amounts, asOf]) {
      const orders = ordersFrom({ customers, dates, amounts });
      const { value } = yearlyLtv(purchaseLedger(orders, true), asOfFrom(asOf) ?? orders.until);
      if (value === null) throw new FunctionError('#DIV/0!', 'nobody');
      return value;
    },
  },
  {
    name: 'LTV_FORMULA',
    parameters: [one('order_value'), one('orders_per_year'), one('years'), optional('margin'), optional('cac')],
    example: { formula: '=LTV_FORMULA(5000,3,2,0.4,3000)', values: [5000, 3, 2, 0.4, 3000], result: 9000 },
    run: ([orderValue, ordersPerYear, years, margin, cac]) =>
      ltvFormula(numberFrom(orderValue, 'order_value'), numberFrom(ordersPerYear, 'orders_per_year'), numberFrom(years, 'years'), marginFrom(margin), numberFrom(cac, 'cac', 0)),
  },
  {
    name: 'LTV_RETENTION',
    parameters: [one('value_per_period'), one('retention'), optional('margin'), optional('discount'), optional('cac')],
    example: { formula: '=LTV_RETENTION(3000,0.8)', values: [3000, 0.8], result: 15000 },
    run: ([value, retention, margin, discount, cac]) =>
      ltvRetention(numberFrom(value, 'value_per_period'), numberFrom(retention, 'retention'), marginFrom(margin), numberFrom(discount, 'discount', 0), numberFrom(cac, 'cac', 0)),
  },
  {
    name: 'LTV_CURVE',
    parameters: [range('customers'), range('dates'), range('amounts'), optional('months'), optional('margin')],
    example: {
      formula: '=LTV_CURVE(A2:A5,B2:B5,C2:C5,2)',
      values: [CUSTOMERS, DATES, AMOUNTS, 2],
      result: [['初回の月', '人数', '0か月後', '1か月後', '2か月後'], ['2026/01', 2, 2500, 5000, 5000], ['2026/04', 1, null, null, null]],
    },
    run([customers, dates, amounts, months, margin], say) {
      const orders = ordersFrom({ customers, dates, amounts });
      const [followed, share] = [monthsOf(months), marginFrom(margin)];
      const first = orders.day.reduce((least, day) => Math.min(least, day), orders.until);
      const cohorts = cohortsOf(purchaseLedger(orders, true), orders.until, monthIndex(orders.until) - monthIndex(first) + 1, followed);
      return [cohortHead(followed, say), ...cohorts.filter((cohort) => cohort.customers > 0).map((cohort): CellValue[] => [cohortMonth(cohort.month), cohort.customers, ...cohort.value.map((value) => (value === null ? null : value * share))])];
    },
  },
];

/** The share of sales that is left when the goods are paid. */
export function marginFrom(argument: Argument): number {
  return numberFrom(argument, 'margin', 1, { most: 1 });
}
