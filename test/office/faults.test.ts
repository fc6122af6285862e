import { expect, it } from 'vitest';
import { errorOf } from './error-of.ts';
import { FAULTS } from './faults.ts';
import { openExcel, type OpenExcel } from './open-excel.ts';

/** Writes 1, 2, 3 into A1:A3, with a sync for each. */
const work = ({ Excel }: OpenExcel): Promise<void> => Excel.run(async (context) => {
  for (const row of [1, 2, 3]) {
    context.workbook.worksheets.getItem('Sheet1').getRange(`A${row}`).values = [[row]];
    await context.sync();
  }
});

const done = ({ workbook }: OpenExcel): readonly unknown[] => ['A1', 'A2', 'A3'].map((at) => workbook.sheet('Sheet1').get(at));

it.each([
  ['an internal error', FAULTS.general, 'GeneralException', [1, undefined, undefined]],
  ['protection', FAULTS.accessDenied, 'AccessDenied', [1, undefined, undefined]],
  ['a request that is too big', FAULTS.requestTooBig, 'RequestPayloadSizeLimitExceeded', [1, undefined, undefined]],
  ['a response that is too big, after the work was done', FAULTS.responseTooBig, 'ResponsePayloadSizeLimitExceeded', [1, 2, undefined]],
  ['a cell being edited', FAULTS.cellEditMode, 'InvalidOperationInCellEditMode', [1, undefined, undefined]],
  ['a lost connection', FAULTS.lostConnection, 'ConnectionFailure', [1, undefined, undefined]],
])('lets the second sync fail: %s', async (_, fault, code, state) => {
  const excel = openExcel();
  excel.faults.at(2, fault);
  expect(await errorOf(() => work(excel))).toMatch(new RegExp(`^${code}`));
  expect(done(excel)).toEqual(state);
  expect(await errorOf(() => work(excel))).toBe('none');
});

it('lets a batch fail in its middle', async () => {
  const excel = openExcel();
  const batch = (): Promise<void> => excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row]];
    await context.sync();
  });
  await batch();
  const actions = excel.traffic.exchanges[0]?.actions ?? 0;
  excel.workbook.sheet('Sheet1').clear('A1:A3');
  excel.faults.at(1, { kind: 'error', code: 'GeneralException', afterActions: actions - 3 });
  expect(await errorOf(batch)).toMatch(/^GeneralException/);
  expect(done(excel)).toEqual([1, 2, undefined]);
});

it('may never answer', async () => {
  for (const [fault, state] of [[FAULTS.silence, [1, undefined, undefined]], [{ ...FAULTS.silence, done: true }, [1, 2, undefined]]] as const) {
    const excel = openExcel();
    excel.faults.at(2, fault);
    const ended = await Promise.race([work(excel).then(() => 'ended'), new Promise((resolve) => { setTimeout(resolve, 50, 'waiting'); })]);
    expect([ended, done(excel)]).toEqual(['waiting', state]);
  }
});

it('counts syncs from now on, without the clean-up after a run', async () => {
  const excel = openExcel();
  await work(excel);
  await excel.idle();
  excel.faults.at(1, FAULTS.general);
  excel.workbook.sheet('Sheet1').clear('A1:A3');
  expect(await errorOf(() => work(excel))).toMatch(/^GeneralException/);
  expect(done(excel)).toEqual([undefined, undefined, undefined]);
});

it('calls back before a sync is done, so that cancel can be pressed', async () => {
  const excel = openExcel();
  const cancel = new AbortController();
  excel.faults.before(2, () => { cancel.abort(); });
  const seen: boolean[] = [];
  await excel.Excel.run(async (context) => {
    for (let round = 0; round < 2; round++) {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[round]];
      await context.sync();
      seen.push(cancel.signal.aborted);
    }
  });
  expect(seen).toEqual([false, true]);
});

it('refuses everything while a cell is edited, or waits where that was asked for', async () => {
  const excel = openExcel();
  excel.startEditing();
  expect(await errorOf(() => work(excel))).toMatch(/^InvalidOperationInCellEditMode/);
  const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['after']];
    await context.sync();
  });
  await new Promise((resolve) => { setTimeout(resolve, 30); });
  expect(done(excel)[0]).toBeUndefined();
  excel.stopEditing();
  await waiting;
  expect(done(excel)[0]).toBe('after');
});

it('refuses a request over the limit undone, and a response over it when all is done', async () => {
  const up = openExcel({ payloadLimit: 4000 });
  const write = (excel: OpenExcel, letters: number): Promise<string> => errorOf(() => excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['あ'.repeat(letters)]];
    await context.sync();
  }));
  // Bytes count, not letters: 2,000 of these are 6,000.
  expect(await write(up, 2000)).toMatch(/^RequestPayloadSizeLimitExceeded/);
  expect(up.workbook.sheet('Sheet1').usedAddress).toBeNull();
  expect(await write(up, 1000)).toBe('none');
  const down = openExcel({ payloadLimit: 4000 });
  down.workbook.sheet('Sheet1').set('A1:A2', 'あ'.repeat(700));
  expect(await errorOf(() => down.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B1').values = [['done']];
    sheet.getRange('A1:A2').load('values');
    await context.sync();
  }))).toMatch(/^ResponsePayloadSizeLimitExceeded/);
  expect(down.workbook.sheet('Sheet1').get('B1')).toBe('done');
});

it('counts what goes over the wire', async () => {
  const excel = openExcel();
  await work(excel);
  await excel.idle();
  const { traffic } = excel;
  expect(traffic.syncs).toBe(3);
  expect(traffic.requests).toBe(4);
  expect(traffic.bytesUp).toBe(traffic.exchanges.reduce((sum, { bytesUp }) => sum + bytesUp, 0));
  expect(traffic.largest).toBeGreaterThan(200);
  excel.faults.at(1, FAULTS.general);
  await errorOf(() => work(excel));
  expect(traffic.exchanges.map(({ error }) => error)).toContain('GeneralException');
  traffic.reset();
  expect(traffic.requests).toBe(0);
});
