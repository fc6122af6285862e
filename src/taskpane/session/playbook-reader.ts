import type { PlaybookSheet } from '../engine/playbook-calls.ts';
import type { LastAnalysis } from './last-analysis.ts';
import type { SessionParts } from './session-parts.ts';
import type { Shift } from './shift.ts';

/** The short ones: what the shop may have changed by hand. Whom campaigns went to is long, and nobody changes it. */
export const writtenSheets: readonly PlaybookSheet[] = ['segments', 'campaigns', 'coverage'];

/** Shows the shop's segments and campaigns, as they stand on their sheets now. */
export class PlaybookReader {
  private readonly parts: SessionParts;
  private readonly shift: Shift;
  private readonly analysis: LastAnalysis;

  constructor(parts: SessionParts, shift: Shift, analysis: LastAnalysis) {
    this.parts = parts;
    this.shift = shift;
    this.analysis = analysis;
  }

  async open(): Promise<void> {
    await this.shift.quietly(async () => {
      await this.shift.idle();
      await this.reread(writtenSheets);
      await this.show();
    });
  }

  /** As the analysis knows them. */
  async show(): Promise<void> {
    const playbook = await this.analysis.about(async (engine) => {
      const [segments, columns, form, improve] = await Promise.all([engine.ask('segments'), engine.ask('segmentColumns'), engine.ask('campaignForm'), engine.ask('improve')]);
      return { segments, columns, form, improve };
    });
    if (playbook !== undefined) this.parts.dispatch({ kind: 'playbookRead', playbook });
  }

  /** Writes something, and tells the analysis what stands there where that fails. */
  async written<Result>(write: () => Promise<Result>, sheets: readonly PlaybookSheet[]): Promise<Result> {
    try {
      return await write();
    } catch (error) {
      await this.reread(sheets).catch(() => undefined);
      throw error;
    }
  }

  reread(sheets: readonly PlaybookSheet[]): Promise<void> {
    return this.analysis.reread(this.parts.host, sheets);
  }
}
