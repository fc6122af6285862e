import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from '../../../src/campaigns/plan/draw.ts';
import { drawHoldout } from '../../../src/campaigns/plan/holdout.ts';

const idsOf = (count: number): string[] => Array.from({ length: count }, (_, at) => `C${String(at + 1).padStart(7, '0')}`);
const sum = (mask: Uint8Array): number => mask.reduce((total, each) => total + each, 0);

describe('the holdout', () => {
  it('is the share of each stratum and of all of them, by less than one person', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 47 }), { maxLength: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(999), (strata, share, number) => {
      const held = drawHoldout(`K${number}`, idsOf(strata.length), strata, share);
      expect(Math.abs(sum(held) - strata.length * share)).toBeLessThan(1);
      for (const stratum of new Set(strata)) {
        const people = strata.filter((each) => each === stratum).length;
        expect(Math.abs(held.filter((is, at) => is === 1 && strata[at] === stratum).length - people * share)).toBeLessThan(1);
      }
    }));
  });

  it('is the same whenever it is drawn, in whatever order people come', () => {
    fc.assert(fc.property(fc.shuffledSubarray(Array.from({ length: 60 }, (_, at) => at), { minLength: 60 }), (order) => {
      const [ids, strata] = [idsOf(60), Array.from({ length: 60 }, (_, at) => at % 4)];
      const held = drawHoldout('K001', ids, strata, 0.3);
      const shuffled = drawHoldout('K001', order.map((at) => ids[at] as string), order.map((at) => strata[at] as number), 0.3);
      expect([...shuffled]).toEqual(order.map((at) => held[at]));
    }));
  });

  it('is another for another campaign', () => {
    const [one, other] = ['K001', 'K002'].map((campaign) => drawHoldout(campaign, idsOf(400), new Uint8Array(400), 0.5));
    const both = one?.filter((is, at) => is === 1 && other?.[at] === 1).length ?? 0;
    expect(both).toBeGreaterThan(75);
    expect(both).toBeLessThan(125);
  });

  it('takes the last few of small strata as often as the share says', () => {
    // Strata of one person: who is taken must not depend on where the stratum stands.
    const taken = new Float64Array(10);
    for (let campaign = 0; campaign < 2000; campaign++) {
      drawHoldout(`K${campaign}`, idsOf(10), Array.from({ length: 10 }, (_, at) => at), 0.1).forEach((is, at) => void (taken[at]! += is));
    }
    for (const count of taken) {
      expect(count / 2000).toBeGreaterThan(0.07);
      expect(count / 2000).toBeLessThan(0.13);
    }
  });

  it('is nobody with a share of 0, and everybody with 1', () => {
    expect(sum(drawHoldout('K001', idsOf(9), new Uint8Array(9), 0))).toBe(0);
    expect(sum(drawHoldout('K001', idsOf(9), new Uint8Array(9), 1))).toBe(9);
    expect(() => drawHoldout('K001', idsOf(9), new Uint8Array(9), 1.1)).toThrow('share');
    expect(() => drawHoldout('K001', idsOf(9), new Uint8Array(8), 0.1)).toThrow('stratum');
  });
});

describe('a draw', () => {
  it('is even from 0 to 1', () => {
    const tenths = new Float64Array(10);
    for (let at = 0; at < 20_000; at++) tenths[Math.floor(draw(`K001|${at}`) * 10)]!++;
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(4 * Math.sqrt(1800));
  });
});
