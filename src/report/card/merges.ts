import type { Context } from '../context.ts';

/** Why several spellings are one person. */
export interface CardMerge {
  /** By which the decision about it is kept. */
  readonly hash: string;
  readonly reason: string;
  /** How the person was written, in the orders' own words. */
  readonly spellings: readonly string[];
}

const SHOWN = 5;

/** The merges on CRM_名寄せ that made this person: each can be undone there, or on the card. */
export function mergesOf({ analysis, say, merges }: Context, person: number): CardMerge[] {
  const { list } = analysis.inputs.orders.identities;
  return merges.filter(({ people }) => people.includes(person)).map(({ hash, kind, identities }) => {
    const names = identities.map((identity) => list[identity]?.name ?? '').filter((name) => name !== '');
    return { hash, reason: say(`link.${kind}`), spellings: [...new Set(names)].slice(0, SHOWN) };
  });
}
