import type { Settings } from '../../settings/settings.ts';

export const ranks = ['A', 'B', 'C', 'D', 'E', 'P'] as const;
export type Rank = (typeof ranks)[number];

/**
 * The list rank of オメガA: S = 3R + 2F + M against the settings' bounds. Who has not bought is P.
 *
 * @example rankOf(5, 5, 5, { a: 25, b: 20, c: 15, d: 10 }) // 'A'
 */
export function rankOf(r: number, f: number, m: number, bounds: Settings['rank']): Rank {
  const score = 3 * r + 2 * f + m;
  if (score >= bounds.a) return 'A';
  if (score >= bounds.b) return 'B';
  if (score >= bounds.c) return 'C';
  return score >= bounds.d ? 'D' : 'E';
}
