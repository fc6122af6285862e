import { describe, expect, it } from 'vitest';
import { ExcelHost } from '../../../src/hosts/excel/excel-host.ts';
import type { Plan } from '../../../src/report/plan.ts';
import { FAULTS, type Fault } from '../../office/faults.ts';
import { openExcel, type OpenExcel } from '../../office/open-excel.ts';
import { OLDEST_EXCEL } from '../../office/requirement-sets.ts';
import { customers, customerSheet, dashboardSheet, plan, samplePlan } from '../file/sample-plan.ts';
import { openedExcel } from './opened-excel.ts';
import { wholeState } from './whole-state.ts';

const USER = [{ name: '注文', rows: [['注文番号', '金額'], ['001', 1200]] }];
const host = (resizesTables = true): ExcelHost => new ExcelHost('test.xlsx', { resizesTables, spills: resizesTables });

interface Scene {
  readonly begin: () => Promise<OpenExcel>;
  readonly run: Plan;
}

const scenes: Readonly<Record<string, Scene>> = {
  'a first run': { begin: () => Promise.resolve(opened()), run: samplePlan() },
  'a refresh with news, new customers and a new sheet': {
    async begin() {
      const excel = opened();
      await host().apply(plan(customerSheet(customers(5))));
      const sheet = excel.workbook.sheet('CRM_顧客');
      sheet.set('F6', '二倍');
      excel.workbook.table('T_customers').resize(sheet.rect('A6:F11'));
      sheet.set('F7:F11', '=C7*2');
      return excel;
    },
    run: plan(dashboardSheet(), customerSheet(customers(9).map((person) => ({ ...person, orders: person.orders + 1 })))),
  },
};

const faults: Readonly<Record<string, Fault>> = {
  'an error before anything of the batch is done': FAULTS.general,
  'an error half-way through a batch': { kind: 'error', code: 'GeneralException', afterActions: 3 },
  'an error after the batch was done': { kind: 'error-after', code: 'GeneralException' },
  'a request that is too large': FAULTS.requestTooBig,
  'an answer that is too large': FAULTS.responseTooBig,
  'the user editing a cell': FAULTS.cellEditMode,
  'a protected sheet': FAULTS.accessDenied,
  'a lost connection': FAULTS.lostConnection,
};

function opened(): OpenExcel {
  const excel = openExcel();
  openedExcel(excel, USER);
  return excel;
}

describe.each(Object.entries(scenes))('%s', (_, { begin, run }) => {
  it.each(Object.entries(faults))('leaves the workbook as it was or complete, wherever it meets %s', async (__, fault) => {
    const whole = await begin();
    whole.traffic.reset();
    await host().apply(run);
    const syncs = whole.traffic.syncs;
    const complete = wholeState(whole);
    expect(syncs).toBeGreaterThan(5);
    for (let sync = 1; sync <= syncs; sync++) {
      const excel = await begin();
      const before = wholeState(excel);
      excel.faults.at(sync, fault);
      const failed = await host().apply(run).then(() => null, (error: unknown) => error);
      expect(wholeState(excel), `at sync ${String(sync)}`).toEqual(failed === null ? complete : before);
      if (failed !== null) expect(failed).toHaveProperty('code', expect.stringMatching(/^(excel|workbook)-/));
      await excel.idle();
      // Where an answer is lost, the client cannot know of what Excel kept for it.
      if (fault.kind !== 'error-after') expect(excel.references.count).toBe(0);
    }
  });

  it('leaves the workbook as it was or complete, whenever cancel is pressed', async () => {
    const whole = await begin();
    whole.traffic.reset();
    await host().apply(run);
    const syncs = whole.traffic.syncs;
    const complete = wholeState(whole);
    let cancelled = 0;
    for (let sync = 1; sync <= syncs; sync++) {
      const excel = await begin();
      const before = wholeState(excel);
      const controller = new AbortController();
      excel.faults.before(sync, () => controller.abort());
      const failed = await host().apply(run, { cancel: controller.signal }).then(() => null, (error: unknown) => error);
      if (failed !== null) {
        expect(failed).toHaveProperty('name', 'AbortError');
        cancelled += 1;
      }
      expect(wholeState(excel), `at sync ${String(sync)}`).toEqual(failed === null ? complete : before);
    }
    expect(cancelled).toBeGreaterThan(syncs / 2);
  });

  it('is put back by 取り消す, and can be done again', async () => {
    const excel = await begin();
    const before = wholeState(excel);
    const mine = host();
    await mine.apply(run);
    const complete = wholeState(excel);
    expect(complete).not.toEqual(before);
    expect(await mine.undo()).toMatchObject({ kept: 0 });
    expect(wholeState(excel)).toEqual(before);
    expect(await mine.undo()).toBeNull();
    await mine.apply(run);
    expect(wholeState(excel)).toEqual(complete);
  });
});

it('takes back what it did in an Excel that cannot resize tables', async () => {
  const excel = openExcel({ sets: OLDEST_EXCEL });
  await host(false).apply(plan(customerSheet(customers(5))));
  const sheet = excel.workbook.sheet('CRM_顧客');
  sheet.deleteColumns(2);
  sheet.set('A20', 'メモ');
  const before = wholeState(excel);
  const mine = host(false);
  await mine.apply(plan(customerSheet(customers(9))));
  expect(excel.workbook.table('T_customers').rect).toMatchObject({ rows: 10, columns: 5 });
  await mine.undo();
  expect(wholeState(excel)).toEqual(before);
});

it('keeps what could not be put back for 取り消す, and says so', async () => {
  const excel = opened();
  const before = wholeState(excel);
  const mine = host();
  excel.faults.at(8, FAULTS.lostConnection);
  for (let sync = 9; sync < 30; sync++) excel.faults.at(sync, FAULTS.lostConnection);
  await expect(mine.apply(samplePlan())).rejects.toMatchObject({ code: 'excel-half-done' });
  excel.faults.clear();
  await mine.undo();
  expect(wholeState(excel)).toEqual(before);
}, 20_000);
