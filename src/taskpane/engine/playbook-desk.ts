import type { Analysis } from '../../analyze.ts';
import { addressed, holdBacks, type Addressed } from '../../campaigns/contact/hold-back.ts';
import { campaignsOf } from '../../campaigns/campaigns.ts';
import { campaignGaps, nextCampaignId, type Campaign, type CampaignDraft } from '../../campaigns/plan/campaign.ts';
import { measureRules } from '../../campaigns/plan/measure-kinds.ts';
import type { Playbook } from '../../campaigns/playbook.ts';
import { segmentWorth } from '../../campaigns/segment/worth.ts';
import { choiceText } from '../../report/campaigns/campaign-fields.ts';
import { campaignSentence } from '../../report/campaigns/campaign-sentence.ts';
import { beginPlan, plannedCampaign } from '../../report/campaigns/begin-plan.ts';
import { powerSentence } from '../../report/campaigns/power-sentence.ts';
import { contextOf, type Context } from '../../report/context.ts';
import type { InputSheetId, Plan } from '../../report/plan.ts';
import { unlocksOf, type Unlock } from '../../report/unlocks.ts';
import { inputSheet } from '../../templates/inputs/input-sheet.ts';
import { NEVER } from '../../customers/ledger.ts';
import { listFile } from '../../report/segments/list-file.ts';
import { audienceMembers, listedSegments, ruleMembers } from '../../report/segments/listed-segments.ts';
import { segmentColumns } from '../../report/segments/segment-columns.ts';
import { exportOf } from '../../report/segments/segment-export.ts';
import { segmentPlan } from '../../report/segments/segment-plan.ts';
import { campaignsSheet } from '../../report/sheets/campaigns.ts';
import { coverageSheet } from '../../report/sheets/coverage.ts';
import { stageText } from '../../report/words.ts';
import type { Speaker } from '../../text/say.ts';
import type { AskedColumn, HeldBack, ImproveReport, ListMade, ListOrder, PlaybookCalls, SegmentRow, TriedCampaign, TriedRule } from './playbook-calls.ts';

/** So many different values can still be chosen from. */
const CHOICES = 40;
const ANSWER_ROW = 1;

/** Whom to address, with what, and how it went: questions about one analysis, and what the shop writes down of it. */
export class PlaybookDesk implements PlaybookCalls {
  private context: Context;
  private readonly send: (plan: Plan) => void;

  /** @param say the sheets' language: names of segments and conditions are kept in it */
  constructor(analysis: Analysis, say: Speaker, playbook: Playbook, send: (plan: Plan) => void) {
    this.context = contextOf(analysis, say, playbook);
    this.send = send;
  }

  segments(): readonly SegmentRow[] {
    return listedSegments(this.context).map(({ name, own, rule, problem, members }) => ({ name, own, rule, problem, ...segmentWorth(members(), this.context.analysis) }));
  }

  segmentColumns(): readonly AskedColumn[] {
    return segmentColumns(this.context).map(({ name, kind, values }) => ({ name, kind, choices: kind === 'text' ? choicesOf(values) : [] }));
  }

  tryRule(rule: string): TriedRule {
    const { problem, members } = ruleMembers(rule, this.context);
    return { problem, ...segmentWorth(members(), this.context.analysis) };
  }

  saveSegment(name: string, rule: string): readonly string[] {
    const { say } = this.context;
    if (name.trim() === '') return [say('segments.no-name')];
    if (listedSegments(this.context).some((each) => !each.own && each.name === name.trim())) return [say('segments.name-taken', { name: name.trim() })];
    const { problem } = ruleMembers(rule, this.context);
    if (problem !== null) return [problem];
    const { plan, playbook } = segmentPlan(this.context, { name: name.trim(), rule: rule.trim() });
    this.takeOver(playbook);
    this.send(plan);
    return [];
  }

  list({ audience, campaign, measure, channel, columns, encoding }: ListOrder): ListMade {
    const people = campaign === null ? this.addressed(audience, measure, channel) : this.recipientsOf(campaign);
    const { rows, asked, going } = exportOf(this.context, people, columns);
    const { bytes, missing } = listFile(rows, encoding, (code) => new TextDecoder('shift_jis').decode(code));
    return { bytes: bytes.slice().buffer, rows, asked, going, held: this.heldBack(people), missing };
  }

