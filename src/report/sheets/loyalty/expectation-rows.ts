import { wilsonInterval } from '../../../measures/wilson.ts';
import type { Expectation } from '../../../measures/loyalty/expectations.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Speaker } from '../../../text/say.ts';
import { UNKNOWN } from '../../sheet.ts';

const OUTCOMES = ['bought', 'complained', 'referred'] as const;

/** A row a class: its name, which answers fall into it, people, their share. */
export function expectationRows(say: Speaker, expectations: readonly Expectation[]): CellValue[][] {
  const everybody = expectations.reduce((sum, { people }) => sum + people, 0);
  return expectations.map(({ kind, people }) => [say(`expectation.${kind}`), say(`loyalty.meaning-${kind}`), people, everybody === 0 ? UNKNOWN : people / everybody]);
}

/** For each class a row an outcome: observed, did so, share, low, high. */
export function afterRows(say: Speaker, expectations: readonly Expectation[]): CellValue[][] {
  return expectations.flatMap((each) => OUTCOMES.map((outcome): CellValue[] => {
    const { observed, [outcome]: did } = each;
    const { low, high } = wilsonInterval({ people: observed, buyers: did });
    const shares = observed === 0 ? [UNKNOWN, UNKNOWN, UNKNOWN] : [did / observed, low, high];
    return [say(`expectation.${each.kind}`), say(`loyalty.${outcome}`), observed, did, ...shares];
  }));
}
