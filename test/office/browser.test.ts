import { afterEach, expect, it } from 'vitest';
import { openExcelInChromium, type ExcelInChromium } from './open-excel-in-chromium.ts';
import { FAULTS } from './faults.ts';
import { noBrowser } from './transports/wac.ts';

/** A pane that loads office.js as production does and knows nothing of this host. */
const PANE = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>pane</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<body><script>
  window.ready = Office.onReady().then((info) => { Office.actions.associate('sayHello', async (event) => {
    await Excel.run(async (context) => { context.workbook.worksheets.getActiveWorksheet().getRange('Z1').values = [['hello']]; await context.sync(); });
    event.completed();
  });
  CustomFunctions.associate('LTV', (first, second) => first + second);
  CustomFunctions.associate('NA', () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'なし'); });
  return info; });
</script></body></html>`;

let excel: ExcelInChromium | null = null;

afterEach(async () => {
  await excel?.close();
  excel = null;
});

async function open(options: Partial<Parameters<typeof openExcelInChromium>[0]> = {}): Promise<ExcelInChromium> {
  excel = await openExcelInChromium({ files: (path) => path === 'taskpane.html' ? PANE : null, ...options });
  await excel.pane.waitForFunction(() => 'ready' in window);
  return excel;
}

it('starts genuine office.js in a frame, which believes to be in Excel on the web', async ({ skip }) => {
  skip(noBrowser !== null, noBrowser ?? '');
  const { pane, blocked } = await open({ sets: { ExcelApi: '1.14' } });
  const seen = await pane.evaluate(async () => {
    const info = await Office.onReady();
    const { requirements, displayLanguage } = Office.context;
    return { ...info, language: displayLanguage, old: requirements.isSetSupported('ExcelApi', '1.14'), newer: requirements.isSetSupported('ExcelApi', '1.15') };
  });
  expect(seen).toMatchObject({ host: 'Excel', platform: 'OfficeOnline', language: 'ja-JP', old: true, newer: false });
  expect(blocked).toEqual([]);
});

it('writes and reads the workbook that lies here, with real errors', async ({ skip }) => {
  skip(noBrowser !== null, noBrowser ?? '');
  const { pane, workbook, faults } = await open();
  workbook.sheet('Sheet1').set('A1', 'ここから');
  faults.at(3, FAULTS.responseTooBig);
  const seen = await pane.evaluate(async () => {
    await Office.onReady();
    const codes: string[] = [];
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1:C1').values = [[1, '001']];
      const range = sheet.getRange('A1:C1').load('values');
      await context.sync();
      sheet.getRange('A1:B2').values = [[1]];
      await context.sync().catch((error: unknown) => { codes.push((error as OfficeExtension.Error).code); });
      sheet.getRange('D1').values = [['done']];
      await context.sync().catch((error: unknown) => { codes.push((error as OfficeExtension.Error).code); });
      return range.values as unknown[][];
    });
    return { read, codes };
  });
  expect(seen).toEqual({ read: [['ここから', 1, 1]], codes: ['InvalidArgument', 'ResponsePayloadSizeLimitExceeded'] });
  expect(workbook.sheet('Sheet1').get('D1')).toBe('done');
});

it('tells the pane what the user does, and lets go of everything', async ({ skip }) => {
  skip(noBrowser !== null, noBrowser ?? '');
  const { pane, workbook, references, idle, startEditing, stopEditing } = await open();
  await pane.evaluate(async () => {
    await Office.onReady();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(({ address }) => {
        document.title = address;
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  workbook.sheet('Sheet1').select('C7');
  await pane.waitForFunction(() => document.title === 'C7');
  startEditing();
  const code = await pane.evaluate(() => Excel.run(async (context) => {
    await context.sync();
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
    return 'none';
  }).catch((error: unknown) => (error as OfficeExtension.Error).code));
  expect(code).toBe('InvalidOperationInCellEditMode');
  stopEditing();
  await idle();
  expect(references.types).toEqual([]);
});

it('runs a command of the ribbon', async ({ skip }) => {
  skip(noBrowser !== null, noBrowser ?? '');
  const { pane, workbook, invokeCommand } = await open();
  await pane.evaluate(() => Office.onReady());
  await invokeCommand('sayHello');
  expect(workbook.sheet('Sheet1').get('Z1')).toBe('hello');
});

it('calls a custom function for a cell', async ({ skip }) => {
  skip(noBrowser !== null, noBrowser ?? '');
  const { pane, invokeFunction, traffic } = await open();
  await pane.evaluate(() => Office.onReady());
  await expect.poll(() => traffic.exchanges.filter(({ error }) => error === null).length).toBeGreaterThanOrEqual(2);
  expect(await invokeFunction('LTV', [20, 22])).toEqual({ value: 42 });
  expect(await invokeFunction('NA', [])).toMatchObject({ message: 'なし' });
  expect(traffic.syncs).toBe(0);
});