  improve(): ImproveReport {
    const { say, campaigns } = this.context;
    const answer = (sheet: ReturnType<typeof coverageSheet>): string => String(sheet.cells.find(({ row, column }) => row === ANSWER_ROW && column === 0)?.value ?? '');
    return {
      campaigns: campaigns.results.map((result) => {
        const verdict = result.readOut?.verdict ?? 'unknown';
        return { id: result.campaign.id, name: result.campaign.name, verdict, verdictText: say(`verdict-of.${verdict}`), sentence: campaignSentence(say, result) };
      }),
      next: campaigns.next.map(({ measure, stage, people }) => ({ measure, measureText: choiceText(say, 'measure', measure), stage, stageText: stageText(say, stage), people })),
      matrix: campaigns.coverage.map(({ measure, coverage }) => ({ measure: choiceText(say, 'measure', measure), cells: coverage.map((kind) => ({ kind, text: kind === 'none' ? '' : say(`coverage.${kind}`) })) })),
      timing: answer(coverageSheet(this.context)),
      answer: answer(campaignsSheet(this.context)),
    };
  }

  tryCampaign(draft: CampaignDraft): TriedCampaign {
    const { say } = this.context;
    const gaps = campaignGaps(draft);
    const nothing = { gaps, problem: null, asked: 0, going: 0, held: [], treated: 0, holdout: 0, power: '', elsewhere: 0, unsuited: null };
    const { measure, stages = [] } = draft;
    if (measure == null || draft.channel == null || draft.kpi == null || typeof draft.audience !== 'string' || draft.audience.trim() === '') return nothing;
    const { problem } = audienceMembers(draft.audience, this.context);
    if (problem !== null) return { ...nothing, problem };
    const planned = plannedCampaign(this.context, this.whole(draft));
    const unsuited = (stages ?? []).filter((stage) => !measureRules[measure].stages.includes(stage));
    return {
      gaps, problem: null,
      asked: planned.asked, going: planned.addressed.going, held: this.heldBack(planned.addressed), treated: planned.treated, holdout: planned.holdout,
      power: powerSentence(say, planned, this.whole(draft).days),
      elsewhere: planned.elsewhere,
      unsuited: unsuited.length === 0 ? null : unsuited.map((stage) => stageText(say, stage)).join(say('list.joint')),
    };
  }

  beginCampaign(draft: CampaignDraft): string {
    if (campaignGaps(draft).length > 0 || audienceMembers(draft.audience ?? '', this.context).problem !== null) return '';
    const campaign = this.whole(draft);
    const { plan, playbook } = beginPlan(this.context, campaign);
    this.takeOver(playbook);
    this.send(plan);
    return campaign.id;
  }

  unlocks(): readonly Unlock[] {
    return unlocksOf(this.context.analysis.inputs, this.context.say);
  }

  addInput(id: InputSheetId): void {
    const { say, analysis: { customers: { ledger } } } = this.context;
    const kind = ledger.shop.subscriptionsFrom === NEVER ? 'shop' : 'subscription';
    this.send({ title: say('report.title'), sheets: [inputSheet(id, kind, say)] });
  }

  /** The draft with what the settings and the calendar say where it says nothing. */
  private whole(draft: CampaignDraft): Campaign {
    const { analysis: { settings, customers: { asOf } }, playbook } = this.context;
    const given = Object.fromEntries(Object.entries(draft).filter(([, value]) => value != null)) as Partial<Campaign>;
    return {
      name: '', purpose: '', stages: [], audience: '', start: asOf + 1, days: settings.campaigns.days, measure: 'sell', content: '', channel: 'mail', kpi: 'purchase', stop: 'worse', stopAt: 0,
      holdout: settings.campaigns.holdout, cost: 0, state: 'running', ...given, id: nextCampaignId(playbook.campaigns.map(({ id }) => id)),
    };
  }

  private addressed(audience: string, measure: ListOrder['measure'], channel: ListOrder['channel']): Addressed {
    const { analysis, reach } = this.context;
    return addressed(audienceMembers(audience, this.context).members(), measureRules[measure].action, channel, analysis, reach());
  }

  /** Those a campaign goes to, as it was when it began. */
  private recipientsOf(campaign: string): Addressed {
    const { playbook: { recipients }, analysis: { customers: { ids } } } = this.context;
    const going = new Set(recipients.filter((each) => each.campaign === campaign && !each.held).map(({ customer }) => customer));
    const fate = Uint8Array.from(ids, (id) => (going.has(id) ? 1 : 0));
    return { fate, going: fate.reduce((sum, each) => sum + each, 0), held: holdBacks.map(() => 0) };
  }

  private heldBack({ held }: Addressed): HeldBack[] {
    return holdBacks.map((reason, at) => ({ reason: this.context.say(`holdback.${reason}`), people: held[at] ?? 0 })).filter(({ people }) => people > 0);
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
