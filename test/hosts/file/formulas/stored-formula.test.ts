import { expect, it } from 'vitest';
import { storedFormula } from '../../../../src/hosts/file/formulas/stored-formula.ts';
import { withoutPrefixes } from '../../../../src/hosts/file/formulas/formula-prefixes.ts';

const FORMULAS: readonly (readonly [string, string])[] = [
  ['=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['=xlookup(A1,B:B,C:C)', '_xlfn.xlookup(A1,B:B,C:C)'],
  ['=SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
  ['=IFNA(TEXTJOIN(",",TRUE,UNIQUE(A:A)),"UNIQUE(x)")', '_xlfn.IFNA(_xlfn.TEXTJOIN(",",TRUE,_xlfn.UNIQUE(A:A)),"UNIQUE(x)")'],
  ["='LET(x,1)'!A1+SWITCH", "'LET(x,1)'!A1+SWITCH"],
  ['=LET(x,A1*2,合計,SUM(x,B1),x+合計)', '_xlfn.LET(_xlpm.x,A1*2,_xlpm.合計,SUM(_xlpm.x,B1),_xlpm.x+_xlpm.合計)'],
  ['=MAP(A1:A3,LAMBDA(v,w,IF(v>1,v,w)))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.w,IF(_xlpm.v>1,_xlpm.v,_xlpm.w)))'],
  ['=LET(f,LAMBDA(n,n+1),f(2))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))'],
  ['=LET(a,{1,2},IF(b,c,a))', '_xlfn.LET(_xlpm.a,{1,2},IF(b,c,_xlpm.a))'],
  ['=T_注文[[#This Row],[CONCAT(]]+T[x]', 'T_注文[[#This Row],[CONCAT(]]+T[x]'],
  ['=A1 & "😀"', 'A1 & "😀"'],
];

it.each(FORMULAS)('%s is stored as Excel stores it', (typed, stored) => {
  expect(storedFormula(typed)).toBe(stored);
});

it.each(FORMULAS)('%s is shown again as it was typed', (typed, stored) => {
  expect(withoutPrefixes(stored)).toBe(typed.slice(1));
});
