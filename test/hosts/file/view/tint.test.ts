import { expect, it } from 'vitest';
import { tinted } from '../../../../src/hosts/file/view/tint.ts';

it.each([
  // As Excel shows the shades of its own palette.
  ['#4472C4', 0.7999, '#D9E1F2'], ['#4472C4', 0.5999, '#B4C6E7'], ['#4472C4', 0.3999, '#8EA9DB'],
  ['#4472C4', -0.24997, '#305496'], ['#4472C4', -0.49998, '#203764'],
  ['#ED7D31', 0.7999, '#FCE4D6'], ['#ED7D31', -0.24997, '#C65911'], ['#70AD47', 0.5999, '#C6E0B4'],
  ['#FFFFFF', -0.14999, '#D9D9D9'], ['#000000', 0.49998, '#808080'], ['#123456', 0, '#123456'],
  ['#123456', 1, '#FFFFFF'], ['#123456', -1, '#000000'], ['#123456', 7, '#FFFFFF'],
])('%s with tint %s is %s', (color, tint, expected) => {
  const parts = (text: string): number[] => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  const [got, wanted] = [parts(tinted(color, tint)), parts(expected)];
  // Excel counts lightness in coarser steps, so it may be a shade off.
  got.forEach((part, index) => { expect(Math.abs(part - (wanted[index] ?? 0)), tinted(color, tint)).toBeLessThanOrEqual(2); });
});
