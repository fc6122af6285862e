import { campaignsOf } from '../../campaigns/campaigns.ts';
import { campaignGaps, nextCampaignId, type Campaign, type CampaignDraft } from '../../campaigns/plan/campaign.ts';
import { measureRules } from '../../campaigns/plan/measure-kinds.ts';
import { campaignNumbers, type Playbook } from '../../campaigns/playbook.ts';
import { readySegments } from '../../campaigns/segment/ready.ts';
import { segmentWorth } from '../../campaigns/segment/worth.ts';
import { NEVER } from '../../customers/ledger.ts';
import { beginPlan, plannedCampaign } from '../../report/campaigns/begin-plan.ts';
import { powerSentence } from '../../report/campaigns/power-sentence.ts';
import type { Context } from '../../report/context.ts';
import type { InputSheetId, Plan } from '../../report/plan.ts';
import { audienceMembers, listedSegments, ruleMembers } from '../../report/segments/listed-segments.ts';
import { segmentColumns } from '../../report/segments/segment-columns.ts';
import { segmentPlan } from '../../report/segments/segment-plan.ts';
import { unlocksOf, type Unlock } from '../../report/unlocks.ts';
import { stageText } from '../../report/words.ts';
import { inputSheet } from '../../templates/inputs/input-sheet.ts';
import type { Speaker } from '../../text/say.ts';
import type { BroughtSheet } from './brought-texts.ts';
import { campaignFormOf } from './campaign-form.ts';
import { improveReport } from './improve-report.ts';
import { heldBack, listFileOf, listSheetOf, triedList } from './list-of.ts';
import type { AskedColumn, CampaignForm, ImproveReport, ListOrder, PlaybookCalls, PlaybookSheet, SegmentRow, TriedCampaign, TriedList, TriedRule } from './playbook-calls.ts';
import { usualMeasure } from './usual-measure.ts';

/** So many different values can still be chosen from. */
const CHOICES = 40;

const partOf = { segments: 'segments', campaigns: 'campaigns', recipients: 'recipients', coverage: 'practices' } as const satisfies Readonly<Record<PlaybookSheet, keyof Playbook>>;

export interface PlaybookDeskParts {
  /** Of the analysis, in the sheets' language: names of segments and conditions are kept in it. */
  readonly context: Context;
  /** The pane's language. */
  readonly tell: Speaker;
  readonly send: (plan: Plan) => void;
  readonly sendSheet: (sheet: BroughtSheet) => void;
}

/** Whom to address, with what, and how it went: questions about one analysis, and what the shop writes down of it. */
export class PlaybookDesk implements PlaybookCalls {
  private context: Context;
  private readonly parts: PlaybookDeskParts;

  constructor(parts: PlaybookDeskParts) {
    this.context = parts.context;
    this.parts = parts;
  }

  /** What some of our sheets hold now goes for what they held. */
  takeUp(playbook: Playbook, sheets: readonly PlaybookSheet[]): void {
    const anew = Object.fromEntries(sheets.map((id) => [partOf[id], playbook[partOf[id]]])) as Partial<Playbook>;
    this.takeOver({ ...this.context.playbook, ...anew });
  }

  segments(): readonly SegmentRow[] {
    return listedSegments(this.context).map(({ name, own, rule, problem, members }, at) => {
      const ready = own ? undefined : readySegments[at];
      return { name, own, rule, problem, ...segmentWorth(members(), this.context.analysis), measure: ready === undefined ? 'sell' : usualMeasure[ready] };
    });
  }

  segmentColumns(): readonly AskedColumn[] {
    return segmentColumns(this.context).map(({ name, kind, values }) => ({ name, kind, choices: kind === 'text' ? choicesOf(values) : [] }));
  }

  tryRule(rule: string): TriedRule {
    const { problem, members } = ruleMembers(rule, this.told());
    return { problem, ...segmentWorth(members(), this.context.analysis) };
  }

  saveSegment(name: string, rule: string): readonly string[] {
    const { tell } = this.parts;
    if (name.trim() === '') return [tell('segments.no-name')];
    if (listedSegments(this.context).some((each) => !each.own && each.name === name.trim())) return [tell('segments.name-taken', { name: name.trim() })];
    const { problem } = ruleMembers(rule, this.told());
    if (problem !== null) return [problem];
    const { plan, playbook } = segmentPlan(this.context, { name: name.trim(), rule: rule.trim() });
    this.takeOver(playbook);
    this.parts.send(plan);
    return [];
  }

