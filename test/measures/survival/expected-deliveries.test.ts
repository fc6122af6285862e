import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliveryChange, expectedDeliveries, reached } from '../../../src/measures/survival/expected-deliveries.ts';
import { randomStream } from '../../../src/sample/random-stream.ts';

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 24 });
const twoTables = fc.integer({ min: 1, max: 12 }).chain((length) => fc.tuple(fc.array(fc.double({ min: 0, max: 0.9, noNaN: true }), { minLength: length, maxLength: length }), fc.array(fc.double({ min: 0, max: 0.9, noNaN: true }), { minLength: length, maxLength: length })));

describe('the deliveries to expect', () => {
  it('are the mean over everybody of a shop played through one by one', () => {
    const random = randomStream(7, 'starters');
    const leaving = [0.01, 0.05, 0.04, 0.4, 0.1, 0.08, 0.05, 0.05];
    const [starters, counts] = [200_000, [] as number[]];
    for (let one = 0; one < starters; one++) {
      let received = 0;
      while (received < leaving.length && !random.chance(leaving[received] ?? 1)) received++;
      counts.push(received);
    }
    const mean = counts.reduce((sum, each) => sum + each, 0) / starters;
    const error = Math.sqrt(counts.reduce((sum, each) => sum + (each - mean) ** 2, 0)) / starters;
    expect(Math.abs(expectedDeliveries(leaving) - mean)).toBeLessThan(4 * error);
  });

  it('are Σ n × the chance of exactly n, and no more than are looked at', () => {
    fc.assert(fc.property(shares, (leaving) => {
      let [left, mean] = [1, 0];
      leaving.forEach((share, n) => {
        mean += n * left * share;
        left *= 1 - share;
      });
      expect(expectedDeliveries(leaving)).toBeCloseTo(mean + leaving.length * left, 9);
      expect(expectedDeliveries(leaving)).toBeLessThanOrEqual(leaving.length);
    }));
  });

  it('of an even share are a geometric sum', () => {
    expect(expectedDeliveries(Array.from({ length: 10 }, () => 0.2))).toBeCloseTo((0.8 * (1 - 0.8 ** 10)) / 0.2, 12);
    expect(expectedDeliveries([])).toBe(0);
    expect(reached([0, 0, 1, 0])).toEqual([1, 1, 0, 0]);
  });
});

describe('a change of the shares', () => {
  it('has both sides: what is gained less what is lost is the difference, neither is negative', () => {
    fc.assert(fc.property(twoTables, ([now, then]) => {
      const change = deliveryChange(now, then);
      expect(change?.deliveries).toBeCloseTo(expectedDeliveries(then), 12);
      expect((change?.gained ?? NaN) - (change?.lost ?? NaN)).toBeCloseTo(expectedDeliveries(then) - expectedDeliveries(now), 9);
      expect(Math.min(change?.gained ?? -1, change?.lost ?? -1)).toBeGreaterThanOrEqual(0);
      expect((change?.deliveries ?? NaN) * (1 + (change?.evenStarters ?? NaN))).toBeCloseTo(expectedDeliveries(now), 9);
    }));
  });

  it('is nothing where nothing changes, and unknown where nobody receives anything', () => {
    expect(deliveryChange([0.1, 0.2], [0.1, 0.2])).toMatchObject({ gained: 0, lost: 0, evenStarters: 0 });
    expect(deliveryChange([0.1], [1])).toBeNull();
    expect(deliveryChange([], [])).toBeNull();
  });
});
