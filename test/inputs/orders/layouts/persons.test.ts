import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { noDecisions } from '../../../../src/customers/decisions.ts';
import { customersOf } from '../../../../src/customers/customers.ts';
import { defaultSettings } from '../../../../src/settings/settings.ts';
import { takenInFiles } from '../../taken-in.ts';
import { fixture } from './fixture.ts';

const FILES = readdirSync(fixture('.')).filter((file) => file !== 'TRUTH.csv').sort();

/** Who placed each order, as the one who made the files says. */
const truth = new Map(
  readFileSync(fixture('TRUTH.csv'), 'utf8').trim().split(/\r?\n/).slice(1).map((line): [string, string] => {
    const [, order = '', person = ''] = line.split(',');
    return [order, person];
  }),
);

/**
 * Orders of one person that a strong or medium key ties together: a mail, an Amazon alias, a member ID within its shop, a Rakuten
 * alias with the name or phone, a phone with the name or kana. Square knows names and its own customer IDs only.
 */
const TIED: readonly (readonly string[])[] = [
  ['999999-20250403-0000000001', '999999-20250620-0000000004', '#1001', '#1005', '90000002', '90000003', 'P900000000000000001', 'P900000000000000005', '3001'],
  ['TX001', 'TX003', 'TX005'],
  ['250-0000009-0000009', '249-0000002-0000002', 'fictshop-10000001'],
  ['999999-20250510-0000000002', 'P900000000000000002', '3002', '3005'],
  ['250-0000010-0000010', '90000001', 'HANYO-0001', 'HANYO-0003'],
  ['250-0000008-0000008', 'fictshop-10000003', '#1002', '1000000002'],
  ['TX004'],
  ['999999-20250701-0000000005', '#1006', '101', '102', 'HANYO-0002'],
  ['fictshop-10000004', '1000000001', '1000000005'],
  ['fictshop-10000005'],
  ['#1003', 'HANYO-0004'],
];

/** The ID of every order that counts, by its number; null: anonymous. */
function idsOfOrders(files: readonly string[]): Map<string, string | null> {
  const inputs = takenInFiles(files.map(fixture));
  const { orders, people, ids } = customersOf(inputs, defaultSettings, noDecisions, []);
  const found = new Map<string, string | null>();
  for (let order = 0; order < orders.count; order++) {
    if (orders.reason[order] !== 0) continue;
    const number = (inputs.orders.orderNumbers.texts[orders.number[order] as number] ?? '').split('\n')[0] ?? '';
    found.set(number, ids[people.ofOrder[order] as number] ?? null);
  }
  return found;
}

describe.each([['from A to Z', FILES], ['from Z to A', [...FILES].reverse()]])('the people behind all exports, read %s', (_, files) => {
  let ids = new Map<string, string | null>();
  beforeAll(() => {
    ids = idsOfOrders(files);
  });

  it('never share an ID', () => {
    const persons = new Map<string, Set<string>>();
    for (const [number, id] of ids) {
      const person = truth.get(number);
      if (id !== null && person !== undefined) persons.set(id, (persons.get(id) ?? new Set()).add(person));
    }
    expect([...persons.values()].filter((of) => of.size > 1)).toEqual([]);
  });

  it('have one ID wherever a strong or medium key ties their orders', () => {
    const found = TIED.map((orders) => [...new Set(orders.map((number) => ids.get(number)))]);
    expect(found.filter((of) => of.length !== 1 || typeof of[0] !== 'string')).toEqual([]);
    expect(new Set(found.flat()).size).toBe(TIED.length);
  });

  it('are looked for among all orders that count', () => {
    expect([...ids.keys()].sort()).toEqual([...TIED.flat(), '249-0000001-0000001', '503-0000004-0000004', 'TX002'].sort());
  });

  it('stay anonymous where a file says nothing of them', () => {
    expect(['249-0000001-0000001', '503-0000004-0000004', 'TX002'].map((number) => ids.get(number))).toEqual([null, null, null]);
  });
});
