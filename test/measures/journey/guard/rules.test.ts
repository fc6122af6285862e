import { describe, expect, it } from 'vitest';
import { actions, sellingActions, type Action } from '../../../../src/measures/journey/guard/action.ts';
import { verdictOn } from '../../../../src/measures/journey/guard.ts';
import { defaultSettings } from '../../../../src/settings/settings.ts';
import { day, START } from '../a-day.ts';
import { aLedger, type APerson } from '../a-ledger.ts';

/** 可, 待つ with its day (counted like the test's days) or its need, 不可 with its reasons; then the rules. */
function say(asOf: number, person: APerson, action: Action): string {
  const verdict = verdictOn(aLedger(person), defaultSettings, day(asOf), 0, action);
  const rules = verdict.rules.join(' ');
  switch (verdict.kind) {
    case 'ok': return 'ok';
    case 'wait': return `wait ${verdict.from === null ? verdict.needs.join(' ') : String(verdict.from - START)} (${rules})`;
    case 'no': return `no ${verdict.refusals.join(' ')} (${rules})`;
  }
}

const onDays = (days: readonly number[], person: APerson, action: Action): readonly string[] => days.map((n) => say(n, person, action));

describe('G1 定期のご案内', () => {
  it('is not allowed before a purchase', () => {
    expect(say(0, { requests: [day(0)] }, 'subscribe')).toBe('no noPurchase (G1)');
  });
  it('waits until the first delivery + 21 days', () => {
    const person = { purchases: [{ day: day(0), delivered: day(5) }, { day: day(20), delivered: day(22) }] };
    expect(onDays([0, 25, 26], person, 'subscribe')).toEqual(['wait 26 (G1)', 'wait 26 (G1)', 'ok']);
  });
  it('waits at least 14 days where a unit is soon used up, and a share of a long-lasting one', () => {
    const wait = (unitDays: number): unknown => verdictOn(aLedger({ purchases: [day(0)] }), { ...defaultSettings, guard: { ...defaultSettings.guard, unitDays } }, day(0), 0, 'subscribe');
    expect(wait(10)).toMatchObject({ from: day(17) });
    expect(wait(90)).toMatchObject({ from: day(66) });
    expect(wait(91)).toMatchObject({ from: day(67) });
  });
  it('counts a trial as the first delivery', () => {
    expect(say(0, { purchases: [{ day: day(0), trial: true }] }, 'subscribe')).toBe('wait 24 (G1)');
  });
});

describe('G2 関連商品', () => {
  it('waits for two purchases', () => {
    expect(say(9, { purchases: [day(0)] }, 'related')).toBe('wait twoPurchases (G2)');
    expect(say(9, { purchases: [day(0), { day: day(3), trial: true }] }, 'related')).toBe('wait twoPurchases (G2)');
    expect(say(9, { purchases: [day(0), day(9)] }, 'related')).toBe('ok');
  });
  it('waits for two deliveries and 30 days of a subscription', () => {
    const person = (...days: readonly number[]): APerson => ({ subscriptions: [{ start: day(0) }], purchases: days.map((n) => ({ day: day(n), subscription: true })) });
    expect(onDays([10, 40], person(0), 'related')).toEqual(['wait deliveries (G2)', 'wait deliveries (G2)']);
    expect(onDays([14, 29, 30], person(0, 14), 'related')).toEqual(['wait 30 (G2)', 'wait 30 (G2)', 'ok']);
    expect(onDays([28, 30, 32, 33], person(0, 30), 'related')).toEqual(['wait deliveries (G2)', 'wait 33 (G2)', 'wait 33 (G2)', 'ok']);
  });
  it('counts only the running subscription', () => {
    const person = { subscriptions: [{ start: day(0), end: day(70) }, { start: day(100) }], purchases: [0, 30, 60, 100].map((n) => ({ day: day(n), subscription: true })) };
    expect(say(99, person, 'related')).toBe('ok');
    expect(say(140, person, 'related')).toBe('wait deliveries (G2)');
  });
});

describe('G3 紹介のお願い', () => {
  it('waits for two purchases and 30 days after the last delivery', () => {
    expect(say(90, { purchases: [day(0)] }, 'referral')).toBe('wait twoPurchases (G3)');
    expect(onDays([20, 52, 53], { purchases: [day(0), day(20)] }, 'referral')).toEqual(['wait 53 (G3)', 'wait 53 (G3)', 'ok']);
    expect(say(0, {}, 'referral')).toBe('wait twoPurchases (G3)');
  });
  it('is not allowed after NPS 6 or a negative gap, by the latest answer of each', () => {
    const person = (...surveys: NonNullable<APerson['surveys']>): APerson => ({ purchases: [day(0), day(20)], surveys });
    expect(say(60, person({ day: day(1), nps: 6 }), 'referral')).toBe('no lowNps (G3)');
    expect(say(60, person({ day: day(1), nps: 7 }), 'referral')).toBe('ok');
    expect(say(60, person({ day: day(1), nps: 6 }, { day: day(2), gap: -1 }), 'referral')).toBe('no lowNps disappointed (G3)');
    expect(say(60, person({ day: day(1), nps: 2, gap: -3 }, { day: day(2), nps: 8, gap: 0 }), 'referral')).toBe('ok');
    expect(say(60, person({ day: day(61), nps: 0 }), 'referral')).toBe('ok');
  });
});

describe('G4 全商品・まとめ買い', () => {
  it('waits for stage 5', () => {
    expect(say(9, { purchases: [{ day: day(0), groups: ['a'] }, { day: day(9), groups: ['a'] }] }, 'bundle')).toBe('wait stage5 (G4)');
    expect(say(9, { purchases: [{ day: day(0), groups: ['a'] }, { day: day(9), groups: ['b'] }] }, 'bundle')).toBe('ok');
  });
});

