/** A source of numbers that look random and are always the same for the same seed and name. */
export interface RandomStream {
  /** Uniform in [0, 1). */
  unit(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of the list, which must not be empty. @throws RangeError on an empty list. */
  pick<Item>(list: readonly Item[]): Item;
}

/**
 * sfc32 (C. Doty-Humphrey, PractRand), seeded by a hash (FNV-1a, then MurmurHash3's finish) of the seed and
 * the stream's name. Every purpose has its
 * own stream, so that one file of the sample can change without shifting the rest.
 *
 * @example randomStream(1, 'people').between(1, 6) === randomStream(1, 'people').between(1, 6) // true
 */
export function randomStream(seed: number, name: string): RandomStream {
  let a = hashOf(`a/${seed}/${name}`);
  let b = hashOf(`b/${seed}/${name}`);
  let c = hashOf(`c/${seed}/${name}`);
  let counter = 1;
  const unit = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 12; round++) unit();
  return {
    unit,
    between: (low, high) => low + Math.floor(unit() * (high - low + 1)),
    chance: (probability) => unit() < probability,
    pick: (list) => {
      const item = list[Math.floor(unit() * list.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
