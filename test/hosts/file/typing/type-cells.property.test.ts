import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FileHost } from '../../../../src/hosts/file/file-host.ts';
import type { TypedCell } from '../../../../src/hosts/page/grid.ts';
import { storedValue } from '../../../../src/hosts/sheet/stored-value.ts';
import type { CellValue } from '../../../../src/shared/cell.ts';
import { bytesOf, values } from '../grid.ts';
import { userWorkbook } from '../user-workbook.ts';
import { compressedParts } from '../zip-parts.ts';

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', ' x ', '一\r\n二', '_x0041_', '#N/A'), fc.boolean(), fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
/** Outside the table's headers, among cells that are there and cells that are not. */
const cell = fc.record({ row: fc.integer({ min: 1, max: 7 }), column: fc.integer({ min: 0, max: 6 }), value, formula: fc.constantFrom(null, null, '=A1&"<x>"', '=SUM(A1:B9)') });

const key = ({ row, column }: TypedCell): string => `${String(row)},${String(column)}`;

it('what was typed last is read back, and nothing else changes', { timeout: 60_000 }, async () => {
  const workbooks = await Promise.all([{}, { prefix: 'x' }, { strict: true }, { styles: false, prefix: 'y' }].map((variant) => userWorkbook(variant)));
  await fc.assert(fc.asyncProperty(fc.constantFrom(...workbooks), fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 5 }), fc.nat(), async (bytes, steps, zippedAfter) => {
    const host = new FileHost(bytes);
    const expected = await values(host, '売上');
    for (const [index, step] of steps.entries()) {
      await host.type('売上', step);
      if (index === zippedAfter % 5) await host.bytes();
    }
    for (const typed of steps.flat()) {
      const shown = storedValue(typed.value);
      if (shown === null) expected.delete(key(typed));
      else expected.set(key(typed), shown);
    }
    expect(await values(host, '売上')).toEqual(expected);
    const after = await compressedParts(await bytesOf(host));
    for (const [path, raw] of await compressedParts(bytes)) {
      if (!/worksheets\/sheet1\.xml$|workbook\.xml$/.test(path)) expect(after.get(path), path).toBe(raw);
    }
    expect(await values(new FileHost(await bytesOf(host)), '売上')).toEqual(expected);
  }), { numRuns: 60 });
});
