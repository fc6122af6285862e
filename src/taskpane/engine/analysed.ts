import { analyze, type Analysis } from '../../analyze.ts';
import type { Playbook } from '../../campaigns/playbook.ts';
import type { Inputs } from '../../inputs/intake.ts';
import { UnusableInput } from '../../inputs/unusable-input.ts';
import { personFinder, type VisitedRow } from '../../report/card/find-person.ts';
import { contextOf, type Context } from '../../report/context.ts';
import type { Kept } from '../../report/kept.ts';
import type { Plan } from '../../report/plan.ts';
import { reasonsForNothing } from '../../report/reasons-for-nothing.ts';
import { lazily } from '../../shared/lazily.ts';
import { fileProblem } from '../../shared/problem.ts';
import type { Speaker } from '../../text/say.ts';
import type { BroughtSheet } from './brought-texts.ts';
import { PlaybookDesk } from './playbook-desk.ts';

/** @throws UnusableInput where there is nothing to analyse, with the reasons */
export function analysisOf(inputs: Inputs, { settings, decisions, book }: Kept, file: string, onStep: (step: 'customers' | 'measures') => void): Analysis {
  if (inputs.orders.sources.length === 0) throw new UnusableInput(inputs.problems.length > 0 ? inputs.problems : [fileProblem('unknown-table', file)]);
  const analysis = analyze(inputs, settings, decisions, book, onStep);
  const nothing = reasonsForNothing(analysis, file);
  if (nothing.length > 0) throw new UnusableInput(nothing);
  return analysis;
}

/** An analysis, and what is only worked out when somebody asks about it. */
export class Analysed {
  readonly analysis: Analysis;
  readonly context: () => Context;
  readonly find: () => (row: VisitedRow) => number;
  readonly desk: () => PlaybookDesk;

  /** @param speakers the sheets' language, in which segments are kept, and the pane's */
  constructor(analysis: Analysis, playbook: Playbook, speakers: { readonly sheets: Speaker; readonly pane: Speaker }, send: { readonly plan: (plan: Plan) => void; readonly sheet: (sheet: BroughtSheet) => void }) {
    this.analysis = analysis;
    this.context = lazily(() => contextOf(analysis, speakers.sheets, playbook));
    this.find = lazily(() => personFinder(analysis));
    this.desk = lazily(() => new PlaybookDesk({ context: this.context(), tell: speakers.pane, send: send.plan, sendSheet: send.sheet }));
  }
}
