import type { Identities } from '../identities.ts';

/** How much a spelling tells of who it is: of two files' spellings of one order the richer one counts. */
export function richness({ list }: Identities, identity: number): number {
  const spelling = list[identity];
  if (spelling === undefined) return -1;
  return [spelling.member, spelling.email, spelling.phone].filter((key) => key !== '').length;
}
