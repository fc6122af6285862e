import { textOf, whyNot } from '../rfm/public-data.ts';

const FILE = 'expected/ltv_references.json';
export const missing = whyNot(FILE);

interface Coverage { readonly mean: number; readonly min: number }

interface NpsReferences {
  readonly coverage: Readonly<Record<string, Readonly<Record<string, Coverage>>>>;
  readonly two_sample: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly reference: readonly { readonly promoters: number; readonly passives: number; readonly detractors: number; readonly nps: number; readonly adj_wald95: readonly [number, number] }[];
}

/** Null where the data stand nowhere. */
export const npsReferences = missing === null ? (JSON.parse(textOf(FILE)) as { readonly nps: NpsReferences }).nps : null;
