import fc from 'fast-check';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { day, START } from './a-day.ts';
import type { APerson } from './a-ledger.ts';

const SPAN = 500;
const someDay = fc.integer({ min: START, max: START + SPAN });
const days = (maxLength: number): fc.Arbitrary<number[]> => fc.array(someDay, { maxLength });
const named = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');

const purchase = fc.record({
  day: someDay,
  late: fc.integer({ min: 0, max: 9 }),
  trial: fc.boolean(),
  subscription: fc.boolean(),
  fullPrice: fc.boolean(),
  groups: fc.oneof(fc.constant([]), fc.uniqueArray(named, { maxLength: 3 })),
}).map(({ late, ...one }) => ({ ...one, trial: one.trial && one.fullPrice, delivered: one.day + late }));

const person: fc.Arbitrary<APerson> = fc.record({
  purchases: fc.oneof(
    fc.uniqueArray(purchase, { maxLength: 9, selector: (one) => one.day }),
    // An even rhythm, which chance alone would hardly bring.
    fc.tuple(someDay, fc.integer({ min: 5, max: 60 }), fc.integer({ min: 3, max: 14 }), purchase)
      .map(([first, gap, count, like]) => Array.from({ length: count }, (_, k) => ({ ...like, day: first + k * gap, delivered: first + k * gap + 3, groups: k === 0 ? like.groups : [] }))),
  ),
  requests: days(1),
  optIns: days(1),
  subscriptions: fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, {
    arbitrary: fc.array(fc.record({ start: someDay, length: fc.option(fc.integer({ min: 0, max: 300 })), cycle: fc.constantFrom(0, 14, 30, 60) })
      .map(({ start, length, cycle }) => ({ start, cycle, ...(length === null ? {} : { end: start + length }) })), { maxLength: 2 }),
    weight: 1,
  }),
  referrals: fc.oneof(fc.constant([]), days(1)),
  surveys: fc.array(fc.record({ day: someDay, nps: fc.constantFrom(3, 6, 7, 9, Number.NaN), gap: fc.constantFrom(-1, 0, 1, Number.NaN) }), { maxLength: 2 }),
  complaints: fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, {
    arbitrary: fc.array(fc.record({ day: someDay, length: fc.option(fc.integer({ min: 0, max: 40 })) })
      .map(({ day: from, length }) => (length === null ? { day: from } : { day: from, closed: from + length })), { maxLength: 2 }),
    weight: 1,
  }),
  optOuts: fc.oneof({ arbitrary: fc.constant([]), weight: 9 }, { arbitrary: days(1), weight: 1 }),
  messages: fc.array(fc.tuple(someDay, fc.integer({ min: 0, max: 1439 })).map(([on, minute]) => on + minute / 1440), { maxLength: 5 }),
});

/** People whose lives run over a year and a half, with a little of everything. */
export const randomShop: fc.Arbitrary<readonly APerson[]> = fc.oneof(
  fc.array(person, { minLength: 1, maxLength: 4 }),
  // A shop without subscriptions.
  fc.array(person.map((one) => ({
    ...one,
    subscriptions: [],
    purchases: (one.purchases ?? []).map((bought) => (typeof bought === 'number' ? bought : { ...bought, subscription: false })),
  })), { minLength: 1, maxLength: 4 }),
);

/** A day before, within or after their lives. */
export const randomDay = fc.integer({ min: -20, max: SPAN + 200 }).map(day);

/** A day just before, at or just after one of the events: where rules change. */
export function nearby(people: readonly APerson[]): fc.Arbitrary<ReturnType<typeof day>> {
  const events = people.flatMap((one) => [
    ...(one.purchases ?? []).map((bought) => (typeof bought === 'number' ? bought : bought.day)),
    ...(one.messages ?? []), ...(one.complaints ?? []).map((complaint) => complaint.closed ?? complaint.day),
    ...(one.subscriptions ?? []).map((subscription) => subscription.start), ...(one.referrals ?? []),
  ]);
  if (events.length === 0) return randomDay;
  return fc.tuple(fc.constantFrom(...events), fc.integer({ min: -2, max: 40 })).map(([event, shift]) => day(Math.floor(event) - START + shift));
}

export const randomSettings: fc.Arbitrary<Settings> = fc.record({
  preset: fc.constantFrom('standard' as const, 'consumable' as const, 'gift' as const, 'auto' as const),
  messagesPerWeek: fc.integer({ min: 1, max: 3 }),
  unitDays: fc.constantFrom(10, 30, 90),
}).map(({ preset, messagesPerWeek, unitDays }) => ({
  ...defaultSettings,
  dormancy: { ...defaultSettings.dormancy, preset },
  guard: { ...defaultSettings.guard, messagesPerWeek, unitDays },
}));
