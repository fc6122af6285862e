import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBgNbd } from '../../../src/measures/forecast/bg-nbd.ts';
import { gammaGammaLikelihood } from '../../../src/measures/forecast/gamma-gamma.ts';
import { groupsOf } from '../../../src/measures/forecast/groups.ts';
import { leavingLikelihood } from '../../../src/measures/forecast/leaving-likelihood.ts';
import { fitMbgNbd } from '../../../src/measures/forecast/mbg-nbd.ts';
import { fitNbd, nbdLikelihood } from '../../../src/measures/forecast/nbd.ts';
import type { Objective } from '../../../src/measures/forecast/newton.ts';
import { withPrior } from '../../../src/measures/forecast/prior.ts';
import { historiesOf } from '../../../src/measures/forecast/histories.ts';
import { purchasesOf } from '../../../src/measures/forecast/purchases.ts';
import { simulatedShop } from './a-shop.ts';

const customer = fc.record({ x: fc.integer({ min: 0, max: 60 }), tx: fc.integer({ min: 0, max: 400 }), rest: fc.integer({ min: 0, max: 300 }) })
  .map(({ x, tx, rest }) => ({ x, tx: x === 0 ? 0 : tx, T: (x === 0 ? 0 : tx) + rest }));
const shop = fc.array(customer, { minLength: 1, maxLength: 12 }).map((rows) => groupsOf({
  x: Int32Array.from(rows, ({ x }) => x), tx: Int32Array.from(rows, ({ tx }) => tx), T: Int32Array.from(rows, ({ T }) => T),
}));
const spends = fc.array(fc.record({ x: fc.integer({ min: 1, max: 40 }), mean: fc.double({ min: 1, max: 500, noNaN: true }) }), { minLength: 1, maxLength: 12 });
const logs = (size: number): fc.Arbitrary<number[]> => fc.array(fc.double({ min: -2.5, max: 3.5, noNaN: true }), { minLength: size, maxLength: size });

const STEP = 1e-5;

function slopesAgree(objective: Objective, point: readonly number[]): void {
  const size = point.length;
  const look = (shifted: number, by: number): { value: number; gradient: Float64Array; hessian: Float64Array } => {
    const [gradient, hessian] = [new Float64Array(size), new Float64Array(size * size)];
    return { value: objective(Float64Array.from(point, (each, at) => each + (at === shifted ? by : 0)), gradient, hessian), gradient, hessian };
  };
  const here = look(-1, 0);
  const scale = 1 + Math.abs(here.value);
  for (let row = 0; row < size; row++) {
    const [up, down] = [look(row, STEP), look(row, -STEP)];
    expect(Math.abs((up.value - down.value) / (2 * STEP) - (here.gradient[row] as number)) / scale).toBeLessThan(1e-7);
    for (let column = 0; column < size; column++) {
      expect(Math.abs(((up.gradient[column] as number) - (down.gradient[column] as number)) / (2 * STEP) - (here.hessian[row * size + column] as number)) / scale).toBeLessThan(1e-7);
    }
  }
}

describe('gradients and Hessians are those of the values', () => {
  it.each(['first', 'second'] as const)('where customers leave from the %s purchase', (leavesFrom) => {
    fc.assert(fc.property(shop, logs(4), (groups, at) => slopesAgree(leavingLikelihood(groups, leavesFrom), at)), { numRuns: 500 });
  });

  it('with the prior', () => {
    fc.assert(fc.property(shop, logs(4), (groups, at) => slopesAgree(withPrior(leavingLikelihood(groups, 'first'), groups.longest), at)), { numRuns: 200 });
  });

  it('where nobody leaves', () => {
    fc.assert(fc.property(shop, logs(2), (groups, at) => slopesAgree(nbdLikelihood(groups), at)), { numRuns: 500 });
  });

  it('of amounts', () => {
    fc.assert(fc.property(spends, logs(3), (rows, at) => slopesAgree(gammaGammaLikelihood(Int32Array.from(rows, ({ x }) => x), Float64Array.from(rows, ({ mean }) => mean)), at)), { numRuns: 500 });
  });
});

describe('a fit', () => {
  const orders = simulatedShop({ leavesFrom: 'first', r: 0.8, alpha: 60, a: 0.7, b: 2 }, 800, 300, 400, 3);
  const histories = historiesOf(purchasesOf(orders, 400), 400);
  const taken = (rows: readonly number[]): ReturnType<typeof groupsOf> => {
    const pick = (column: Int32Array): Int32Array => Int32Array.from(rows, (row) => column[row] as number);
    return groupsOf({ x: pick(histories.x), tx: pick(histories.tx), T: pick(histories.T) });
  };
  const all = [...histories.x.keys()];

  it('does not depend on the order of the customers, to the last bit', () => {
    const [straight, mixed] = [taken(all), taken([...all].reverse())];
    for (const fit of [fitMbgNbd, fitBgNbd, fitNbd]) expect(fit(mixed, { prior: true })).toEqual(fit(straight, { prior: true }));
  });

  it('to everybody twice has the same parameters, twice the log-likelihood, and errors smaller by √2', () => {
    for (const fit of [fitMbgNbd, fitBgNbd, fitNbd]) {
      const [once, twice] = [fit(taken(all), { prior: false }), fit(taken([...all, ...all]), { prior: false })];
      expect(twice.logLikelihood / once.logLikelihood).toBeCloseTo(2, 10);
      const { r, alpha } = once.parameters;
      expect(twice.parameters.r / r).toBeCloseTo(1, 6);
      expect(twice.parameters.alpha / alpha).toBeCloseTo(1, 6);
      once.standardErrors.forEach((error, at) => expect(error / (twice.standardErrors[at] as number)).toBeCloseTo(Math.SQRT2, 4));
    }
  });
});
