import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { loadClient } from './client/load-client.ts';
import { readMemberTable } from './client/member-table.ts';
import { pinnedClient } from './client/pinned.ts';

const WHAT_TO_DO = 'Microsoft\'s client changed. Run all tests of test/office, read the changes of the members the product uses in node_modules/@types/office-js, '
  + 'go through assumptions.ts, and only then write the new version and hash into canary.test.ts.';

it('is the client whose protocol this host was written for', () => {
  expect(pinnedClient.version, WHAT_TO_DO).toBe('1.1.110');
});

it('has the members this host was written for', () => {
  const table = readMemberTable(loadClient());
  const hash = createHash('sha256').update(JSON.stringify(table)).digest('hex').slice(0, 16);
  expect(hash, WHAT_TO_DO).toBe('9063b4d88ab9dd5d');
  expect(table['Worksheet']?.scalars['showGridlines']).toEqual({ wire: 'ShowGridlines', setWire: 'Gridlines', writable: true });
  expect(table['Table']?.since['resize']).toEqual(['ExcelApi', '1.13']);
});
