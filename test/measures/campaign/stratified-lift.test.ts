import { describe, expect, it } from 'vitest';
import { stratifiedLift } from '../../../src/measures/campaign/stratified-lift.ts';
import { randomStream } from '../../../src/sample/random-stream.ts';

const arm = (people: number, buyers: number): { people: number; buyers: number } => ({ people, buyers });

describe('the difference among people alike', () => {
  it('of one stratum is the plain difference', () => {
    expect(stratifiedLift([[arm(70, 56), arm(80, 48)]])).toMatchObject({ treated: 0.8, holdout: 0.6 });
    expect(stratifiedLift([[arm(70, 56), arm(80, 48)]])?.difference).toBeCloseTo(0.2, 12);
  });

  it('does not take for an effect that one group has more good customers', () => {
    // In each stratum both buy alike: 9 of 10 and 1 of 10. Together they look 61 points apart.
    const lift = stratifiedLift([[arm(90, 81), arm(10, 9)], [arm(10, 1), arm(90, 9)]]);
    expect(lift?.difference).toBeCloseTo(0, 12);
  });

  it('weighs strata as Mantel and Haenszel do, and leaves out those with one group', () => {
    const lift = stratifiedLift([[arm(10, 5), arm(30, 3)], [arm(50, 10), arm(50, 10)], [arm(0, 0), arm(99, 99)]]);
    const [first, second] = [(10 * 30) / 40, (50 * 50) / 100];
    expect(lift?.difference).toBeCloseTo((first * 0.4) / (first + second), 12);
    expect(stratifiedLift([[arm(0, 0), arm(9, 1)]])).toBeNull();
    expect(stratifiedLift([])).toBeNull();
  });

  it('holds the true difference in 95 of 100 draws', () => {
    const random = randomStream(5, 'strata');
    const draw = (people: number, share: number): { people: number; buyers: number } => arm(people, Array.from({ length: people }).filter(() => random.chance(share)).length);
    let held = 0;
    for (let shop = 0; shop < 2000; shop++) {
      const lift = stratifiedLift([[draw(40, 0.5), draw(25, 0.4)], [draw(15, 0.3), draw(60, 0.2)], [draw(30, 0.15), draw(30, 0.05)]]);
      if (lift !== null && lift.low <= 0.1 && lift.high >= 0.1) held++;
    }
    expect(held / 2000).toBeGreaterThan(0.935);
    expect(held / 2000).toBeLessThan(0.975);
  });
});
