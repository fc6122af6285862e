import { expect, it } from 'vitest';
import { errorOf } from './error-of.ts';
import { openExcel } from './open-excel.ts';

it('sends nothing before sync and everything in one request', async () => {
  const { Excel, traffic, workbook } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    sheet.getRange('A1:A2').format.font.bold = true;
    expect(workbook.sheet('Sheet1').get('A1')).toBeUndefined();
    expect(traffic.requests).toBe(0);
    await context.sync();
    expect(traffic.requests).toBe(1);
    expect(workbook.sheet('Sheet1').get('A2')).toBe(2);
    expect(workbook.sheet('Sheet1').style('A2').fontBold).toBe(true);
  });
});

it('refuses to read what was not loaded, before sync and beside what was', async () => {
  const { Excel } = openExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.load('values');
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    await context.sync();
    expect(range.values).toEqual([['']]);
    expect(() => range.formulas).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });
});

it('refuses an object outside its run', async () => {
  const { Excel } = openExcel();
  const outside: Excel.Range[] = [];
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.load('values');
    await context.sync();
    outside.push(range);
  });
  expect(await errorOf(async () => {
    outside[0]?.load('address');
    await outside[0]?.context.sync();
  })).toMatch(/^InvalidObjectPath/);
});

it('refuses an argument from another context', async () => {
  const { Excel } = openExcel();
  expect(await errorOf(() => Excel.run((one) => Excel.run(async (two) => {
    const other = two.workbook.worksheets.getItem('Sheet1').getRange('A1');
    one.workbook.worksheets.getItem('Sheet1').getRange('B2').getBoundingRect(other);
    await one.sync();
  })))).toMatch(/^InvalidRequestContext/);
});

it('keeps what a failing batch did before it failed, and does not go on', async () => {
  const { Excel, workbook } = openExcel();
  expect(await errorOf(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['done']];
    sheet.getRange('A2:B2').values = [[1]];
    sheet.getRange('A3').values = [['never']];
    await context.sync();
  }))).toBe('InvalidArgument@Range.values');
  expect(workbook.sheet('Sheet1').get('A1')).toBe('done');
  expect(workbook.sheet('Sheet1').get('A3')).toBeUndefined();
});

it('says where an error happened', async () => {
  const { Excel } = openExcel();
  expect(await errorOf(() => Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [[1]];
    await context.sync();
  }))).toBe('ItemNotFound@WorksheetCollection.getItem');
});

it('gives null objects for what is not there, and for what hangs on them', async () => {
  const { Excel } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const range = sheet.getRange('A1');
    const table = context.workbook.tables.getItemOrNullObject('Nothing');
    range.load('values');
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject, table.isNullObject]).toEqual([true, true, true]);
  });
});

it('answers load with items, nested paths and retrieved expansions', async () => {
  const { Excel, workbook } = openExcel();
  workbook.addSheet('Data');
  workbook.sheet('Sheet1').set('A1', 'x');
  workbook.sheet('Sheet1').format('A1', 'fontSize', 18);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/position');
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.load('address,format/font/size,worksheet/name');
    await context.sync();
    expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([['Sheet1', 0], ['Data', 1]]);
    expect([range.address, range.format.font.size, range.worksheet.name]).toEqual(['Sheet1!A1', 18, 'Sheet1']);
    const second = worksheets.items[1];
    second?.getRange('B1').set({ values: [['set']], format: { wrapText: true } });
    await context.sync();
  });
  expect(workbook.sheet('Data').get('B1')).toBe('set');
  expect(workbook.sheet('Data').style('B1').wrapText).toBe(true);
});

it('refuses a misspelt property in load', async () => {
  const { Excel } = openExcel();
  expect(await errorOf(() => Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('vallues');
    await context.sync();
  }))).toBe('InvalidArgument@Range.vallues');
});

it('gets all references back when a run ends, whatever happened in it', async () => {
  const { Excel, references, idle } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const address of ['A1', 'B2', 'C3']) sheet.getRange(address).getEntireRow().load('address');
    await context.sync();
    expect(references.count).toBeGreaterThan(0);
  });
  await errorOf(() => Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('address');
    await context.sync();
    throw Object.assign(new Error('in the add-in'), { code: 'Mine' });
  }));
  await idle();
  expect(references.types).toEqual([]);
});

it('shows a leak: tracked objects stay until they are untracked', async () => {
  const { Excel, references, idle } = openExcel();
  const kept: Excel.Range[] = [];
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.track();
    await context.sync();
    kept.push(range);
  });
  await idle();
  expect(references.types).toEqual(['Range']);
  const [range] = kept;
  range?.untrack();
  await range?.context.sync();
  expect(references.count).toBe(0);
});

it('lets a kept range follow its cells, and refuses it when they are gone', async () => {
  const { Excel, workbook } = openExcel();
  workbook.sheet('Sheet1').set('B2', 'mine');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
    range.load('address');
    await context.sync();
    workbook.sheet('Sheet1').insertRows(0, 3);
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['Sheet1!B5', [['mine']]]);
    workbook.sheet('Sheet1').deleteRows(4);
    range.load('address');
    expect(await errorOf(() => context.sync())).toMatch(/^InvalidReference/);
  });
});

it('opens one workbook after another, each empty', async () => {
  for (const value of ['one', 'two']) {
    const excel = openExcel();
    expect(excel.workbook.sheet('Sheet1').usedAddress).toBeNull();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
      await context.sync();
    });
    expect(excel.workbook.sheet('Sheet1').get('A1')).toBe(value);
  }
});
