import type { Analysis } from '../../../analyze.ts';
import { NEVER } from '../../../customers/ledger.ts';
import { prefectures } from '../../../inputs/prefecture.ts';
import { NONE } from '../../../measures/buyers/first-years.ts';
import { SubscriptionOn } from '../../../measures/journey/subscription-on.ts';
import { ranks } from '../../../measures/rfm/rank.ts';
import { segmentsOf } from '../../../measures/rfm/segments.ts';
import { calendarOf } from '../../../shared/day.ts';
import type { Speaker, TextKey } from '../../../text/say.ts';
import { gradeText, stageText } from '../../words.ts';
import { shopNames, shopOfSold } from './shops.ts';

/** Something that can be told of everybody who bought. */
export interface Trait {
  readonly name: TextKey;
  /** What the values are called, in the order of the sheet. */
  readonly values: readonly string[];
  /** By person an index into `values`; -1: not known. */
  readonly of: ArrayLike<number>;
  /** So many rows the sheet keeps for it. */
  readonly rows: number;
  /** Whether it says who somebody is; what hangs on how often they buy is higher among the buyers of any product. */
  readonly person: boolean;
}

const AREAS = 10;
const SHOPS = 4;
const SEASONS = ['buyers.spring', 'buyers.summer', 'buyers.autumn', 'buyers.winter'] as const satisfies readonly TextKey[];
const SUBSCRIPTIONS = ['buyers.subscribes', 'buyers.subscribed', 'buyers.never-subscribed'] as const satisfies readonly TextKey[];
/** Yen of an order on average, from each on. */
const ORDER_VALUES = [0, 3000, 5000, 10_000, 20_000] as const;
const FIRST_STAGE = 2;
const STAGES = 6;
const GRADES = 4;

/** Everything that can be told of a buyer, in the order of the sheet. The number of rows never depends on the data. */
export function traitsOf(analysis: Analysis, say: Speaker): Trait[] {
  const { customers: { ledger, asOf, ids }, measures: { stages, dormancy, rfm, buyers: { years } } } = analysis;
  const { place, rank, segment, scores, figures } = rfm;
  const people = ids.length;
  const each = (of: (person: number) => number): Int32Array => {
    const values = new Int32Array(people);
    for (let person = 0; person < people; person++) values[person] = of(person);
    return values;
  };
  const ofBuyer = (of: (at: number) => number): Int32Array => each((person) => ((place[person] as number) < 0 ? -1 : of(place[person] as number)));
  const trait = (name: TextKey, values: readonly string[], of: ArrayLike<number>, person = false): Trait => ({ name, values, of, rows: values.length, person });
  const segments = segmentsOf(scores.method);
  const { first, last } = firstAndLastOrders(analysis);
  return [
    areaTrait(analysis, say, last),
    trait('buyers.season', SEASONS.map((key) => say(key)), each((person) => (years.first[person] === NONE ? -1 : seasonOf(years.first[person] as number))), true),
    shopTrait(analysis, say, first),
    trait('buyers.order-value', ORDER_VALUES.map((from, at) => valueText(say, from, ORDER_VALUES[at + 1])), ofBuyer((at) => valueClass((figures.monetary[at] as number) / (figures.frequency[at] as number))), true),
    trait('buyers.subscription', SUBSCRIPTIONS.map((key) => say(key)), subscriptionOf(analysis)),
    trait('column.stage', Array.from({ length: STAGES }, (_, at) => stageText(say, FIRST_STAGE + at)), each((person) => (stages.stage[person] as number) - FIRST_STAGE)),
    trait('column.dormancy', Array.from({ length: GRADES }, (_, at) => gradeText(say, at)), each((person) => ((dormancy.grade[person] as number) < GRADES ? (dormancy.grade[person] as number) : -1))),
    trait('column.rank', ranks.slice(0, -1), ofBuyer((at) => ranks.indexOf(rank[at] ?? 'P'))),
    trait('column.segment', segments.map((name) => say(`segment.${name}`)), ofBuyer((at) => segments.indexOf(segment[at] ?? 'lost'))),
  ];

  function subscriptionOf({ settings }: Analysis): Int32Array {
    if (ledger.shop.subscriptionsFrom === NEVER) return new Int32Array(people).fill(-1);
    const reader = new SubscriptionOn();
    return each((person) => {
      reader.read(ledger.subscriptions, person, asOf, settings.orders.cycleDays);
      return reader.active ? 0 : reader.started ? 1 : 2;
    });
  }
}

/** By person their first purchase and their latest one, as indices into the sold orders; -1: none. */
function firstAndLastOrders({ customers: { sales: { people, orders } } }: Analysis): { readonly first: Int32Array; readonly last: Int32Array } {
  const [first, last] = [new Int32Array(people).fill(-1), new Int32Array(people).fill(-1)];
  const day = (order: number): number => orders.day[order] as number;
  for (let order = 0; order < orders.day.length; order++) {
    const person = orders.person[order] as number;
    if (person < 0 || orders.bought[order] !== 1) continue;
    const [begun, known] = [first[person] as number, last[person] as number];
    if (begun < 0 || day(order) < day(begun)) first[person] = order;
    if ((orders.area[order] as number) >= 0 && (known < 0 || day(order) >= day(known))) last[person] = order;
  }
  return { first, last };
}

/** Where the latest purchase that tells went: the prefectures with the most customers, and the others together. */
function areaTrait({ customers: { sales: { orders } } }: Analysis, say: Speaker, last: Int32Array): Trait {
  const area = last.map((order) => (order < 0 ? -1 : (orders.area[order] as number)));
  const nameOf = (at: number): string => say(`area.${prefectures.indexOf(orders.areas[at] ?? '') + 1}` as TextKey);
  return mostCommon('buyers.area', area, Array.from(orders.areas, (_, at) => nameOf(at)), AREAS, say('buyers.other-areas'));
}

/** Where the first purchase was made. */
function shopTrait(analysis: Analysis, say: Speaker, first: Int32Array): Trait {
  const names = shopNames(analysis, say);
  const distinct = [...new Set(names)];
  const ofSold = shopOfSold(analysis);
  const shop = first.map((order) => (order < 0 ? -1 : distinct.indexOf(names[ofSold[order] as number] ?? '')));
  return mostCommon('buyers.shop', shop, distinct, SHOPS, say('buyers.other-shops'));
}

/** The values that most people have, the rest together in one more row. */
function mostCommon(name: TextKey, of: Int32Array, names: readonly string[], most: number, others: string): Trait {
  const counts = new Int32Array(names.length);
  for (const value of of) if (value >= 0) counts[value]!++;
  const order = Array.from(counts, (_, value) => value).filter((value) => (counts[value] as number) > 0).sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const shown = order.slice(0, most);
  const row = new Int32Array(names.length).fill(shown.length);
  shown.forEach((value, at) => (row[value] = at));
  const values = [...shown.map((value) => names[value] ?? ''), ...(order.length > shown.length ? [others] : [])];
  return { name, values, of: of.map((value) => (value < 0 ? -1 : (row[value] as number))), rows: most + 1, person: true };
}

/** March to May 0, and so on: as the weather bureau counts. */
function seasonOf(day: number): number {
  return Math.floor(((calendarOf(day).month + 9) % 12) / 3);
}

function valueClass(yen: number): number {
  return yen > 0 ? ORDER_VALUES.findLastIndex((from) => yen >= from) : -1;
}

function valueText(say: Speaker, from: number, next: number | undefined): string {
  if (next === undefined) return say('buyers.value-from', { from });
  return from === 0 ? say('buyers.value-below', { next }) : say('buyers.value-between', { from, to: next - 1 });
}
