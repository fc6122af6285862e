import { describe, expect, it } from 'vitest';
import { sampleShop } from '../../src/sample/sample-shop.ts';
import { sampleTruth, type SampleTruth } from '../../src/sample/sample-truth.ts';
import { fileNamed, records } from './table.ts';

describe.each([1, 2, 3, 4, 5])('truth of sample %i', (seed) => {
  const files = sampleShop(seed);
  const truth = sampleTruth(seed);
  const buyers = truth.people.filter((person) => person.channels.length > 0);

  it('knows every order of every file, and no other', () => {
    for (const [start, column] of [['楽天', '注文番号'], ['yahoo', 'OrderId'], ['自社', '注文番号']] as const) {
      const file = fileNamed(files, start);
      const inFile = [...new Set(records(file).map((row) => row[column]))];
      expect(truth.orderNumbers.get(file.name)).toEqual(inFile);
    }
    expect(new Set(truth.orders.map((order) => order.number)).size).toBe(truth.orders.length);
  });

  it('has about 800 customers and 3,000 orders, more than half of the customers bought once', () => {
    expect(buyers.length).toBeGreaterThanOrEqual(760);
    expect(buyers.length).toBeLessThanOrEqual(840);
    expect(truth.orders.length).toBeGreaterThanOrEqual(2850);
    expect(truth.orders.length).toBeLessThanOrEqual(3150);
    const share = onceShare(truth);
    expect(share).toBeGreaterThan(0.49);
    expect(share).toBeLessThan(0.56);
  });

  it('has its share of cancellations, refunds, referrals and people of several channels', () => {
    const share = (count: number): number => count / truth.orders.length;
    const cancelled = share(truth.orders.filter((order) => order.state === 'cancelled').length);
    expect(cancelled).toBeGreaterThan(0.018);
    expect(cancelled).toBeLessThan(0.033);
    const partly = share(truth.orders.filter((order) => order.state === 'sent' && order.refund > 0).length);
    expect(partly).toBeGreaterThan(0.006);
    expect(partly).toBeLessThan(0.018);
    expect(truth.orders.some((order) => order.state === 'returned')).toBe(true);
    expect(truth.referrals.filter((referral) => referral.kind === 'real')).toHaveLength(40);
    expect(truth.referrals.filter((referral) => referral.kind === 'self')).toHaveLength(1);
    expect(buyers.filter((person) => person.channels.length >= 2)).toHaveLength(62);
    expect(buyers.filter((person) => person.spellings.length >= 2).length).toBeGreaterThan(40);
  });

  it('loses a third of its subscribers or more after the third delivery, more than after any other of the first six', () => {
    const longest = new Map<string, number>();
    for (const order of truth.orders) longest.set(order.person, Math.max(longest.get(order.person) ?? 0, order.delivery));
    const reached = Array.from({ length: 7 }, (_, at) => [...longest.values()].filter((count) => count > at).length);
    const lost = reached.slice(1).map((count, at) => 1 - count / (reached[at] ?? 1));
    expect(reached[0]).toBe(90);
    expect(lost[2]).toBeGreaterThan(0.3);
    expect(Math.max(...lost)).toBe(lost[2]);
  });

  it('gives no mail address to two people', () => {
    const owners = new Map<string, string>();
    for (const person of truth.people) {
      for (const mail of new Set(person.mails.map((one) => one.toLowerCase()))) {
        expect(owners.has(mail)).toBe(false);
        owners.set(mail, person.id);
      }
    }
  });

  it('gives no telephone with the same name to two people, so that a right merge is possible', () => {
    const personOf = new Map(truth.orders.map((order) => [order.number, order.person]));
    const owners = new Map<string, string>();
    for (const row of records(fileNamed(files, '自社'))) {
      const phone = (row['電話番号'] ?? '').normalize('NFKC').replace(/\D/g, '').replace(/^(81|0)/, '');
      if (/^0+$/.test(phone)) continue;
      const key = `${phone}/${(row['フリガナ'] ?? '').normalize('NFKC')}`;
      const person = personOf.get(row['注文番号'] ?? '') ?? '';
      expect(owners.get(key) ?? person).toBe(person);
      owners.set(key, person);
    }
  });
});

function onceShare(truth: SampleTruth): number {
  const days = new Map<string, Set<number>>();
  for (const order of truth.orders) {
    if (order.state === 'cancelled' || order.state === 'returned') continue;
    days.set(order.person, (days.get(order.person) ?? new Set()).add(order.day));
  }
  return [...days.values()].filter((set) => set.size === 1).length / days.size;
}
