import type { Reason } from '../measures/journey/stage-reason.ts';
import type { Speaker, Values } from '../text/say.ts';
import { dayText } from './day-words.ts';

const DAYS = new Set(['day', 'last', 'since']);

/** Why somebody stands where they stand, in words. */
export function reasonText(say: Speaker, { code, values }: Reason): string {
  const shown: Record<string, Values[string]> = {};
  for (const [name, value] of Object.entries(values) as [string, string | number | null][]) {
    shown[name] = DAYS.has(name) && typeof value === 'number' ? dayText(value) : value;
  }
  const unpriced = code === 'purchase' && values.amount === 0;
  return say(unpriced ? 'why.boughtOn' : `why.${code}`, shown);
}
