import { acquisitionCost } from '../../measures/economics/acquisition-cost.ts';
import { costRatio } from '../../measures/economics/cost-ratio.ts';
import { churnRate } from '../../measures/economics/churn-rate.ts';
import { paybackMonth } from '../../measures/economics/payback-month.ts';
import { referralCoefficient } from '../../measures/economics/referral-coefficient.ts';
import { retentionGain } from '../../measures/economics/retention-gain.ts';
import { numberFrom, numbersFrom } from '../arguments/numbers.ts';
import { column, type FunctionDefinition, one, optional, range } from '../definition.ts';
import { FunctionError } from '../function-error.ts';

export const economics: readonly FunctionDefinition[] = [
  {
    name: 'CHURN',
    parameters: [one('customers_at_start'), one('customers_lost')],
    example: { formula: '=CHURN(200,30)', values: [200, 30], result: 0.15 },
    run: ([start, lost]) => orNobody(churnRate(numberFrom(start, 'customers_at_start'), numberFrom(lost, 'customers_lost'))),
  },
  {
    name: 'CAC',
    parameters: [one('spend'), one('new_customers')],
    example: { formula: '=CAC(300000,60)', values: [300000, 60], result: 5000 },
    run: ([spend, customers]) => orNobody(acquisitionCost(numberFrom(spend, 'spend'), numberFrom(customers, 'new_customers'))),
  },
  {
    name: 'COST_RATIO',
    parameters: [one('acquisition_spend'), one('new'), one('retention_spend'), one('returning')],
    example: {
      formula: '=COST_RATIO(500000,100,100000,100)',
      values: [500000, 100, 100000, 100],
      result: [['比', '下限', '上限'], [5, 3.7896, 6.597]],
    },
    run([acquisition, fresh, retention, returning], say) {
      const spent = numberFrom(retention, 'retention_spend', 0);
      if (spent === 0) throw new FunctionError('#N/A', 'noRetentionSpend');
      const ratio = costRatio({ acquisitionSpend: numberFrom(acquisition, 'acquisition_spend'), newCustomers: numberFrom(fresh, 'new'), retentionSpend: spent, returningBuyers: numberFrom(returning, 'returning') });
      if (ratio === null) throw new FunctionError('#DIV/0!', 'nobody');
      return [[say('table.ratio'), say('table.low'), say('table.high')], [ratio.ratio, ratio.low, ratio.high]];
    },
  },
  {
    name: 'RETENTION_GAIN',
    parameters: [one('retention'), optional('points'), optional('profit_share'), optional('discount')],
    example: { formula: '=RETENTION_GAIN(0.5,0.05,0.4)', values: [0.5, 0.05, 0.4], result: 0.2778 },
    run([retention, points, profitShare, discount]) {
      const gain = retentionGain({ retention: numberFrom(retention, 'retention'), points: numberFrom(points, 'points', 0.05), profitShare: numberFrom(profitShare, 'profit_share', 1), discount: numberFrom(discount, 'discount', 0) }).points;
      if (gain === null) throw new FunctionError('#NUM!', 'endless');
      return gain.profit;
    },
  },
  {
    name: 'PAYBACK',
    parameters: [one('cac'), range('gross_profit_by_month')],
    example: { formula: '=PAYBACK(3000,B2:B5)', values: [3000, column(2000, 600, 400, 300)], result: 3 },
    run([cac, profits]) {
      const month = paybackMonth(numberFrom(cac, 'cac'), numbersFrom(profits, 'gross_profit_by_month'));
      if (month === null) throw new FunctionError('#N/A', 'notPaidBack');
      return month;
    },
  },
  {
    name: 'REFERRAL_K',
    parameters: [one('referred_new'), one('active')],
    example: { formula: '=REFERRAL_K(12,400)', values: [12, 400], result: 0.03 },
    run: ([referred, active]) => orNobody(referralCoefficient(numberFrom(referred, 'referred_new'), numberFrom(active, 'active'))),
  },
];

function orNobody(value: number | null): number {
  if (value === null) throw new FunctionError('#DIV/0!', 'nobody');
  return value;
}
