import type { Visit } from './draw-visits.ts';
import type { Channel, Person } from './person.ts';
import { randomStream } from './random-stream.ts';
import { shuffled } from './shuffled.ts';

const TWO_CHANNELS = 54;
const THREE_CHANNELS = 8;
const STAYS_HOME = 0.6;
const channels: readonly Channel[] = ['own', 'rakuten', 'yahoo'];

/** Where each visit happens: at home, but for 62 people who buy in two or three places. Subscriptions are the own shop's. */
export function drawChannels(seed: number, visits: readonly Visit[]): Channel[] {
  const random = randomStream(seed, 'channels');
  const counts = new Map<Person, number>();
  for (const { person, delivery } of visits) if (delivery === 0) counts.set(person, (counts.get(person) ?? 0) + 1);
  const able = shuffled(random, [...counts].filter(([person, count]) => count >= 3 && person.oddName === null && person.persona !== 'lapsedBest'));
  const places = new Map<Person, readonly Channel[]>();
  for (const [at, [person]] of able.slice(0, TWO_CHANNELS + THREE_CHANNELS).entries()) {
    const others = shuffled(random, channels.filter((channel) => channel !== person.homeChannel));
    places.set(person, [person.homeChannel, ...others.slice(0, at < THREE_CHANNELS ? 2 : 1)]);
  }
  const seen = new Map<Person, number>();
  return visits.map(({ person, delivery }) => {
    const known = places.get(person);
    if (delivery > 0 || known === undefined) return person.homeChannel;
    const at = seen.get(person) ?? 0;
    seen.set(person, at + 1);
    return known[at] ?? (random.chance(STAYS_HOME) ? person.homeChannel : random.pick(known));
  });
}
