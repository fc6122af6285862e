import { activitiesOf, type Activities } from '../../../measures/activities/activities.ts';
import { orderValuesBy, type OrderValues } from '../../../measures/order-value/order-values.ts';
import { ranks, type Rank } from '../../../measures/rfm/rank.ts';
import { rfmOf, type Rfm } from '../../../measures/rfm/rfm.ts';
import { contentOf, type Content } from '../../../measures/worries/content.ts';
import { newWordsOf, type NewWords } from '../../../measures/worries/new-words.ts';
import { wordFinder } from '../../../measures/worries/word-finder.ts';
import { worriesOf, type Worries } from '../../../measures/worries/worries.ts';
import type { Context } from '../../context.ts';
import { wordLists, type WorryRow } from '../../worry-words.ts';

/** Everything that CRM_オメガ shows, its groups the ranks in the order of `ranks`. */
export interface OmegaFigures {
  readonly rows: readonly WorryRow[];
  /** Today's, by person: a place in `ranks`. */
  readonly rank: Int32Array;
  readonly people: readonly RankTally[];
  readonly orderValues: readonly OrderValues[];
  readonly worries: Worries;
  /** Null: this machine cannot cut Japanese into words. */
  readonly newWords: NewWords | null;
  readonly content: Content;
  /** Whether there is a message log at all. */
  readonly hasLog: boolean;
  readonly activities: Activities;
  /** Activities whose person is no customer. */
  readonly unknownActivities: number;
}

export interface RankTally {
  readonly people: number;
  readonly yen: number;
}

export function omegaFigures({ analysis }: Context, rows: readonly WorryRow[]): OmegaFigures {
  const { customers: { ledger, writings, asOf }, measures: { rfm }, settings } = analysis;
  const rank = rankPlaces(rfm);
  const groups = { of: rank, groups: ranks.length };
  const lists = wordLists(rows);
  const find = wordFinder(lists);
  const worries = worriesOf(writings.texts, find, lists.length, groups, asOf);
  return {
    rows, rank, worries,
    people: tallied(rfm, rank),
    orderValues: orderValuesBy(ledger, rank, ranks.length, settings.shipping.freeFrom, asOf),
    newWords: newWordsOf(writings.texts, worries.unmatched),
    content: contentOf(writings.messages, find, lists.length, groups, asOf),
    hasLog: writings.messages.fact.length > 0,
    activities: activitiesOf(ledger, writings.activities, ranks.length, (day) => rankPlaces(rfmOf(ledger, settings, day)), asOf),
    unknownActivities: writings.activities.ofOthers,
  };
}

const PLACES = Object.fromEntries(ranks.map((rank, at) => [rank, at])) as Readonly<Record<Rank, number>>;

/** A loop, not a map: it runs over everybody for each month that is compared. */
function rankPlaces({ place, rank }: Rfm): Int32Array {
  const places = new Int32Array(place.length).fill(PLACES.P);
  for (let person = 0; person < place.length; person++) {
    const at = place[person] as number;
    if (at >= 0) places[person] = PLACES[rank[at] as Rank];
  }
  return places;
}

function tallied({ figures }: Rfm, rank: Int32Array): RankTally[] {
  const [people, yen] = [new Int32Array(ranks.length), new Float64Array(ranks.length)];
  for (const at of rank) people[at]!++;
  figures.person.forEach((person, at) => (yen[rank[person] as number]! += figures.monetary[at] as number));
  return ranks.map((_, at) => ({ people: people[at] as number, yen: yen[at] as number }));
}
