import type { Subscription } from './draw-subscription.ts';
import { drawVisits, type Visit } from './draw-visits.ts';
import type { Person } from './person.ts';
import { LAST_DAY } from './shop-year.ts';

const TARGET = 3000;
const CLOSE_ENOUGH = 20;

/** Everybody's visits in order of their day, with the tempo that brings about 3,000; somebody buys on the last day. */
export function visitsToTarget(seed: number, people: readonly Person[], subscriptions: ReadonlyMap<Person, Subscription>): Visit[] {
  let slow = 0.3;
  let fast = 3;
  let best: Visit[] = [];
  for (let attempt = 0; attempt < 16; attempt++) {
    const tempo = (slow + fast) / 2;
    const visits = people.flatMap((person) => drawVisits(seed, person, subscriptions.get(person) ?? null, tempo));
    if (Math.abs(visits.length - TARGET) < Math.abs(best.length - TARGET)) best = visits;
    if (Math.abs(best.length - TARGET) <= CLOSE_ENOUGH) break;
    if (visits.length < TARGET) slow = tempo;
    else fast = tempo;
  }
  best.sort((a, b) => a.day - b.day || a.person.number - b.person.number);
  if (best.at(-1)?.day === LAST_DAY) return best;
  const last = best.findLastIndex((visit) => visit.delivery === 0);
  return best.map((visit, at) => (at === last ? { ...visit, day: LAST_DAY } : visit)).sort((a, b) => a.day - b.day);
}
