import type { SheetRow } from '../inputs/sheet-row.ts';

/** Kinds of shops that there is a template for. */
export const templateKinds = ['amazon', 'shop', 'subscription', 'gift'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** Who hands the template out, as its guide says. */
export interface Brand {
  readonly name: string;
  /** Six hexadecimal digits; null: ours. */
  readonly color: string | null;
  /** What they want to say to the shop, a line each. */
  readonly words: readonly string[];
}

/** What a template remembers about itself, on the hidden sheet. */
export interface TemplateMark {
  readonly kind: TemplateKind;
  readonly version: number;
  /** How many rows of orders the tally takes. */
  readonly rows: number;
  /** The result sheets show a shop that does not exist: nobody has analysed yet. */
  readonly sample: boolean;
  readonly brand: Brand;
}

/** @example markText({ kind: 'gift', version: 1, rows: 9, sample: true, brand: { name: '', color: null, words: [] } }).startsWith('{"template"') // true */
export function markText(mark: TemplateMark): string {
  return JSON.stringify({ template: mark });
}

/** The mark among the rows of the hidden sheet; null: the workbook is no template of ours. */
export function markIn(rows: readonly SheetRow[]): TemplateMark | null {
  for (const { cells: [first] } of rows) {
    const mark = typeof first === 'string' ? markFrom(first) : null;
    if (mark !== null) return mark;
  }
  return null;
}

/** Null: the text is no mark, or one that a person has changed beyond recognition. */
export function markFrom(text: string): TemplateMark | null {
  if (!text.startsWith('{"template"')) return null;
  try {
    const { template } = JSON.parse(text) as { template: Partial<TemplateMark> };
    const { kind, version, rows, sample, brand } = template;
    if (kind === undefined || !templateKinds.includes(kind) || typeof version !== 'number' || typeof rows !== 'number') return null;
    return { kind, version, rows, sample: sample === true, brand: brandFrom(brand) };
  } catch {
    return null;
  }
}

function brandFrom(brand: Partial<Brand> | undefined): Brand {
  const { name, color, words } = brand ?? {};
  return {
    name: typeof name === 'string' ? name : '',
    color: typeof color === 'string' && /^[0-9A-F]{6}$/i.test(color) ? color : null,
    words: Array.isArray(words) ? words.filter((line) => typeof line === 'string') : [],
  };
}
