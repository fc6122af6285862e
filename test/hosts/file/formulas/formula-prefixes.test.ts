import { expect, it } from 'vitest';
import { withoutPrefixes } from '../../../../src/hosts/file/formulas/formula-prefixes.ts';

it.each([
  ['_xlfn._xlws.SORT(A1:A3)', 'SORT(A1:A3)'],
  ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', 'LET(x,1,x+1)'],
  ['IF(A1="_xlfn.X",_xlfn.CONCAT(A1),\'_xlfn.s\'!A1)', 'IF(A1="_xlfn.X",CONCAT(A1),\'_xlfn.s\'!A1)'],
  ['my_xlfn.x+T[_xlfn.c]', 'my_xlfn.x+T[_xlfn.c]'],
  ['SUM(A1)', 'SUM(A1)'],
])('functions are named as people type them: %s → %s', (written, typed) => {
  expect(withoutPrefixes(written)).toBe(typed);
});
