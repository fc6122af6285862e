import type { Language } from '../text/say.ts';
import type { Settings } from '../settings/settings.ts';
import type { Brand, TemplateKind } from '../report/template-mark.ts';

/**
 * The version of the templates made here. A newer one brings the guide and the tally of older workbooks up to date, cell by cell: a cell
 * that a newer version no longer has must be planned as an empty one, for what else stands on the guide is the user's.
 */
export const TEMPLATE_VERSION = 1;
/** So many rows of orders the tally takes unless somebody says otherwise. */
export const TALLY_ROWS = 3_000;

/** What a template is made of. */
export interface Template {
  readonly kind: TemplateKind;
  readonly language: Language;
  readonly settings: Settings;
  readonly brand: Brand;
  readonly logo: Picture | null;
  readonly rows: number;
}

/** A PNG and its size in pixels. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Pictures of the guide's three steps; null: none, as when a workbook that has them is brought up to date. */
export type StepPictures = readonly [Picture, Picture, Picture] | null;

export const noBrand: Brand = { name: '', color: null, words: [] };
