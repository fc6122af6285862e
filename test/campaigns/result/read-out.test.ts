import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../src/campaigns/plan/campaign.ts';
import { drawHoldout } from '../../../src/campaigns/plan/holdout.ts';
import { reachedKpi } from '../../../src/campaigns/result/kpi.ts';
import { readOut } from '../../../src/campaigns/result/read-out.ts';
import { campaignVerdict } from '../../../src/measures/campaign/verdict.ts';
import { randomStream } from '../../../src/sample/random-stream.ts';
import { day, START } from '../../measures/journey/a-day.ts';
import { aLedger } from '../../measures/journey/a-ledger.ts';

const campaign = { start: START + 100, days: 30, kpi: 'purchase', stop: 'optOut', stopAt: 0.02, cost: 3000 } as const;
const none = { person: new Int32Array(0), held: new Uint8Array(0) };

describe('the read-out of a campaign', () => {
  it('counts what both groups did in its days, its first day among them', () => {
    const ledger = aLedger(
      { purchases: [day(99), { day: day(100), amount: 1000 }, { day: day(129), amount: 500 }] },
      { purchases: [day(99), { day: day(130), amount: 9000 }], optOuts: [day(101)] },
      { purchases: [{ day: day(110), amount: 700 }] },
      { purchases: [day(20)], complaints: [{ day: day(105) }] },
    );
    const found = readOut(campaign, { person: Int32Array.of(0, 1, 2, 3), held: Uint8Array.of(0, 0, 1, 1) }, ledger, START + 200, 0.5);
    expect(found.treated).toEqual({ people: 2, buyers: 1 });
    expect(found.holdout).toEqual({ people: 2, buyers: 1 });
    expect([found.yenTreated, found.yenHoldout]).toEqual([750, 350]);
    // 400 yen more a person, half of it gross profit, less 1,500 of cost each.
    expect(found.perMessage).toBe(400 * 0.5 - 1500);
    expect([found.optedOut, found.complained, found.stop]).toEqual([1, 0, true]);
    expect(found.verdict).toBe('too-few');
  });

  it('gives no verdict before its days are over', () => {
    const ledger = aLedger({ purchases: [day(100)] }, {});
    const of = (asOf: number): unknown[] => {
      const { verdict, daysLeft } = readOut(campaign, { person: Int32Array.of(0, 1), held: Uint8Array.of(0, 1) }, ledger, START + asOf, 1);
      return [verdict, daysLeft];
    };
    expect(of(128)).toEqual(['running', 1]);
    expect(of(129)).toEqual(['too-few', 0]);
  });

  it('of nobody, or without a holdout, says that nothing can be said', () => {
    const ledger = aLedger({ purchases: [day(100)] });
    expect(readOut(campaign, none, ledger, START + 200, 1)).toMatchObject({ lift: null, verdict: 'too-few', stop: false });
    expect(readOut({ ...campaign, stop: 'worse' }, { person: Int32Array.of(0), held: Uint8Array.of(0) }, ledger, START + 200, 1)).toMatchObject({ lift: null, verdict: 'too-few', stop: false, perMessage: NaN });
  });

  it.each<[Kpi, boolean[]]>([
    ['purchase', [true, true, true, false]],
    ['second', [false, true, false, false]],
    ['subscription', [false, false, true, false]],
    ['newGroup', [false, false, true, false]],
    ['referral', [false, false, false, true]],
  ])('knows who reached the goal "%s"', (kpi, reached) => {
    const ledger = aLedger(
      { purchases: [{ day: day(100), groups: ['tea'] }] },
      { purchases: [day(20), { day: day(105), groups: [] }] },
      { purchases: [day(20), day(30), { day: day(129), groups: ['tea'] }], subscriptions: [{ start: day(100) }] },
      { purchases: [day(20), day(130)], referrals: [day(110)], subscriptions: [{ start: day(99) }] },
    );
    expect([0, 1, 2, 3].map((person) => reachedKpi(ledger, kpi, person, START + 100, 30))).toEqual(reached);
  });
});

/** Shops of 300 people in eight strata whose habits differ; a campaign goes to those not held out and lifts each stratum alike. */
function simulate(campaigns: number, lift: number, name: string): { covered: number; alarms: number } {
  const random = randomStream(7, name);
  let [covered, alarms] = [0, 0];
  for (let shop = 0; shop < campaigns; shop++) {
    const people = 300;
    const strata = Array.from({ length: people }, () => random.between(0, 7));
    const ids = strata.map((_, at) => `C${String(at).padStart(7, '0')}`);
    const held = drawHoldout(`K${shop}`, ids, strata, 0.4);
    const buys = strata.map((stratum, at) => random.chance(0.08 + 0.01 * stratum + (held[at] === 1 ? 0 : lift)));
    const ledger = aLedger(...buys.map((bought) => (bought ? { purchases: [day(110)] } : {})));
    const { lift: found, verdict } = readOut({ ...campaign, cost: 0 }, { person: Int32Array.from(strata.keys()), held }, ledger, START + 200, 1);
    if (found !== null && found.low <= lift && found.high >= lift) covered++;
    if (verdict === 'worked' || verdict === 'worse') alarms++;
  }
  return { covered: covered / campaigns, alarms: alarms / campaigns };
}

describe('of 2,000 campaigns', () => {
  it('with a known effect, the interval holds it in 93 to 97 of 100', () => {
    const { covered, alarms } = simulate(1000, 0.06, 'effect');
    expect(covered).toBeGreaterThanOrEqual(0.93);
    expect(covered).toBeLessThanOrEqual(0.97);
    // And the effect is seen far more often than chance would have it.
    expect(alarms).toBeGreaterThan(0.2);
  });

  it('without any effect, no more are said to have one than chance makes of five in a hundred', () => {
    const { covered, alarms } = simulate(1000, 0, 'nothing');
    // Three standard errors of a thousand draws; the rate itself is held below.
    expect(alarms).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 1000));
    expect(covered).toBeGreaterThanOrEqual(0.93);
    expect(covered).toBeLessThanOrEqual(0.97);
  });

  it.each([[300, 200, 0.115], [450, 50, 0.1], [90, 10, 0.2], [900, 100, 0.05]])('sent to %d and withheld from %d who buy alike, five in a hundred at most are said to have an effect', (treated, holdout, share) => {
    const random = randomStream(11, `alike/${treated}`);
    const draw = (people: number): { people: number; buyers: number } => {
      let buyers = 0;
      for (let person = 0; person < people; person++) if (random.chance(share)) buyers++;
      return { people, buyers };
    };
    let alarms = 0;
    for (let at = 0; at < 10_000; at++) {
      const verdict = campaignVerdict(draw(treated), draw(holdout));
      if (verdict === 'worked' || verdict === 'worse') alarms++;
    }
    expect(alarms / 10_000).toBeLessThanOrEqual(0.05);
  });
});
