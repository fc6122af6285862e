import { expect, it } from 'vitest';
import { openExcel } from './open-excel.ts';

/** Lets the messages arrive. */
const turn = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5); });

it('tells of changes by either hand, with their address', async () => {
  const excel = openExcel();
  const seen: string[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address, changeType, triggerSource }) => {
      seen.push(`${address} ${changeType} ${triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1, 2], [3, 4]];
    await context.sync();
  });
  excel.workbook.sheet('Sheet1').set('C5', 'x');
  excel.workbook.sheet('Sheet1').insertRows(2);
  await turn();
  expect(seen).toEqual(['A1:B2 RangeEdited ThisLocalAddin', 'C5 RangeEdited Unknown', '3:3 RowInserted Unknown']);
});

it('tells of selections and of sheets being shown, added and deleted', async () => {
  const excel = openExcel();
  const seen: string[] = [];
  const note = (text: string): Promise<void> => {
    seen.push(text);
    return Promise.resolve();
  };
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(({ address }) => note(`selected ${address}`));
    worksheets.onActivated.add(({ worksheetId }) => note(`shown ${excel.workbook.findSheet(worksheetId)?.name ?? ''}`));
    worksheets.onAdded.add(() => note('added'));
    worksheets.onDeleted.add(() => note('deleted'));
    await context.sync();
  });
  const sheet = excel.workbook.addSheet('B');
  sheet.select('B2:C3');
  await turn();
  excel.workbook.deleteSheet(sheet);
  await turn();
  expect(seen).toEqual(['added', 'shown B', 'selected B2:C3', 'shown Sheet1', 'deleted']);
});

it('stops telling when the handler is removed', async () => {
  const excel = openExcel();
  let seen = 0;
  const handler = await excel.Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem('Sheet1').load('id').onChanged;
    await context.sync();
    const result = added.add(() => {
      seen += 1;
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  excel.workbook.sheet('Sheet1').set('A1', 1);
  await turn();
  handler.remove();
  await handler.context.sync();
  excel.workbook.sheet('Sheet1').set('A1', 2);
  await turn();
  expect(seen).toBe(1);
});
