import type { CellValue } from '../../shared/cell.ts';
import { monthIndex } from '../../shared/day.ts';
import { cohortsOf } from '../../measures/value/cohorts.ts';
import { conversion, medianGap } from '../../measures/value/repeat.ts';
import { cohortHead, cohortMonth, monthsOf } from '../cohort-table.ts';
import { numberFrom } from '../arguments/numbers.ts';
import { ordersFrom } from '../arguments/orders.ts';
import { purchaseLedger } from '../arguments/purchase-ledger.ts';
import { column, type FunctionDefinition, optional, range } from '../definition.ts';
import { FunctionError } from '../function-error.ts';

/** Longer than any time between two purchases. */
const EVER = 100_000;
const CUSTOMERS = column('C1', 'C2', 'C1', 'C3', 'C1');
const DATES = column('2026/1/10', '2026/1/20', '2026/2/9', '2026/2/10', '2026/4/20');

export const repeat: readonly FunctionDefinition[] = [
  {
    name: 'REPEAT_RATE',
    parameters: [range('customers'), range('dates'), optional('n'), optional('days')],
    example: { formula: '=REPEAT_RATE(A2:A6,B2:B6,2,60)', values: [CUSTOMERS, DATES, 2, 60], result: 0.3333 },
    run([customers, dates, n, days]) {
      const orders = ordersFrom({ customers, dates });
      const ledger = purchaseLedger(orders, false);
      const step = numberFrom(n, 'n', 2, { least: 2, whole: true });
      const within = numberFrom(days, 'days', Infinity, { least: 1 });
      const { rate } = within === Infinity ? conversion(ledger, orders.until + EVER, step, EVER) : conversion(ledger, orders.until, step, within);
      if (rate === null) throw new FunctionError('#N/A', 'notObserved');
      return rate;
    },
  },
  {
    name: 'REPEAT_GAP',
    parameters: [range('customers'), range('dates'), optional('n')],
    example: { formula: '=REPEAT_GAP(A2:A6,B2:B6)', values: [CUSTOMERS, DATES], result: 30 },
    run([customers, dates, n]) {
      const orders = ordersFrom({ customers, dates });
      const { days } = medianGap(purchaseLedger(orders, false), orders.until, numberFrom(n, 'n', 1, { least: 1, whole: true }));
      if (days === null) throw new FunctionError('#N/A', 'noRepeat');
      return days;
    },
  },
  {
    name: 'RETENTION',
    parameters: [range('customers'), range('dates'), optional('months')],
    example: {
      formula: '=RETENTION(A2:A6,B2:B6,2)',
      values: [CUSTOMERS, DATES, 2],
      result: [['初回の月', '人数', '0か月後', '1か月後', '2か月後'], ['2026/01', 2, 1, 0.5, 0], ['2026/02', 1, 1, 0, null]],
    },
    run([customers, dates, months], say) {
      const orders = ordersFrom({ customers, dates });
      const followed = monthsOf(months);
      const first = orders.day.reduce((least, day) => Math.min(least, day), orders.until);
      const cohorts = cohortsOf(purchaseLedger(orders, false), orders.until, monthIndex(orders.until) - monthIndex(first) + 1, followed);
      return [cohortHead(followed, say), ...cohorts.filter((cohort) => cohort.customers > 0).map((cohort): CellValue[] => [cohortMonth(cohort.month), cohort.customers, ...cohort.buyers.map((buyers) => (buyers === null ? null : buyers / cohort.customers))])];
    },
  },
];
