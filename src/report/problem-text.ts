import type { Location, Problem } from '../shared/problem.ts';
import { texts, type Speaker, type TextKey } from '../text/say.ts';

/** A problem as a sentence: where, what, and what to do. */
export function problemText(say: Speaker, { code, place, values }: Problem): string {
  return say(keyOf(`problem.${code}`), { ...values, place: placeText(say, place) });
}

function placeText(say: Speaker, { file, sheet, row, column }: Location): string {
  let place = sheet === null ? say('place.file', { file }) : say('place.sheet', { file, sheet });
  if (row !== null) place = say('place.row', { place, row });
  return column === null ? place : say('place.column', { place, column });
}

function keyOf(key: string): TextKey {
  if (!(key in texts.ja)) throw new RangeError(`no sentence for ${key}`);
  return key as TextKey;
}