  tryList(order: ListOrder): TriedList {
    return triedList(this.context, this.parts.tell, order);
  }

  listFile(order: ListOrder): ArrayBuffer {
    return listFileOf(this.context, order).bytes.slice().buffer;
  }

  listSheet(order: ListOrder): void {
    this.parts.sendSheet(listSheetOf(this.context, order));
  }

  improve(): ImproveReport {
    return improveReport(this.context, this.parts.tell);
  }

  campaignForm(): CampaignForm {
    return campaignFormOf(this.context, this.parts.tell);
  }

  tryCampaign(draft: CampaignDraft): TriedCampaign {
    const { tell } = this.parts;
    const gaps = campaignGaps(draft);
    const nothing = { gaps, problem: null, asked: 0, going: 0, held: [], treated: 0, holdout: 0, power: '', elsewhere: 0, unsuited: null };
    const { measure, audience, stages } = draft;
    if (measure == null || gaps.includes('audience') || audience == null) return nothing;
    const { problem } = audienceMembers(audience, this.told());
    if (problem !== null) return { ...nothing, problem };
    const campaign = this.whole(draft);
    const planned = plannedCampaign(this.context, campaign);
    const unsuited = (stages ?? []).filter((stage) => !measureRules[measure].stages.includes(stage));
    return {
      gaps, problem: null,
      asked: planned.asked, going: planned.addressed.going, held: heldBack(tell, planned.addressed), treated: planned.treated, holdout: planned.holdout,
      power: draft.kpi == null ? '' : powerSentence(tell, planned, campaign.days),
      elsewhere: campaign.stages.length === 0 ? 0 : planned.elsewhere,
      unsuited: unsuited.length === 0 ? null : unsuited.map((stage) => stageText(tell, stage)).join(tell('list.joint')),
    };
  }

  beginCampaign(draft: CampaignDraft): string {
    if (campaignGaps(draft).length > 0 || audienceMembers(draft.audience ?? '', this.context).problem !== null) return '';
    const campaign = this.whole(draft);
    const { plan, playbook } = beginPlan(this.context, campaign);
    if (playbook.recipients.length === this.context.playbook.recipients.length) return '';
    this.takeOver(playbook);
    this.parts.send(plan);
    return campaign.id;
  }

  unlocks(): readonly Unlock[] {
    return unlocksOf(this.context.analysis.inputs, this.parts.tell);
  }

  addInput(id: InputSheetId): void {
    const { say, analysis: { customers: { ledger } } } = this.context;
    const kind = ledger.shop.subscriptionsFrom === NEVER ? 'shop' : 'subscription';
    this.parts.send({ title: say('report.title'), sheets: [inputSheet(id, kind, say)] });
  }

  /** The draft with what the settings and the calendar say where it says nothing that can be. */
  private whole(draft: CampaignDraft): Campaign {
    const { analysis: { settings, customers: { asOf } }, playbook } = this.context;
    const gaps: readonly string[] = campaignGaps(draft);
    const given = Object.fromEntries(Object.entries(draft).filter(([field, value]) => value != null && !gaps.includes(field))) as Partial<Campaign>;
    return {
      name: '', purpose: '', stages: [], audience: '', start: asOf + 1, days: settings.campaigns.days, measure: 'sell', content: '', channel: 'mail', kpi: 'purchase', stop: 'worse', stopAt: 0,
      holdout: settings.campaigns.holdout, cost: 0, state: 'running', ...given, id: nextCampaignId(campaignNumbers(playbook)),
    };
  }

  /** Speaks to whoever looks at the pane. */
  private told(): Context {
    return { ...this.context, say: this.parts.tell };
  }

  private takeOver(playbook: Playbook): void {
    this.context = { ...this.context, playbook, campaigns: campaignsOf(this.context.analysis, playbook) };
  }
}

/** The different texts of a column in their order; none where there are too many. */
function choicesOf(values: ArrayLike<unknown>): string[] {
  const found = new Set<string>();
  for (let person = 0; person < values.length && found.size <= CHOICES; person++) {
    const value = values[person];
    if (typeof value === 'string' && value !== '') found.add(value);
  }
  return found.size > CHOICES ? [] : [...found].sort();
}
