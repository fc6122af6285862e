import { describe, expect, it } from 'vitest';
import { sheetView } from '../../../../src/hosts/file/view/sheet-view.ts';
import type { PictureSpec } from '../../../../src/report/plan.ts';
import { openInExcelize } from '../excelize.ts';
import { builtWorkbook } from '../built-workbook.ts';
import { plan, samplePlan, sheet } from '../sample-plan.ts';
import { editParts } from '../zip-parts.ts';
import { FileHost } from '../../../../src/hosts/file/file-host.ts';
import { readWorkbook } from '../../../../src/hosts/file/workbook/reader.ts';

/** One transparent pixel. */
const PNG = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (letter) => letter.charCodeAt(0));
const picture: PictureSpec = { png: PNG, description: '絵の説明', row: 3, column: 2, width: 120, height: 40 };
const guide = plan(sheet({ id: 'guide', name: 'はじめに', pictures: [picture, { ...picture, row: 9 }] }));

describe('pictures of a sheet', () => {
  it('are written at their cell and in their size, for readers that share no code with us', async () => {
    const file = openInExcelize(await builtWorkbook(guide));
    const found = file.GetPictures('はじめに', 'C4').pictures;
    expect(found).toHaveLength(1);
    expect(file.GetPictureCells('はじめに').cells).toEqual(expect.arrayContaining(['C4', 'C10']));
  });

  it('are seen again with their bytes, their place and what they tell', async () => {
    const view = await sheetView(await readWorkbook(await builtWorkbook(guide)), 'はじめに');
    expect(view.pictures).toHaveLength(2);
    expect(view.pictures?.[0]).toEqual({ description: '絵の説明', source: `data:image/png;base64,${btoa(String.fromCharCode(...PNG))}`, from: { row: 3, column: 2, x: 0, y: 0 }, to: { row: 3, column: 2, x: 120, y: 40 } });
    expect(view.charts).toEqual([]);
  });

  it('are seen in a workbook that has not been zipped yet, and come into one that has sheets already', async () => {
    const host = new FileHost(await builtWorkbook(samplePlan()));
    await host.apply(guide);
    const workbook = await host.workbook();
    expect((await sheetView(workbook!, 'はじめに')).pictures).toHaveLength(2);
    const zipped = openInExcelize((await host.bytes()) ?? new Uint8Array());
    expect(zipped.GetPictures('はじめに', 'C10').pictures).toHaveLength(1);
  });

  it('are left out of the view when no browser shows their kind, or their part is gone', async () => {
    const bitmap = plan(sheet({ id: 'guide', name: 'はじめに', pictures: [{ ...picture, png: Uint8Array.from([0x42, 0x4d, 0, 0]) }, { ...picture, row: 9 }] }));
    const seen = async (bytes: Uint8Array): Promise<number[]> => ((await sheetView(await readWorkbook(bytes), 'はじめに')).pictures ?? []).map(({ from }) => from.row);
    expect(await seen(await builtWorkbook(bitmap))).toEqual([9]);
    const bare = await editParts(await builtWorkbook(guide), (parts) => void parts.set('xl/drawings/_rels/drawing1.xml.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'));
    expect(await seen(bare)).toEqual([]);
  });
});
