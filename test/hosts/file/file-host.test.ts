import { describe, expect, it, vi } from 'vitest';
import * as writing from '../../../src/hosts/file/package/write-package.ts';
import { FileHost } from '../../../src/hosts/file/file-host.ts';
import { bytesOf, rows, values } from './grid.ts';
import { customers, customerSheet, plan, samplePlan } from './sample-plan.ts';
import { userWorkbook } from './user-workbook.ts';
import { unzip } from './zip-parts.ts';

vi.mock('../../../src/hosts/file/package/write-package.ts', { spy: true });

function zips(): number {
  return vi.mocked(writing.writePackage).mock.calls.length;
}

describe('a workbook that changes', () => {
  it('is zipped when its bytes are asked for, and not before', async () => {
    const host = new FileHost(await userWorkbook());
    const before = zips();
    await host.apply(samplePlan());
    await host.apply(samplePlan(customers(14)));
    await host.type('売上', [{ row: 9, column: 0, value: 1, formula: null }]);
    expect((await rows(host, 'CRM_顧客')).get(20)?.[0]).toBe('C0000014');
    expect(zips()).toBe(before);
    const bytes = await host.bytes();
    expect(zips()).toBe(before + 1);
    expect(await host.bytes()).toBe(bytes);
    expect(zips()).toBe(before + 1);
  });

  it('holds the same in whatever steps it was zipped', async () => {
    const [lazy, eager] = [new FileHost(await userWorkbook()), new FileHost(await userWorkbook())];
    for (let run = 0; run < 20; run++) {
      const step = plan(customerSheet(customers(3 + run)));
      await lazy.apply(step);
      await eager.apply(step);
      await eager.bytes();
    }
    expect(await values(lazy, 'CRM_顧客')).toEqual(await values(eager, 'CRM_顧客'));
    expect(await unzip(await bytesOf(lazy))).toEqual(await unzip(await bytesOf(eager)));
  });

  it('stays as it is when zipping is stopped', async () => {
    const host = new FileHost(await userWorkbook());
    await host.apply(samplePlan());
    await expect(host.bytes(AbortSignal.abort())).rejects.toThrow();
    expect((await host.sheets())).toHaveLength(5);
    expect(await new FileHost(await host.bytes()).sheets()).toEqual(await host.sheets());
  });

  it('goes back to what it was, however far it has gone', async () => {
    const bytes = await userWorkbook();
    const host = new FileHost(bytes);
    const [first, sheets] = [host.state(), await host.sheets()];
    await host.apply(samplePlan());
    await host.type('売上', [{ row: 9, column: 0, value: 1, formula: null }]);
    const second = host.state();
    await host.bytes();
    await host.type('売上', [{ row: 9, column: 0, value: 2, formula: null }]);
    await host.remember('a', 'b');
    host.restore(second);
    expect((await rows(host, '売上')).get(10)).toEqual([1]);
    expect(await host.recall('a')).toBeNull();
    await host.type('売上', [{ row: 9, column: 1, value: 3, formula: null }]);
    expect((await rows(host, '売上')).get(10)).toEqual([1, 3]);
    host.restore(first);
    expect(await host.bytes()).toBe(bytes);
    expect(await host.sheets()).toEqual(sheets);
  });
});
