import { ruleText } from '../../campaigns/segment/rule-text.ts';
import { choiceText } from '../../report/campaigns/campaign-fields.ts';
import { campaignSentence } from '../../report/campaigns/campaign-sentence.ts';
import type { Context } from '../../report/context.ts';
import type { SheetSpec } from '../../report/plan.ts';
import { campaignsSheet } from '../../report/sheets/campaigns.ts';
import { coverageSheet } from '../../report/sheets/coverage.ts';
import { gradeText, stageText } from '../../report/words.ts';
import type { Speaker } from '../../text/say.ts';
import type { ImproveReport } from './playbook-calls.ts';

const ANSWER_ROW = 1;
/** Before the first purchase nobody is quiet yet. */
const BUYERS_FROM = 2;
const CURRENT = 0;
const AT_RISK = 1;

/** @param tell the language of whoever reads it; conditions are in the sheets' language */
export function improveReport(context: Context, tell: Speaker): ImproveReport {
  const { say, campaigns } = context;
  const told = { ...context, say: tell };
  return {
    campaigns: campaigns.results.map((result) => {
      const { campaign: { id, name, measure, channel }, readOut } = result;
      const verdict = readOut?.verdict ?? 'unknown';
      return { id, name, measure, channel, verdict, verdictText: tell(`campaignVerdict.${verdict}`), sentence: campaignSentence(tell, result) };
    }),
    next: campaigns.next.map(({ measure, stage, people }) => ({ measure, measureText: choiceText(tell, 'measure', measure), stage, stageText: stageText(tell, stage), people, audience: peopleAt(say, stage) })),
    matrix: campaigns.coverage.map(({ measure, coverage }) => ({ measure: choiceText(tell, 'measure', measure), cells: coverage.map((kind) => ({ kind, text: kind === 'none' ? '' : tell(`coverage.${kind}`) })) })),
    timing: answerOf(coverageSheet(told)),
    answer: answerOf(campaignsSheet(told)),
  };
}

/** Whoever stands at a stage and is 現役 or 要注意, as conditions. */
function peopleAt(say: Speaker, stage: number): string {
  const at = { column: say('column.stage'), test: 'is', values: [stageText(say, stage)] } as const;
  const awake = { column: say('column.dormancy'), test: 'is', values: [gradeText(say, CURRENT), gradeText(say, AT_RISK)] } as const;
  return ruleText([stage < BUYERS_FROM ? [at] : [at, awake]], say.language);
}

function answerOf({ cells }: SheetSpec): string {
  return String(cells.find(({ row, column }) => row === ANSWER_ROW && column === 0)?.value ?? '');
}