describe('G5 complaints', () => {
  const person: APerson = { purchases: [day(-90), day(-80)], complaints: [{ day: day(0), closed: day(10) }] };
  it('allows only お詫び and フォロー while one is open', () => {
    const allowed = actions.filter((action) => action !== 'rest' && say(5, person, action) === 'ok');
    expect(allowed).toEqual(['followUp', 'apology']);
    expect(say(5, person, 'sell')).toBe('wait complaintSettled (G5)');
  });
  it('holds selling back until 14 days after it is settled', () => {
    expect(onDays([-1, 0, 9, 10, 23, 24], person, 'sell')).toEqual(['ok', 'wait complaintSettled (G5)', 'wait complaintSettled (G5)', 'wait 24 (G5)', 'wait 24 (G5)', 'ok']);
    expect(say(10, person, 'thanks')).toBe('ok');
    for (const action of sellingActions) expect(say(10, person, action)).toContain('G5');
  });
  it('goes by the complaint settled last, and an open one outlasts it', () => {
    expect(say(12, { complaints: [{ day: day(0), closed: day(10) }, { day: day(1), closed: day(4) }] }, 'sell')).toBe('wait 24 (G5)');
    expect(say(12, { complaints: [{ day: day(0), closed: day(10) }, { day: day(1) }] }, 'sell')).toBe('wait complaintSettled (G5)');
  });
});

describe('G6 opt-out', () => {
  it('forbids everything from its day on', () => {
    const person = { purchases: [day(0)], optOuts: [day(30)] };
    expect(onDays([29, 30], person, 'sell')).toEqual(['ok', 'no optedOut (G6)']);
    for (const action of actions) if (action !== 'rest') expect(say(30, person, action)).toContain('no ');
  });
});

describe('G7 messages', () => {
  const at = (...hours: readonly number[]): APerson => ({ messages: hours.map((hour) => START + hour / 24) });
  it('waits 16 hours, judged at midnight', () => {
    expect(onDays([0, 1], at(8), 'thanks')).toEqual(['wait 1 (G7)', 'ok']);
    expect(onDays([0, 1, 2], at(8.5), 'thanks')).toEqual(['wait 2 (G7)', 'wait 2 (G7)', 'ok']);
  });
  it('is full on the day of a message that bears no time', () => {
    expect(onDays([-1, 0, 1], at(0), 'apology')).toEqual(['ok', 'wait 1 (G7)', 'ok']);
  });
  it('waits until the last but one of two messages is seven days old', () => {
    expect(onDays([2, 6, 7], at(0, 48), 'followUp')).toEqual(['wait 7 (G7)', 'wait 7 (G7)', 'ok']);
    expect(onDays([2, 7, 8], at(1, 48), 'followUp')).toEqual(['wait 8 (G7)', 'wait 8 (G7)', 'ok']);
    expect(onDays([7, 8], at(0, 24 * 7), 'followUp')).toEqual(['wait 8 (G7)', 'ok']);
  });
});

describe('G8 値引クーポン', () => {
  it('is not allowed within 14 days of a full-price order', () => {
    expect(onDays([0, 14, 15], { purchases: [{ day: day(0), fullPrice: true }] }, 'coupon')).toEqual(['no recentFullPrice (G8)', 'no recentFullPrice (G8)', 'ok']);
    expect(say(3, { purchases: [day(0)] }, 'coupon')).toBe('ok');
  });
  it('waits from stage 4 until the day 現役 ends', () => {
    const person = { purchases: [{ day: day(0), groups: ['a'] }, { day: day(9), groups: ['b'] }] };
    expect(onDays([20, 98, 99], person, 'coupon')).toEqual(['wait 99 (G8)', 'wait 99 (G8)', 'ok']);
    expect(say(20, { purchases: [{ day: day(0), groups: ['a'] }, day(9)] }, 'coupon')).toBe('ok');
  });
});

describe('G9 復帰のご案内', () => {
  it('is not for 現役, nor for those who never came', () => {
    expect(onDays([89, 90], { purchases: [day(0)] }, 'comeback')).toEqual(['no current (G9)', 'ok']);
    expect(say(0, { requests: [day(0)] }, 'comeback')).toBe('no noPurchase (G9)');
  });
});

describe('G10 解約の引止め', () => {
  const person = { purchases: [{ day: day(0), delivered: day(0), subscription: true }], subscriptions: [{ start: day(0), end: day(60) }] };
  it('needs a sign of leaving, and ends when cancelling was asked', () => {
    expect(onDays([45, 46, 59, 60], person, 'retention')).toEqual(['no noSignOfLeaving (G10)', 'ok', 'ok', 'no cancelled (G10)']);
    expect(say(99, { purchases: [day(0)] }, 'retention')).toBe('no noSubscription (G10)');
  });
});

describe('several rules', () => {
  it('不可 beats 待つ, and every rule that spoke is named', () => {
    const person = { purchases: [{ day: day(0), fullPrice: true }], complaints: [{ day: day(1) }], messages: [day(2)] };
    expect(say(2, person, 'coupon')).toBe('no recentFullPrice (G5 G7 G8)');
  });
  it('the latest day counts, and a need outweighs every day', () => {
    const person = { purchases: [day(0), day(20)], complaints: [{ day: day(21), closed: day(30) }] };
    expect(say(30, person, 'referral')).toBe('wait 53 (G3 G5)');
    expect(say(45, { ...person, complaints: [{ day: day(21), closed: day(45) }] }, 'referral')).toBe('wait 59 (G3 G5)');
    expect(say(30, { ...person, purchases: [day(20)] }, 'referral')).toBe('wait twoPurchases (G3 G5)');
  });
});
