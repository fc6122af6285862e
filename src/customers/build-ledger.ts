import { RowFlag } from '../inputs/orders/order-rows.ts';
import type { RecordFact } from '../inputs/records/facts.ts';
import type { LedgerInput } from './ledger-input.ts';
import { NEVER, PurchaseFlag, type Dated, type Ledger, type Purchases, type Subscriptions } from './ledger.ts';
import { firstDays, orderGroups } from './order-groups.ts';
import { productGroups } from './product-groups.ts';
import { purchasesOf } from './purchases.ts';
import { referralsOf } from './referrals.ts';
import { sortByPerson } from './sort-by-person.ts';

/** Puts everything known of everybody into columns. Nothing later than the settings' day is in it, because nothing later was given. */
export function buildLedger(input: LedgerInput): Ledger {
  const { people, orders, facts, settings, rows } = input;
  const groups = productGroups(rows, facts.products, settings);
  const held = orderGroups(orders, rows, groups);
  const { purchases, credits, samples } = purchasesOf(orders, people, rows, held, settings);
  const of = (facts: readonly RecordFact[]): number[] => facts.map(({ identity }) => people.ofIdentity[identity] ?? -1);
  const dated = (entries: readonly RecordFact[]): Dated & { index: Int32Array } => datedBy(people.count, of(entries), entries.map(({ day }) => day));
  const requests = datedBy(people.count, [...of(facts.requests), ...samples.person], [...facts.requests.map(({ day }) => Math.floor(day)), ...samples.day]);
  const surveys = dated(facts.surveys);
  const complaints = dated(facts.complaints);
  const messages = sortByPerson(people.count, of(facts.messages), facts.messages.map(({ day }) => day));
  const subscriptions = subscriptionsOf(input, of(facts.subscriptions));
  markDeliveries(purchases, subscriptions);
  return {
    people: people.count,
    purchases,
    credits,
    anonymous: anonymousSales(orders, people),
    requests,
    optIns: dated(facts.optIns),
    subscriptions,
    referrals: referralsOf(input),
    surveys: {
      ...surveys,
      nps: Float64Array.from(surveys.index, (at) => facts.surveys[at]?.nps ?? NaN),
      gap: Float64Array.from(surveys.index, (at) => facts.surveys[at]?.gap ?? NaN),
    },
    complaints: { ...complaints, closed: Int32Array.from(complaints.index, (at) => facts.complaints[at]?.closed ?? NEVER) },
    optOuts: dated(facts.optOuts),
    messages: { start: messages.start, at: sortedWithin(messages.start, Float64Array.from(messages.index, (at) => facts.messages[at]?.day ?? 0)) },
    shop: { groups: groups.names, groupFirstDay: firstDays(orders, held, groups.names.length, NEVER), subscriptionsFrom: subscriptions.startDay.reduce((least, day) => Math.min(least, day), NEVER) },
  };
}

function anonymousSales({ count, reason, day, amount }: LedgerInput['orders'], { ofOrder }: LedgerInput['people']): Ledger['anonymous'] {
  const orders: number[] = [];
  for (let order = 0; order < count; order++) if (reason[order] === 0 && (ofOrder[order] as number) < 0) orders.push(order);
  return { day: Int32Array.from(orders, (order) => day[order] as number), amount: Float64Array.from(orders, (order) => amount[order] as number) };
}

function datedBy(people: number, person: readonly number[], day: readonly number[]): Dated & { index: Int32Array } {
  const { start, index } = sortByPerson(people, person, day);
  return { start, index, day: Int32Array.from(index, (at) => Math.floor(day[at] as number)) };
}

function sortedWithin(start: Int32Array, values: Float64Array): Float64Array {
  for (let p = 0; p + 1 < start.length; p++) if ((start[p + 1] as number) - (start[p] as number) > 1) values.subarray(start[p], start[p + 1]).sort();
  return values;
}

/** Subscriptions as recorded; where orders are marked as deliveries and nothing is recorded, as the deliveries show them. */
function subscriptionsOf({ people, orders, facts, settings }: LedgerInput, recordedFor: readonly number[]): Subscriptions {
  const person = [...recordedFor];
  const startDay = facts.subscriptions.map(({ day }) => day);
  const endDay = facts.subscriptions.map(({ end }) => end ?? NEVER);
  const cycleDays = facts.subscriptions.map(({ cycle }) => (cycle !== null && cycle > 0 ? cycle : settings.orders.cycleDays));
  const recorded = new Set(recordedFor);
  const deliveries: number[] = [];
  for (let order = 0; order < orders.count; order++) {
    if (((orders.flags[order] as number) & RowFlag.subscription) !== 0 && (people.ofOrder[order] as number) >= 0) deliveries.push(order);
  }
  const byPerson = sortByPerson(people.count, deliveries.map((order) => people.ofOrder[order] as number), deliveries.map((order) => orders.day[order] as number));
  const patience = Math.ceil(settings.dormancy.overdueCycles * settings.orders.cycleDays);
  for (let p = 0; p < people.count && deliveries.length > 0; p++) {
    if (recorded.has(p)) continue;
    let open = -1;
    for (let at = byPerson.start[p] as number; at < (byPerson.start[p + 1] as number); at++) {
      const day = orders.day[deliveries[byPerson.index[at] as number] as number] as number;
      if (open < 0 || day > (endDay[open] as number)) {
        open = person.push(p) - 1;
        startDay.push(day);
        cycleDays.push(settings.orders.cycleDays);
      }
      endDay[open] = day + patience;
    }
  }
  const sorted = sortByPerson(people.count, person, startDay);
  const pick = (column: readonly number[]): Int32Array => Int32Array.from(sorted.index, (at) => column[at] as number);
  return { start: sorted.start, startDay: pick(startDay), endDay: pick(endDay), cycleDays: pick(cycleDays) };
}

/** Where subscriptions are recorded and no order says that it is a delivery, the purchases made while one ran are. */
function markDeliveries(purchases: Purchases, { start, startDay, endDay }: Subscriptions): void {
  for (let person = 0; person + 1 < start.length; person++) {
    if (start[person] === start[person + 1]) continue;
    const [from, to] = [purchases.start[person] as number, purchases.start[person + 1] as number];
    const flags = purchases.flags.subarray(from, to);
    if (flags.some((flag) => (flag & PurchaseFlag.subscription) !== 0)) continue;
    for (let at = from; at < to; at++) {
      const day = purchases.day[at] as number;
      for (let each = start[person] as number; each < (start[person + 1] as number); each++) {
        if (day >= (startDay[each] as number) && day < (endDay[each] as number)) purchases.flags[at] = (purchases.flags[at] as number) | PurchaseFlag.subscription;
      }
    }
  }
}

