import { describe, expect, it } from 'vitest';
import { movableFormula } from '../../../../src/hosts/file/formulas/movable-formula.ts';

describe('a formula moved by one row and two columns', () => {
  it.each([
    ['A1', 'C2'],
    ['$A1+A$1+$A$1', '$A2+C$1+$A$1'],
    ['SUM(A1:B2)*Z9', 'SUM(C2:D3)*AB10'],
    ['SUM($A$1:A5)', 'SUM($A$1:C6)'],
    ['a1+b2', 'C2+D3'],
    ['SUM(A:B,$A:B,3:4,$3:4)', 'SUM(C:D,$A:D,4:5,$3:5)'],
    ["'A1 B2'!A1+Q1!B2+売上!C3+[1]Sheet1!D4", "'A1 B2'!C2+Q1!D3+売上!E4+[1]Sheet1!F5"],
    ["'it''s A1'!A1", "'it''s A1'!C2"],
    ['"A1 ""B2"" C3"&A1', '"A1 ""B2"" C3"&C2'],
    ['LOG10(A1)+ATAN2(1,B1)', 'LOG10(C2)+ATAN2(1,D2)'],
    ['1E5+1.5E+3+A1', '1E5+1.5E+3+C2'],
    ['T1[[#This Row],[A1]]+T_1[A1]+A1', 'T1[[#This Row],[A1]]+T_1[A1]+C2'],
    ["T1[A'[1]+A1", "T1[A'[1]+C2"],
    ['税率*A1_x+A1.B+_A1+x\\A1', '税率*A1_x+A1.B+_A1+x\\A1'],
    ['XFE1+A1048577+XFD', 'XFE1+A1048577+XFD'],
    ['{1,2;"A1",4}+A1#+@A1', '{1,2;"A1",4}+C2#+@C2'],
    ['IF(A1=#REF!,#N/A,TRUE)', 'IF(C2=#REF!,#N/A,TRUE)'],
    ['A1 B2:B3', 'C2 D3:D4'],
  ])('%s → %s', (formula, expected) => {
    expect(movableFormula(formula)(1, 2)).toBe(expected);
  });

  it('says so where a reference would leave the sheet', () => {
    expect(movableFormula('A1+B2+$A$1')(-1, 0)).toBe('#REF!+B1+$A$1');
    expect(movableFormula('XFD1+A:A')(0, 1)).toBe('#REF!+B:B');
    expect(movableFormula('A1048576')(1, 0)).toBe('#REF!');
  });

  it('stays as it is where nothing moves', () => {
    expect(movableFormula('B2+SUM(C:C)')(0, 0)).toBe('B2+SUM(C:C)');
  });
});
