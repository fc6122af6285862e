import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { noDecisions } from '../../src/customers/decisions.ts';
import { Intake } from '../../src/inputs/intake.ts';
import { orderNames } from '../../src/report/order-names.ts';
import { summaryOf } from '../../src/report/summary.ts';
import { sampleShop } from '../../src/sample/sample-shop.ts';
import { sampleTruth } from '../../src/sample/sample-truth.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

/** True people counted as several: those who gave no telephone and whose mall changed their alias. Known, and not to grow. */
const SPLIT = { 1: 1, 4: 2 } as const;

describe.each([1, 4] as const)('the sample shop, seed %i', (seed) => {
  const intake = new Intake({ layout: null, columns: {}, dayOrder: null });
  for (const file of sampleShop(seed)) {
    const table = intake.table({ file: file.name, sheet: null, encoding: file.encoding });
    [file.header, ...file.rows].forEach((cells, at) => table.row({ number: at + 1, hidden: false, cells }));
    table.end();
  }
  const inputs = intake.finish();
  const analysis = analyze(inputs, defaultSettings, noDecisions, []);
  const { customers } = analysis;
  const truth = sampleTruth(seed);
  const names = orderNames(inputs.orders, customers.orders);
  const personOf = new Map<string, number>();
  for (let at = 0; at < customers.orders.count; at++) personOf.set(names(at), customers.people.ofOrder[at] ?? -1);
  const counted = truth.orders.filter(({ state }) => state === 'sent' || state === 'waiting').filter(({ number }) => (personOf.get(number) ?? -1) >= 0);

  it('reads every table', () => {
    expect(inputs.problems).toEqual([]);
    expect(inputs.orders.sources).toHaveLength(3);
    expect(inputs.records.map(({ kind }) => kind.name).sort()).toEqual(['activities', 'inquiries', 'members', 'messages', 'requests', 'spend', 'subscriptions', 'surveys']);
    expect([...personOf.keys()].sort()).toEqual(truth.orders.map(({ number }) => number).sort());
  });

  it('takes no two people for one', () => {
    const owners = new Map<number, Set<string>>();
    for (const { number, person } of counted) {
      const found = personOf.get(number) ?? -1;
      owners.set(found, (owners.get(found) ?? new Set()).add(person));
    }
    expect([...owners.values()].filter((people) => people.size > 1).map((people) => [...people])).toEqual([]);
  });

  it('takes few people for two', () => {
    const parts = new Map<string, Set<number>>();
    for (const { number, person } of counted) parts.set(person, (parts.get(person) ?? new Set()).add(personOf.get(number) ?? -1));
    const split = [...parts.values()].filter((found) => found.size > 1).length;
    expect(split / parts.size).toBeLessThan(0.03);
    expect(split).toBe(SPLIT[seed]);
  });

  it('knows the person of every order that counts', () => {
    const used = truth.orders.filter(({ state }) => state === 'sent');
    expect(used.filter(({ number }) => (personOf.get(number) ?? -1) < 0)).toEqual([]);
  });

  it('uses the true amount to the yen', () => {
    const sent = truth.orders.filter(({ number }) => (personOf.get(number) ?? -1) >= 0);
    const { amount, rows } = summaryOf(analysis);
    expect(amount.used).toBe(sent.reduce((sum, each) => sum + each.amount, 0));
    expect(amount.read).toBe(amount.used + amount.leftOut);
    expect(rows.read).toBe(rows.used + rows.leftOut.reduce((sum, each) => sum + each.rows, 0));
    expect(customers.ledger.purchases.amount.reduce((sum, each) => sum + each, 0) + customers.ledger.credits.amount.reduce((sum, each) => sum + each, 0)).toBe(amount.used);
  });

  it('counts the real referrals, not those of oneself or the family', () => {
    const real = truth.referrals.filter(({ kind, referred }) => kind === 'real' && counted.some(({ person }) => person === referred));
    expect(real.length).toBeGreaterThan(30);
    expect(customers.ledger.referrals.day).toHaveLength(real.length);
    const referrers = new Set(real.map(({ referrer }) => referrer));
    const { start } = customers.ledger.referrals;
    expect(Array.from(start.subarray(1)).filter((end, person) => end > (start[person] ?? 0))).toHaveLength(referrers.size);
  });
});
