import { chanceBetter } from '../../measures/campaign/chance-better.ts';
import { campaignLift } from '../../measures/campaign/lift.ts';
import { sampleNeed } from '../../measures/campaign/sample-need.ts';
import { campaignVerdict } from '../../measures/campaign/verdict.ts';
import { numberFrom } from '../arguments/numbers.ts';
import { type Argument, type FunctionDefinition, type ParameterName, one, optional } from '../definition.ts';
import { FunctionError } from '../function-error.ts';

export const campaign: readonly FunctionDefinition[] = [
  {
    name: 'CAMPAIGN_LIFT',
    parameters: [one('sent'), one('buyers'), one('holdout'), one('holdout_buyers')],
    example: {
      formula: '=CAMPAIGN_LIFT(70,56,80,48)',
      values: [70, 56, 80, 48],
      result: [['案内ありの率', '案内なしの率', '差', '下限', '上限', '判定', '案内ありが上の確率'], [0.8, 0.6, 0.2, 0.0524, 0.3339, '効いた', 0.9959]],
    },
    run([sent, buyers, holdout, holdoutBuyers], say) {
      const [treated, held] = [armOf(sent, 'sent', buyers, 'buyers'), armOf(holdout, 'holdout', holdoutBuyers, 'holdout_buyers')];
      const lift = campaignLift(treated, held);
      if (lift === null) throw new FunctionError('#DIV/0!', 'nobody');
      return [
        [say('table.sentRate'), say('table.holdoutRate'), say('table.lift'), say('table.low'), say('table.high'), say('table.verdict'), say('table.better')],
        [lift.treated, lift.holdout, lift.difference, lift.low, lift.high, say(`campaignVerdict.${campaignVerdict(treated, held)}`), chanceBetter(treated, held)],
      ];
    },
  },
  {
    name: 'SAMPLE_NEED',
    parameters: [one('base'), one('target'), optional('power')],
    example: { formula: '=SAMPLE_NEED(0.02,0.03)', values: [0.02, 0.03], result: 3826 },
    run: ([base, target, power]) => sampleNeed(numberFrom(base, 'base'), numberFrom(target, 'target'), numberFrom(power, 'power', 0.8)),
  },
];

function armOf(people: Argument, peopleName: ParameterName, buyers: Argument, buyersName: ParameterName): { readonly people: number; readonly buyers: number } {
  const arm = { people: numberFrom(people, peopleName, undefined, { least: 0, whole: true }), buyers: numberFrom(buyers, buyersName, undefined, { least: 0, whole: true }) };
  if (arm.buyers > arm.people) throw new FunctionError('#NUM!', 'tooMany');
  return arm;
}
