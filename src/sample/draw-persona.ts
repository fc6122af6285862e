import type { Persona } from './person.ts';
import type { RandomStream } from './random-stream.ts';
import { FIRST_DAY, LAST_DAY, drawSeasonalDay } from './shop-year.ts';
import { shuffled } from './shuffled.ts';

/** How many people of each kind: 800 who order, and those who never do. */
const census: readonly (readonly [Persona, number])[] = [
  ['once', 342],
  ['repeat', 302],
  ['seasonal', 56],
  ['subscriber', 90],
  ['lapsedBest', 10],
];
const neverBought: readonly (readonly [Persona, number])[] = [
  ['member', 110],
  ['requester', 55],
];

const repeated = (counts: typeof census): Persona[] => counts.flatMap(([persona, count]) => Array.from({ length: count }, () => persona));

/** The persona of everybody: those who order first, in random order. */
export function drawPersonas(random: RandomStream): Persona[] {
  return [...shuffled(random, repeated(census)), ...repeated(neverBought)];
}

/**
 * The day somebody turns up. The window's first two months see more new faces, because they hold the customers the shop
 * had before.
 */
export function drawJoined(random: RandomStream, persona: Persona): number {
  if (persona === 'lapsedBest') return random.between(FIRST_DAY + 3, FIRST_DAY + 80);
  const sharpness = persona === 'seasonal' ? 4 : 1;
  const to = persona === 'seasonal' ? LAST_DAY - 60 : persona === 'subscriber' ? LAST_DAY - 45 : LAST_DAY;
  if (random.chance(0.1)) return drawSeasonalDay(random, FIRST_DAY, FIRST_DAY + 60, sharpness);
  return drawSeasonalDay(random, FIRST_DAY, to, sharpness);
}
