import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openExcel } from './open-excel.ts';

it('refuses only with codes that Excel has', () => {
  const { Excel } = openExcel();
  const known = new Set<string>(Object.values(Excel.ErrorCodes));
  const folder = join(import.meta.dirname, 'workbook');
  const source = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const used = new Set(Array.from(source.matchAll(/new Refusal\('(\w+)'/g), ([, code = '']) => code));
  expect(used.size).toBeGreaterThan(5);
  expect([...used].filter((code) => !known.has(code))).toEqual([]);
});
