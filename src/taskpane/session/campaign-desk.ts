import { campaignGaps, type CampaignDraft } from '../../campaigns/plan/campaign.ts';
import { draftAfter } from '../state/draft-after.ts';
import type { LastAnalysis } from './last-analysis.ts';
import { writtenSheets, type PlaybookReader } from './playbook-reader.ts';
import { planFrom } from './receive.ts';
import type { SessionParts } from './session-parts.ts';
import { Settled } from './settled.ts';
import type { Shift } from './shift.ts';
import { throttled } from './throttled.ts';

/** A campaign: written down, weighed as one writes, begun. */
export class CampaignDesk {
  private readonly parts: SessionParts;
  private readonly shift: Shift;
  private readonly analysis: LastAnalysis;
  private readonly playbook: PlaybookReader;
  private readonly weighing = new Settled();

  constructor(parts: SessionParts, shift: Shift, analysis: LastAnalysis, playbook: PlaybookReader) {
    this.parts = parts;
    this.shift = shift;
    this.analysis = analysis;
    this.playbook = playbook;
  }

  /** Takes what the user has written; what follows from it is filled in. */
  async write(change: CampaignDraft): Promise<void> {
    const { dispatch, state } = this.parts;
    const { scenario, playbook } = state();
    dispatch({ kind: 'campaignDrafted', draft: draftAfter(scenario.draft, change, playbook) });
    await this.weigh();
  }

  /** What the campaign would be as it is written now. */
  async weigh(): Promise<void> {
    const { dispatch, state } = this.parts;
    const { draft } = state().scenario;
    await this.shift.quietly(async () => {
      const tried = await this.weighing.ask(() => this.analysis.about((engine) => engine.ask('tryCampaign', draft)));
      if (tried !== undefined) dispatch({ kind: 'campaignTried', draft, tried });
    });
  }

  /** Writes it onto CRM_施策, and whom it goes to onto CRM_配信先; what it lacks is named instead. */
  async begin(): Promise<void> {
    const { host, dispatch, state } = this.parts;
    const { draft } = state().scenario;
    dispatch({ kind: 'campaignWanted' });
    const { name, measure, channel } = draft;
    if (campaignGaps(draft).length > 0 || name == null || measure == null || channel == null) return;
    const tell = throttled(({ done, total }: { done: number; total: number }) => dispatch({ kind: 'worked', task: { kind: 'campaign', done, total } }));
    await this.shift.work({ kind: 'campaign', done: 0, total: 0 }, async (cancel) => {
      await this.playbook.reread(writtenSheets);
      await this.playbook.written(async () => {
        const sent = await this.analysis.about((engine) => planFrom(engine, 'beginCampaign', draft));
        cancel.throwIfAborted();
        if (sent?.plan == null) {
          dispatch({ kind: 'returned', news: { kind: 'reachesNobody' } });
          return;
        }
        const { cells, names } = await host.apply(sent.plan, { cancel, onProgress: (done, total) => tell({ done, total }, 'writing') });
        dispatch({ kind: 'campaignBegun', campaign: { id: sent.answer, name, measure, channel }, cells, names });
      }, ['campaigns', 'recipients']);
    });
  }

  /** Another one. */
  next(): void {
    this.parts.dispatch({ kind: 'campaignOver' });
  }
}
