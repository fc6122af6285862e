import type { Analysis } from '../analyze.ts';
import type { Speaker } from '../text/say.ts';
import { dayText } from '../words/day-words.ts';
import { candidateLinks, mergeLinks, type PeopleLink } from '../customers/links.ts';
import { contactsOf, type Contacts } from '../customers/contacts.ts';
import { lazily } from '../shared/lazily.ts';
import { nobodyText } from './nobody.ts';
import { reachOf } from './reach/reach.ts';
import { reconcile, type Reconciliation } from './reconciliation.ts';
import { ANY_SHOP } from '../inputs/records/record-reader.ts';
import type { SheetId } from './plan.ts';

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
  readonly sheetName: (id: SheetId) => string;
}

export function contextOf(analysis: Analysis, say: Speaker): Context {
  const { customers, inputs } = analysis;
  const used = customers.orders.reason.reduce((count, reason) => count + (reason === 0 ? 1 : 0), 0);
  return {
    analysis,
    say,
    contacts: contactsOf(customers, inputs.orders),
    reconciliation: reconcile(customers, inputs.orders.source.view(), null),
    candidates: candidateLinks(customers),
    merges: mergeLinks(customers, inputs.orders.identities.list.map(({ shop }) => (shop === ANY_SHOP ? '' : shop))),
    basis: say('report.basis', { day: dayText(customers.asOf), orders: used }),
    nobody: nobodyText(analysis, say),
    reach: lazily(() => reachOf(analysis)),
    sheetName: (id) => say(`sheet.${id}`),
  };
}
