import type { Texts, Told } from '../../src/customers/writings.ts';

/** Facts of people, in the order of their days, as `writings` has them. */
export function told<Fact>(people: number, entries: readonly (readonly [person: number, day: number, fact: Fact])[]): Told<Fact> {
  const sorted = entries.filter(([person]) => person >= 0).toSorted(([a, from], [b, to]) => a - b || from - to);
  const start = Int32Array.from({ length: people + 1 }, (_, person) => sorted.filter(([own]) => own < person).length);
  return { start, day: Int32Array.from(sorted, ([, day]) => day), fact: sorted.map(([, , fact]) => fact), ofOthers: entries.length - sorted.length };
}

/** Texts, each with who wrote it; writers from `people` on are no customers. */
export function textsOf(people: number, entries: readonly (readonly [writer: number, day: number, text: string])[]): Texts {
  return {
    writer: Int32Array.from(entries, ([writer]) => writer), writers: Math.max(people, ...entries.map(([writer]) => writer + 1)), people,
    day: Int32Array.from(entries, ([, day]) => day), text: entries.map(([, , text]) => text),
  };
}
