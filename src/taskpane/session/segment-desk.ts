import type { SegmentDraft } from '../state/playbook-state.ts';
import type { LastAnalysis } from './last-analysis.ts';
import type { PlaybookReader } from './playbook-reader.ts';
import { planFrom } from './receive.ts';
import type { SessionParts } from './session-parts.ts';
import { Settled } from './settled.ts';
import type { Shift } from './shift.ts';

/** Segments of the shop's own: put together, counted as one types, kept on CRM_セグメント. */
export class SegmentDesk {
  private readonly parts: SessionParts;
  private readonly shift: Shift;
  private readonly analysis: LastAnalysis;
  private readonly playbook: PlaybookReader;
  private readonly counting = new Settled();

  constructor(parts: SessionParts, shift: Shift, analysis: LastAnalysis, playbook: PlaybookReader) {
    this.parts = parts;
    this.shift = shift;
    this.analysis = analysis;
    this.playbook = playbook;
  }

  /** Begins a segment, or changes one; null: no longer. */
  async build(draft: SegmentDraft | null): Promise<void> {
    this.counting.forget();
    this.parts.dispatch({ kind: 'building', draft });
    if (draft !== null && draft.rule !== '') await this.count(draft.rule);
  }

  async draft(draft: SegmentDraft): Promise<void> {
    const before = this.parts.state().builder?.draft.rule;
    this.parts.dispatch({ kind: 'segmentDrafted', draft });
    if (draft.rule !== before) await this.count(draft.rule);
  }

  /** Keeps it in the workbook; or says why not. */
  async save(): Promise<void> {
    const { host, dispatch, state } = this.parts;
    const { builder } = state();
    if (builder === null) return;
    const { name, rule } = builder.draft;
    await this.shift.briefly(async () => {
      await this.playbook.reread(['segments']);
      const sent = await this.analysis.about((engine) => planFrom(engine, 'saveSegment', name, rule));
      if (sent === undefined) return;
      const { answer: sentences, plan } = sent;
      if (plan === null) {
        dispatch({ kind: 'segmentWrong', sentences });
        return;
      }
      const { cells, names } = await this.playbook.written(() => host.apply(plan), ['segments']);
      dispatch({ kind: 'segmentSaved', name: name.trim(), cells, names });
      await this.playbook.show();
    });
  }

  private async count(rule: string): Promise<void> {
    await this.shift.quietly(async () => {
      const tried = await this.counting.ask(() => this.analysis.about((engine) => engine.ask('tryRule', rule)));
      if (tried !== undefined) this.parts.dispatch({ kind: 'ruleTried', rule, tried });
    });
  }
}
