import { NEVER, PurchaseFlag, type Ledger } from '../../../src/customers/ledger.ts';

/** Events in the words of a test. Days count from any day one likes. */
export interface APerson {
  readonly purchases?: readonly (number | APurchase)[];
  readonly requests?: readonly number[];
  readonly optIns?: readonly number[];
  readonly subscriptions?: readonly { readonly start: number; readonly end?: number; readonly cycle?: number }[];
  readonly referrals?: readonly number[];
  readonly surveys?: readonly { readonly day: number; readonly nps?: number; readonly gap?: number }[];
  readonly complaints?: readonly { readonly day: number; readonly closed?: number }[];
  readonly optOuts?: readonly number[];
  readonly messages?: readonly number[];
}

export interface APurchase {
  readonly day: number;
  readonly amount?: number;
  readonly delivered?: number;
  readonly trial?: boolean;
  readonly subscription?: boolean;
  readonly fullPrice?: boolean;
  readonly groups?: readonly string[];
}

/** A ledger of these people. The shop's groups and its first subscription are those that occur. */
export function aLedger(...people: readonly APerson[]): Ledger {
  const lives = people.map((person) => sorted((person.purchases ?? []).map((one) => (typeof one === 'number' ? { day: one } : one)), (one) => one.day));
  const groups = [...new Set(lives.flat().flatMap((one) => one.groups ?? []))];
  const firstDay = (group: string): number => Math.min(...lives.flat().filter((one) => one.groups?.includes(group)).map((one) => one.day));
  const subscriptions = column(people, (person) => sorted(person.subscriptions ?? [], (one) => one.start));
  const surveys = column(people, (person) => sorted(person.surveys ?? [], (one) => one.day));
  const complaints = column(people, (person) => sorted(person.complaints ?? [], (one) => one.day));
  const messages = column(people, (person) => sorted(person.messages ?? [], (at) => at));
  const flat = lives.flat();
  const added = lives.flatMap((life) => {
    const had = new Set<string>();
    return life.map((one) => {
      const fresh = [...new Set(one.groups ?? [])].filter((group) => !had.has(group));
      for (const group of fresh) had.add(group);
      return fresh;
    });
  });
  return {
    people: people.length,
    purchases: {
      start: column(lives, (life) => life).start,
      day: Int32Array.from(flat, (one) => one.day),
      amount: Float64Array.from(flat, (one) => one.amount ?? 1000),
      delivered: Int32Array.from(flat, (one) => one.delivered ?? one.day + 3),
      flags: Uint8Array.from(flat, (one) => (one.trial ? PurchaseFlag.trial : 0) | (one.subscription ? PurchaseFlag.subscription : 0) | (one.fullPrice ? PurchaseFlag.fullPrice : 0)),
      newGroups: Uint16Array.from(added, (fresh) => fresh.length),
      newGroup: Int32Array.from(added, (fresh) => groups.indexOf(fresh[0] ?? '')),
    },
    anonymous: { day: new Int32Array(), amount: new Float64Array() },
    credits: { start: new Int32Array(people.length + 1), day: new Int32Array(), amount: new Float64Array() },
    requests: dated(people, (person) => person.requests),
    optIns: dated(people, (person) => person.optIns),
    subscriptions: {
      start: subscriptions.start,
      startDay: Int32Array.from(subscriptions.values, (one) => one.start),
      endDay: Int32Array.from(subscriptions.values, (one) => one.end ?? NEVER),
      cycleDays: Int32Array.from(subscriptions.values, (one) => one.cycle ?? 30),
    },
    referrals: dated(people, (person) => person.referrals),
    surveys: {
      start: surveys.start,
      day: Int32Array.from(surveys.values, (one) => one.day),
      nps: Float64Array.from(surveys.values, (one) => one.nps ?? Number.NaN),
      gap: Float64Array.from(surveys.values, (one) => one.gap ?? Number.NaN),
    },
    complaints: {
      start: complaints.start,
      day: Int32Array.from(complaints.values, (one) => one.day),
      closed: Int32Array.from(complaints.values, (one) => one.closed ?? NEVER),
    },
    optOuts: dated(people, (person) => person.optOuts),
    messages: { start: messages.start, at: Float64Array.from(messages.values) },
    shop: {
      groups,
      groupFirstDay: Int32Array.from(groups, firstDay),
      subscriptionsFrom: Math.min(NEVER, ...subscriptions.values.map((one) => one.start), ...flat.filter((one) => one.subscription).map((one) => one.day)),
    },
  };
}

/** The same people as they were known at the end of a day. */
export function until(day: number, people: readonly APerson[]): readonly APerson[] {
  const past = (events: readonly number[] | undefined): readonly number[] => (events ?? []).filter((one) => Math.floor(one) <= day);
  return people.map((person) => ({
    purchases: (person.purchases ?? []).filter((one) => (typeof one === 'number' ? one : one.day) <= day),
    requests: past(person.requests),
    optIns: past(person.optIns),
    subscriptions: (person.subscriptions ?? []).filter((one) => one.start <= day)
      .map(({ start, end, cycle }) => ({ start, ...(end !== undefined && end <= day ? { end } : {}), ...(cycle !== undefined ? { cycle } : {}) })),
    referrals: past(person.referrals),
    surveys: (person.surveys ?? []).filter((one) => one.day <= day),
    complaints: (person.complaints ?? []).filter((one) => one.day <= day)
      .map(({ day: from, closed }) => (closed !== undefined && closed <= day ? { day: from, closed } : { day: from })),
    optOuts: past(person.optOuts),
    messages: past(person.messages),
  }));
}

function sorted<T>(events: readonly T[], by: (event: T) => number): readonly T[] {
  return [...events].sort((a, b) => by(a) - by(b));
}

function column<P, T>(people: readonly P[], events: (person: P) => readonly T[]): { readonly start: Int32Array; readonly values: readonly T[] } {
  const start = new Int32Array(people.length + 1);
  people.forEach((person, i) => { start[i + 1] = (start[i] ?? 0) + events(person).length; });
  return { start, values: people.flatMap((person) => [...events(person)]) };
}

function dated(people: readonly APerson[], events: (person: APerson) => readonly number[] | undefined): { readonly start: Int32Array; readonly day: Int32Array } {
  const { start, values } = column(people, (person) => sorted(events(person) ?? [], (day) => day));
  return { start, day: Int32Array.from(values) };
}
