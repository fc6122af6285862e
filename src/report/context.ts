import type { Analysis } from '../analyze.ts';
import type { Speaker } from '../text/say.ts';
import { dayText } from '../words/day-words.ts';
import { candidateLinks, mergeLinks, type PeopleLink } from '../customers/links.ts';
import { contactsOf, type Contacts } from '../customers/contacts.ts';
import { lazily } from '../shared/lazily.ts';
import { campaignsOf, type Campaigns } from '../campaigns/campaigns.ts';
import { emptyPlaybook, type Playbook } from '../campaigns/playbook.ts';
import { customerColumns } from './customer-columns.ts';
import { nobodyText } from './nobody.ts';
import { reachOf } from '../campaigns/reach/reach.ts';
import { reconcile, type Reconciliation } from './reconciliation.ts';
import { ANY_SHOP } from '../inputs/records/record-reader.ts';
import type { SheetId } from './plan.ts';
import type { ColumnDraft } from './sheet.ts';

/** What every sheet of the report needs, worked out once. */
export interface Context {
  readonly analysis: Analysis;
  readonly say: Speaker;
  readonly contacts: Contacts;
  readonly reconciliation: Reconciliation;
  readonly candidates: readonly PeopleLink[];
  readonly merges: readonly PeopleLink[];
  /** 2026/10/31時点、3,000件の注文から */
  readonly basis: string;
  /** What to answer where no customer is known; null: there are some. */
  readonly nobody: string | null;
  /** How everybody can be reached, by person: bits of `Reach`. */
  readonly reach: () => Uint8Array;
  /** The columns of CRM_顧客. */
  readonly columns: () => readonly ColumnDraft[];
  readonly playbook: Playbook;
  readonly campaigns: Campaigns;
  readonly sheetName: (id: SheetId) => string;
}

/** @param playbook what the workbook holds of the shop's own segments and campaigns */
export function contextOf(analysis: Analysis, say: Speaker, playbook: Playbook = emptyPlaybook): Context {
  const { customers, inputs } = analysis;
  const used = customers.orders.reason.reduce((count, reason) => count + (reason === 0 ? 1 : 0), 0);
  const contacts = contactsOf(customers, inputs.orders);
  return {
    analysis,
    say,
    contacts,
    reconciliation: reconcile(customers, inputs.orders.source.view(), null),
    candidates: candidateLinks(customers),
    merges: mergeLinks(customers, inputs.orders.identities.list.map(({ shop }) => (shop === ANY_SHOP ? '' : shop))),
    basis: say('report.basis', { day: dayText(customers.asOf), orders: used }),
    nobody: nobodyText(analysis, say),
    reach: lazily(() => reachOf(analysis)),
    columns: lazily(() => customerColumns({ analysis, say, contacts })),
    playbook,
    campaigns: campaignsOf(analysis, playbook),
    sheetName: (id) => say(`sheet.${id}`),
  };
}
