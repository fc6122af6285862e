import type { Analysis } from '../analyze.ts';
import { lazily } from '../shared/lazily.ts';
import { coverageOf, type CoveredMeasure } from './coverage/coverage.ts';
import { nextThree, type Proposal } from './coverage/next-three.ts';
import { sentMessages } from './coverage/sent-messages.ts';
import { timingOf, type Timing } from './coverage/timing.ts';
import type { Campaign } from './plan/campaign.ts';
import type { Playbook } from './playbook.ts';
import { readOut, type ReadOut } from './result/read-out.ts';

/** Whom the shop has addressed, with what, and how it went. */
export interface Campaigns {
  readonly coverage: readonly CoveredMeasure[];
  readonly next: readonly Proposal[];
  /** How many messages of the log went to customers of ours. */
  readonly messages: number;
  readonly timing: Timing;
  readonly results: readonly CampaignResult[];
}

export interface CampaignResult {
  readonly campaign: Campaign;
  /** Null: nobody it went to is known any more. */
  readonly readOut: ReadOut | null;
  /** Recipients by an ID that nobody has now. */
  readonly lost: number;
}

export function campaignsOf({ customers, measures, settings }: Analysis, playbook: Playbook): Campaigns {
  const { ledger, asOf } = customers;
  const sent = lazily(() => sentMessages(customers));
  const coverage = lazily(() => coverageOf(sent(), playbook.campaigns, playbook.practices, asOf));
  const timing = lazily(() => timingOf(ledger, settings, asOf, sent(), settings.campaigns.days));
  const results = lazily(() => resultsOf(customers.ids, playbook, (campaign, recipients) => readOut(campaign, recipients, ledger, asOf, settings.finance.margin)));
  return {
    get coverage() {
      return coverage();
    },
    get next() {
      return nextThree(coverage(), measures.stages, measures.dormancy);
    },
    get messages() {
      return sent().at.length;
    },
    get timing() {
      return timing();
    },
    get results() {
      return results();
    },
  };
}

function resultsOf(ids: readonly string[], { campaigns, recipients }: Playbook, read: (campaign: Campaign, recipients: { person: Int32Array; held: Uint8Array }) => ReadOut): CampaignResult[] {
  if (campaigns.length === 0) return [];
  const personOf = new Map(ids.map((id, person) => [id, person]));
  return campaigns.map((campaign) => {
    const of = recipients.filter((recipient) => recipient.campaign === campaign.id);
    const known = of.filter(({ customer }) => personOf.has(customer));
    const group = { person: Int32Array.from(known, ({ customer }) => personOf.get(customer) ?? -1), held: Uint8Array.from(known, ({ held }) => (held ? 1 : 0)) };
    return { campaign, readOut: known.length === 0 ? null : read(campaign, group), lost: of.length - known.length };
  });
}
