import type { Practices } from './coverage/coverage.ts';
import type { Campaign } from './plan/campaign.ts';
import type { OwnSegment } from './segment/own-segment.ts';

/** To whom a campaign went, by customer ID, and who was held out. */
export interface CampaignRecipient {
  readonly campaign: string;
  readonly customer: string;
  readonly held: boolean;
}

/** What the shop has written into the workbook about whom it addresses, and how. */
export interface Playbook {
  readonly segments: readonly OwnSegment[];
  readonly campaigns: readonly Campaign[];
  readonly recipients: readonly CampaignRecipient[];
  readonly practices: Practices;
}

export const emptyPlaybook: Playbook = { segments: [], campaigns: [], recipients: [], practices: {} };
