import type { Sales } from '../../customers/sales.ts';
import type { Told } from '../../customers/writings.ts';
import { npsCounts, type NpsCounts } from './nps-counts.ts';

const BEST = 10;

export interface ProductAnswer {
  readonly nps: number;
  /** '': not told. */
  readonly product: string;
}

export interface ProductNps {
  readonly product: string;
  readonly counts: NpsCounts;
}

/**
 * The willingness to recommend by product, the most answers first: everybody once a product, by their latest answer about it. An answer
 * that does not tell its product is about all products of the latest purchase up to its day, and about none before the first.
 */
export function npsByProduct(told: Told<ProductAnswer>, sales: () => Sales, asOf: number): ProductNps[] {
  const answers = latestFirst(told, asOf);
  const bought = answers.some(({ product }) => product === '') ? productsBefore(answers.filter(({ product }) => product === ''), sales()) : null;
  const scores = new Map<string, number[]>();
  const counted = new Map<string, number>();
  for (const answer of answers) {
    for (const product of answer.product === '' ? (bought?.(answer) ?? []) : [answer.product]) {
      if (counted.get(product) === answer.person) continue;
      counted.set(product, answer.person);
      const own = scores.get(product) ?? [];
      scores.set(product, own);
      own.push(answer.nps);
    }
  }
  return [...scores].map(([product, own]) => ({ product, counts: npsCounts(own) })).sort((a, b) => b.counts.answers - a.counts.answers || (a.product < b.product ? -1 : 1));
}

interface DatedAnswer extends ProductAnswer {
  readonly person: number;
  readonly day: number;
}

/** Person by person, of each the latest answer first. */
function latestFirst({ start, day, fact }: Told<ProductAnswer>, asOf: number): DatedAnswer[] {
  const found: DatedAnswer[] = [];
  for (let person = 0; person + 1 < start.length; person++) {
    for (let at = (start[person + 1] as number) - 1; at >= (start[person] as number); at--) {
      const { nps, product } = fact[at] as ProductAnswer;
      if ((day[at] as number) <= asOf && nps >= 0 && nps <= BEST) found.push({ person, day: day[at] as number, nps, product });
    }
  }
  return found;
}

/** What the people who answered had bought by the day of an answer, on their latest day of buying. */
function productsBefore(answers: readonly DatedAnswer[], { people, orders, lines }: Sales): (answer: DatedAnswer) => readonly string[] {
  const asked = new Uint8Array(people);
  for (const { person } of answers) asked[person] = 1;
  const byDay = new Map<number, Map<number, Set<number>>>();
  for (let line = 0; line < lines.order.length; line++) {
    const order = lines.order[line] as number;
    const person = orders.person[order] as number;
    if (person < 0 || asked[person] === 0 || orders.bought[order] === 0 || !((lines.quantity[line] as number) > 0) || (lines.amount[line] as number) < 0) continue;
    const days = byDay.get(person) ?? new Map<number, Set<number>>();
    byDay.set(person, days);
    const day = orders.day[order] as number;
    days.set(day, (days.get(day) ?? new Set()).add(lines.product[line] as number));
  }
  return ({ person, day }) => {
    const days = byDay.get(person) ?? new Map<number, Set<number>>();
    const latest = Math.max(...[...days.keys()].filter((each) => each <= day));
    return [...(days.get(latest) ?? [])].map((product) => lines.products[product] ?? '').filter((name) => name !== '');
  };
}
