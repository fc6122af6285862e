import type { Home, Phone } from './person.ts';
import type { RandomStream } from './random-stream.ts';
import { buildings, places } from './words/places.ts';

/** An address that cannot exist: house number 99, buildings named 架空 or 見本. */
export function drawHome(random: RandomStream): Home {
  const place = random.pick(places);
  const house = [99, random.between(1, 30), random.between(1, 30)] as const;
  const building = random.chance(0.55) ? `${random.pick(buildings)}${random.between(1, 9)}0${random.between(1, 9)}` : '';
  return { place, house, building };
}

/**
 * A telephone number nobody has (exchange 0000), another one for every index below 30,000.
 *
 * @example phoneOf(1) // ['090', '0000', '7919']
 */
export function phoneOf(index: number): Phone {
  const scattered = (index * 7919) % 30000;
  const prefix = ['090', '080', '070'][Math.floor(scattered / 10000)] ?? '090';
  return [prefix, '0000', String(scattered % 10000).padStart(4, '0')];
}
