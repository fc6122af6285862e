import { channels, type Channel } from '../../campaigns/contact/hold-back.ts';
import { kpis, stopRules } from '../../campaigns/plan/campaign.ts';
import { measureKinds, measureRules, nineMeasures } from '../../campaigns/plan/measure-kinds.ts';
import { STAGES } from '../../measures/journey/stage-flag.ts';
import { choiceText } from '../../report/campaigns/campaign-fields.ts';
import type { Context } from '../../report/context.ts';
import { stageText } from '../../report/words.ts';
import type { Speaker } from '../../text/say.ts';
import type { CampaignForm } from './playbook-calls.ts';

const listColumns = {
  mail: ['column.id', 'column.name', 'column.email'],
  dm: ['column.id', 'column.name', 'column.postal'],
  enclosure: ['column.id', 'column.name', 'column.stage'],
  phone: ['column.id', 'column.name', 'column.kana', 'column.phone'],
} as const satisfies Readonly<Record<Channel, readonly `column.${string}`[]>>;

/**
 * What a campaign's answers are chosen from.
 *
 * @param tell the language of whoever chooses; headers are in the sheets' language
 */
export function campaignFormOf({ say, analysis: { settings, customers: { asOf } } }: Context, tell: Speaker): CampaignForm {
  const nine = new Set<string>(nineMeasures);
  return {
    measures: measureKinds.map((id) => ({ id, text: choiceText(tell, 'measure', id), nine: nine.has(id), stages: measureRules[id].stages })),
    channels: channels.map((id) => ({ id, text: choiceText(tell, 'channel', id), columns: listColumns[id].map((key) => say(key)) })),
    kpis: kpis.map((id) => ({ id, text: choiceText(tell, 'kpi', id) })),
    stops: stopRules.map((id) => ({ id, text: choiceText(tell, 'stop', id) })),
    stages: Array.from({ length: STAGES }, (_, stage) => stageText(tell, stage)),
    start: asOf + 1,
    days: settings.campaigns.days,
    holdout: settings.campaigns.holdout,
  };
}
