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
  /** Numbers of campaigns whose rows cannot be read as they stand. */
  readonly unreadable: readonly string[];
}

export const emptyPlaybook: Playbook = { segments: [], campaigns: [], recipients: [], practices: {}, unreadable: [] };

/** Every campaign number in use: another campaign must not take one whose row or recipients stand in the workbook. */
export function campaignNumbers({ campaigns, recipients, unreadable }: Playbook): Set<string> {
  return new Set([...campaigns.map(({ id }) => id), ...recipients.map(({ campaign }) => campaign), ...unreadable]);
}
