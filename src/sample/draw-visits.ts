import { calendarOf } from '../shared/day.ts';
import { drawExponential, drawGamma } from './draw-gamma.ts';
import type { Subscription } from './draw-subscription.ts';
import type { Person } from './person.ts';
import { randomStream, type RandomStream } from './random-stream.ts';
import { BUSIEST, FIRST_DAY, LAST_DAY, seasonOf } from './shop-year.ts';

/** One order to come: who, when, and which delivery of a subscription (0: none). */
export interface Visit {
  readonly person: Person;
  readonly day: number;
  readonly delivery: number;
}

const SAME_DAY_AGAIN = 0.015;
const DAYS_A_MONTH = 30.4;

/**
 * When somebody orders. `tempo` stretches the rates of those who come again, so that the shop's total can be met.
 * Rates differ from person to person (gamma), and each purchase may be the last (as in BG/NBD).
 */
export function drawVisits(seed: number, person: Person, subscription: Subscription | null, tempo: number): Visit[] {
  const random = randomStream(seed, `visits/${person.number}`);
  const days = daysOf(random, person, subscription, tempo);
  const again = days.filter(() => random.chance(SAME_DAY_AGAIN));
  const shop = [...days, ...again].map((day) => ({ person, day, delivery: 0 }));
  const deliveries = (subscription?.deliveries ?? []).map((day, at) => ({ person, day, delivery: at + 1 }));
  return [...shop, ...deliveries].sort((a, b) => a.day - b.day);
}

function daysOf(random: RandomStream, person: Person, subscription: Subscription | null, tempo: number): number[] {
  switch (person.persona) {
    case 'once':
      return [person.joined];
    case 'repeat': {
      const rate = (0.62 * tempo * drawGamma(random, 1.3)) / DAYS_A_MONTH;
      return [person.joined, ...laterDays(random, person.joined, rate, 0.32 * random.unit() ** 2)];
    }
    case 'subscriber': {
      const first = subscription?.start === person.joined ? [] : [person.joined];
      return [...first, ...laterDays(random, person.joined + 20, (0.16 * tempo) / DAYS_A_MONTH, 0.05)];
    }
    case 'seasonal':
      return [person.joined, ...seasonalDays(random, person.joined)];
    case 'lapsedBest': {
      const count = random.between(6, 10);
      const days = [person.joined];
      for (let day = person.joined + random.between(12, 32); days.length < count && day < LAST_DAY - 375; day += random.between(12, 32)) days.push(day);
      return days;
    }
    case 'member':
    case 'requester':
      return [];
  }
}

function laterDays(random: RandomStream, from: number, rate: number, dropout: number): number[] {
  const days: number[] = [];
  let last = from;
  for (let day = from; !random.chance(dropout); ) {
    do day += drawExponential(random) / (rate * BUSIEST);
    while (day <= LAST_DAY && (day < last + 4 || !random.chance(seasonOf(day) / BUSIEST)));
    if (day > LAST_DAY) break;
    last = Math.floor(day);
    days.push(last);
  }
  return days;
}

function seasonalDays(random: RandomStream, joined: number): number[] {
  const days: number[] = [];
  for (let day = Math.max(joined + 30, FIRST_DAY); day <= LAST_DAY; day++) {
    const { month, day: date } = calendarOf(day);
    if (date !== 1 || (month !== 7 && month !== 12)) continue;
    if (random.chance(0.22)) break;
    days.push(day + random.between(0, 17));
  }
  return days;
}
