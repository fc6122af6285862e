import { fold } from '../../../inputs/fold.ts';

/** The product whose buyers are looked at, or why there is none and which names come near. */
export type ProductChoice =
  | { readonly kind: 'found'; readonly product: number }
  | { readonly kind: 'several' | 'missing'; readonly near: readonly number[] };

const NEAR = 3;

/**
 * The product that a wish names: the whole name, else the only one that begins with it, else the only one that holds it; capitals,
 * widths and blanks alike. Without a wish the first. Of names that are spelt alike the first stands for all.
 *
 * @param names by product
 * @param sold the products that may be chosen, the highest amount first
 * @example chooseProduct(['深蒸し煎茶 100g', '急須 白'], [0, 1], '煎茶') // { kind: 'found', product: 0 }
 * @example chooseProduct(['Tea cup', 'Tea pot'], [1, 0], 'ＴＥＡ') // { kind: 'several', near: [1, 0] }
 */
export function chooseProduct(names: readonly string[], sold: ArrayLike<number>, wish: string): ProductChoice {
  const wanted = plain(wish);
  const known = Array.from(sold, (product) => ({ product, name: plain(names[product] ?? '') }));
  const [first] = known;
  if (first === undefined) return { kind: 'missing', near: [] };
  if (wanted === '') return { kind: 'found', product: first.product };
  const exact = known.find(({ name }) => name === wanted);
  if (exact !== undefined) return { kind: 'found', product: exact.product };
  const holding = known.filter(({ name }) => name.includes(wanted));
  for (const found of [holding.filter(({ name }) => name.startsWith(wanted)), holding]) {
    const [only] = found;
    if (only !== undefined && found.every(({ name }) => name === only.name)) return { kind: 'found', product: only.product };
  }
  if (holding.length > 0) return { kind: 'several', near: holding.slice(0, NEAR).map(({ product }) => product) };
  const near = known.map(({ product, name }) => ({ product, alike: alikeness(name, wanted) })).filter(({ alike }) => alike > 0).sort((a, b) => b.alike - a.alike);
  return { kind: 'missing', near: near.slice(0, NEAR).map(({ product }) => product) };
}

function plain(text: string): string {
  return fold(text).toLowerCase().replace(/\s+/g, ' ');
}

/** The share of letter pairs that two texts have in common (Dice 1945), 0 to 1. */
function alikeness(one: string, other: string): number {
  const [pairs, others] = [letterPairs(one), letterPairs(other)];
  let common = 0;
  for (const pair of pairs) if (others.has(pair)) common++;
  return pairs.size + others.size === 0 ? 0 : (2 * common) / (pairs.size + others.size);
}

function letterPairs(text: string): Set<string> {
  const letters = Array.from(text);
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`));
}
