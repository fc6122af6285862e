import { basename } from 'node:path';
import { holdBacks } from '../campaigns/contact/hold-back.ts';
import { campaignGaps, nextCampaignId, type Campaign, type CampaignDraft } from '../campaigns/plan/campaign.ts';
import { campaignNumbers } from '../campaigns/playbook.ts';
import { beginPlan, plannedCampaign } from '../report/campaigns/begin-plan.ts';
import { campaignFromJson } from '../report/campaigns/campaign-from-json.ts';
import { campaignSentence } from '../report/campaigns/campaign-sentence.ts';
import { powerSentence } from '../report/campaigns/power-sentence.ts';
import { contextOf, type Context } from '../report/context.ts';
import { audienceMembers } from '../report/segments/listed-segments.ts';
import { speaker, type Speaker } from '../text/say.ts';
import { analyseFiles } from './analyse-files.ts';
import { BadUsage } from './arguments.ts';
import type { PlaybookArguments } from './playbook-arguments.ts';
import { print } from './print-json.ts';
import { readJson } from './read-json.ts';
import { openTarget, writeTarget } from './target.ts';
import { writtenLine } from './tell-result.ts';
import { writeList } from './write-list.ts';

/** `otokui campaign`: how the workbook's campaigns went; with `--from`, begins one: its row, whom it goes to, and the list to send. */
export async function campaignCommand(asked: PlaybookArguments, say: Speaker): Promise<void> {
  const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  if (asked.into === null) throw new BadUsage('cli.campaign-into');
  const target = await openTarget({ files: asked.files, into: asked.into, out: asked.out, json: 'no' }, say);
  const { analysis } = await analyseFiles(asked, target, say, tell);
  const context = contextOf(analysis, speaker(target.kept.language ?? asked.language), target.kept.playbook);
  if (asked.from === null) return print(`${linesOf(context, say).join('\n')}\n`);
  const campaign = wholeCampaign(campaignFromJson(await readJson(asked.from)), context, basename(asked.from));
  const planned = plannedCampaign(context, campaign);
  const held = holdBacks.map((reason, at) => ({ reason, people: planned.addressed.held[at] ?? 0 })).filter(({ people }) => people > 0);
  const lines = [
    say('cli.campaign', { id: campaign.id, name: campaign.name, asked: planned.asked, treated: planned.treated, holdout: planned.holdout }),
    ...(held.length === 0 ? [] : [say('cli.held', { people: planned.asked - planned.addressed.going, reasons: held.map(({ reason, people }) => say('cli.held-one', { reason: say(`holdback.${reason}`), people })).join(say('list.joint')) })]),
    powerSentence(say, planned, campaign.days),
  ];
  const treated = { ...planned.addressed, fate: planned.addressed.fate.slice(), going: planned.treated, held: holdBacks.map(() => 0) };
  planned.people.forEach((person, at) => {
    if (planned.held[at] === 1) treated.fate[person] = 0;
  });
  // The list first: it is refused where its file is there already, and then nothing has begun.
  const list = asked.list === null ? [] : await writeList(asked.list, treated, { ...asked, by: campaign.channel }, context);
  const cells = await writeTarget(target, () => beginPlan(context, campaign).plan);
  await print(`${[...lines, ...list, ...(target.path === null ? [] : [writtenLine(target.path, cells, say)])].join('\n')}\n`);
}

/** @throws BadUsage naming all that is missing */
function wholeCampaign(draft: CampaignDraft, context: Context, file: string): Campaign {
  const { say, analysis: { settings }, playbook } = context;
  const filled: CampaignDraft = { ...draft, days: draft.days ?? settings.campaigns.days, holdout: draft.holdout ?? settings.campaigns.holdout, cost: draft.cost ?? 0 };
  const gaps = campaignGaps(filled);
  if (gaps.length > 0) throw new BadUsage('cli.campaign-gaps', { file, gaps: gaps.map((gap) => `${say(`campaigns.${gap}`)} (${gap})`).join(say('list.joint')) });
  const { problem } = audienceMembers(filled.audience ?? '', context);
  if (problem !== null) throw new BadUsage('cli.bad-where', { problem });
  // Nothing that it needs is missing; what the stop rule does not use may be.
  return { ...(filled as Campaign), stopAt: filled.stopAt ?? 0, id: nextCampaignId(campaignNumbers(playbook)) };
}

function linesOf({ campaigns: { results } }: Context, say: Speaker): string[] {
  if (results.length === 0) return [say('cli.no-campaigns')];
  return results.map((result) => `${result.campaign.id} ${result.campaign.name}: ${say(`campaignVerdict.${result.readOut?.verdict ?? 'unknown'}`)} ${campaignSentence(say, result)}`);
}
