import { verdictOn } from '../../measures/journey/guard.ts';
import { actions, type Action } from '../../measures/journey/guard/action.ts';
import { reasonsOn } from '../../measures/journey/stage-reason.ts';
import { stagesOn } from '../../measures/journey/stage.ts';
import { dayText } from '../../words/day-words.ts';
import { reasonText } from '../../words/reason-text.ts';
import { defaultSettings } from '../../settings/settings.ts';
import { speaker, type Speaker } from '../../text/say.ts';
import { asOfFrom } from '../arguments/days.ts';
import { columnsOf, columnOf } from '../arguments/columns.ts';
import { numberFrom, textFrom } from '../arguments/numbers.ts';
import { ordersFrom } from '../arguments/orders.ts';
import { oneLife } from '../arguments/one-life.ts';
import { purchaseLedger } from '../arguments/purchase-ledger.ts';
import { type Argument, column, type FunctionDefinition, one, optional, optionalRange, range } from '../definition.ts';
import { FunctionError } from '../function-error.ts';

const LANGUAGES = [speaker('ja'), speaker('en')];

export const journey: readonly FunctionDefinition[] = [
  {
    name: 'STAGE',
    parameters: [range('customers'), range('dates'), range('groups'), optionalRange('shop_groups'), optional('as_of')],
    example: {
      formula: '=STAGE(A2:A5,B2:B5,D2:D5)',
      values: [column('C1', 'C2', 'C1', 'C3'), column('2026/1/10', '2026/1/20', '2026/2/9', '2026/4/10'), column('化粧水', '化粧水', 'クリーム', '美容液')],
      result: [['顧客', 'ステージ', '名前', '根拠'], ['C1', 5, '関連', '化粧水に加えクリームを 2026/2/9 に追加'], ['C2', 2, '初回', '2026/1/20 購入'], ['C3', 2, '初回', '2026/4/10 購入']],
    },
    run([customers, dates, groups, shopGroups, asOf], say) {
      columnsOf({ customers, dates, groups });
      const orders = ordersFrom({ customers, dates, groups });
      const listed = columnOf(shopGroups).cells.flatMap((cell) => (cell === null || cell === '' ? [] : [String(cell)]));
      const missing = listed.filter((group) => !orders.groups.includes(group));
      const ledger = purchaseLedger(orders, false);
      const whole = { ...ledger, shop: { ...ledger.shop, groups: [...ledger.shop.groups, ...missing], groupFirstDay: Int32Array.from([...ledger.shop.groupFirstDay, ...missing.map(() => 0)]) } };
      const day = asOfFrom(asOf) ?? orders.until;
      const { stage } = stagesOn(whole, defaultSettings, day);
      const reason = reasonsOn(whole, defaultSettings, day);
      return [
        [say('table.customer'), say('table.stage'), say('table.name'), say('table.reason')],
        ...orders.customers.map((customer, person) => [customer, stage[person] ?? 0, say(`stage.${stageAt(stage[person] ?? 0)}`), reasonText(say, reason(person))]),
      ];
    },
  },
  {
    name: 'TIMING',
    parameters: [one('action'), one('purchases'), one('first_delivery'), one('last_delivery'), optional('subscription_start'), optional('deliveries'), optional('nps'), optional('open_complaint'), optional('as_of')],
    example: { formula: '=TIMING("ご紹介のお願い",2,DATE(2026,9,1),DATE(2026,10,20),,,,,DATE(2026,10,31))', values: ['ご紹介のお願い', 2, '2026/9/1', '2026/10/20', null, null, null, null, '2026/10/31'], result: [['判定', '解禁日'], ['待つ', '2026/11/19']] },
    run([action, purchases, firstDelivery, lastDelivery, subscriptionStart, deliveries, nps, openComplaint, asOf], say) {
      const [first, last] = [asOfFrom(firstDelivery), asOfFrom(lastDelivery)];
      const day = asOfFrom(asOf) ?? last ?? first;
      if (day === null) throw new FunctionError('#VALUE!', 'missing', { parameter: 'as_of' });
      const score = numberFrom(nps, 'nps', NaN, { least: 0, most: 10 });
      const verdict = verdictOn(oneLife({
        purchases: numberFrom(purchases, 'purchases', undefined, { least: 0, most: 10_000, whole: true }), first, last, subscribed: asOfFrom(subscriptionStart),
        deliveries: numberFrom(deliveries, 'deliveries', 0, { least: 0, most: 10_000, whole: true }), nps: Number.isNaN(score) ? null : score, complained: isTrue(openComplaint), day,
      }), defaultSettings, day, 0, actionFrom(action));
      return [[say('table.verdict'), say('table.unlock')], [say(`verdict.${verdict.kind}`), verdict.kind === 'no' || verdict.from === null ? null : dayText(verdict.from)]];
    },
  },
];

function actionFrom(argument: Argument): Action {
  const text = textFrom(argument) ?? '';
  const action = actions.find((each) => each === text || LANGUAGES.some((say) => say(`action.${each}`) === text));
  if (action === undefined) throw new FunctionError('#VALUE!', 'choice', { text, choices: actionWords(LANGUAGES[0]) });
  return action;
}

function actionWords(say: Speaker | undefined): string {
  return actions.map((each) => say?.(`action.${each}`) ?? each).join('、');
}

function stageAt(stage: number): 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return ([0, 1, 2, 3, 4, 5, 6, 7] as const)[stage] ?? 0;
}

/** TRUE, はい, yes, 1, あり, 未解決. */
function isTrue(argument: Argument): boolean {
  const [cell = null] = columnOf(argument).cells;
  return cell === true || cell === 1 || (typeof cell === 'string' && /^(true|はい|有|あり|yes|y|1|○|◯|未解決|未対応|open)$/i.test(cell.trim()));
}
