import { rankOf } from '../../measures/rfm/rank.ts';
import { rfmOf } from '../../measures/rfm/rfm.ts';
import { segmentOf } from '../../measures/rfm/segments.ts';
import { defaultSettings, type RfmMethod, type Settings } from '../../settings/settings.ts';
import { asOfFrom } from '../arguments/days.ts';
import { numberFrom, textFrom } from '../arguments/numbers.ts';
import { ordersFrom } from '../arguments/orders.ts';
import { purchaseLedger } from '../arguments/purchase-ledger.ts';
import { type Argument, column, type FunctionDefinition, one, optional, range } from '../definition.ts';
import { FunctionError } from '../function-error.ts';

const METHODS = ['A', 'B', 'C', 'D'] as const satisfies readonly RfmMethod[];
const SCORE = { least: 1, most: 5 };

export const rfm: readonly FunctionDefinition[] = [
  {
    name: 'RFM',
    parameters: [range('customers'), range('dates'), range('amounts'), optional('method'), optional('as_of')],
    example: {
      formula: '=RFM(A2:A5,B2:B5,C2:C5,"A",DATE(2026,10,31))',
      values: [column('C1', 'C2', 'C1', 'C1'), column('2026/10/1', '2026/3/1', '2026/9/1', '2026/8/1'), column(6000, 3000, 6000, 9000), 'A', '2026/10/31'],
      result: [['顧客', '経過日数', '購入回数', '購入金額', 'R', 'F', 'M', 'セグメント', 'ランク', '方式'], ['C1', 30, 3, 21000, 5, 3, 5, '有望', 'A', 'A'], ['C2', 244, 1, 3000, 2, 1, 1, '休眠', 'E', 'A']],
    },
    run([customers, dates, amounts, method, asOf], say) {
      const orders = ordersFrom({ customers, dates, amounts });
      const settings = { ...defaultSettings, rfm: { ...defaultSettings.rfm, method: methodFrom(method) } } satisfies Settings;
      const { figures, scores, segment, rank } = rfmOf(purchaseLedger(orders, true), settings, asOfFrom(asOf) ?? orders.until);
      const rows = Array.from(figures.person, (person, at) => [
        orders.customers[person] ?? '', figures.recency[at] ?? 0, figures.frequency[at] ?? 0, figures.monetary[at] ?? 0,
        scores.r[at] ?? 0, scores.f[at] ?? 0, scores.m[at] ?? 0, say(`segment.${segment[at] ?? 'lost'}`), rank[at] ?? '', scores.method,
      ]);
      return [[say('table.customer'), say('column.recency'), say('column.frequency'), say('column.monetary'), 'R', 'F', 'M', say('column.segment'), say('column.rank'), say('table.method')], ...rows];
    },
  },
  {
    name: 'RFM_SEGMENT',
    parameters: [one('r'), one('f'), one('m'), optional('method')],
    example: { formula: '=RFM_SEGMENT(5,5,5)', values: [5, 5, 5], result: '最優良' },
    run: ([r, f, m, method], say) => say(`segment.${segmentOf(methodFrom(method), ...scoresFrom(r, f, m), defaultSettings.rfm.grid)}`),
  },
  {
    name: 'LIST_RANK',
    parameters: [one('r'), one('f'), one('m')],
    example: { formula: '=LIST_RANK(5,3,4)', values: [5, 3, 4], result: 'A' },
    run: ([r, f, m]) => rankOf(...scoresFrom(r, f, m), defaultSettings.rank),
  },
];

function scoresFrom(r: Argument, f: Argument, m: Argument): [number, number, number] {
  return [numberFrom(r, 'r', undefined, SCORE), numberFrom(f, 'f', undefined, SCORE), numberFrom(m, 'm', undefined, SCORE)];
}

function methodFrom(argument: Argument): RfmMethod {
  const text = textFrom(argument)?.toUpperCase() ?? defaultSettings.rfm.method;
  const method = METHODS.find((each) => each === text);
  if (method === undefined) throw new FunctionError('#VALUE!', 'choice', { text, choices: METHODS.join(', ') });
  return method;
}
