import { describe, expect, it } from 'vitest';
import { callsFunction } from '../../src/functions/calls-function.ts';

describe('a formula that calls one of our functions', () => {
  it.each(['=LTV(A:A,B:B)', '=nps(D2:D90)', '=IFERROR(ROUND(LTV_YEAR (A1,B1,C1),0),"")', '=_xldudf_NPS(A1:A3)', '=1+RFM(A:A,B:B,C:C)'])('%s', (formula) => {
    expect(callsFunction(formula)).toBe(true);
  });

  it.each(['=SUM(A1)', '=MYLTV(A1)', '=LTV_OTHER(A1)', '="LTV("&A1', '=LTV', "='LTV'!A1", '=X.NPS(A1)'])('not: %s', (formula) => {
    expect(callsFunction(formula)).toBe(false);
  });
});
