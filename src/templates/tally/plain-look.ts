import { look } from '../../report/look.ts';
import type { Look } from '../../report/plan.ts';

/** Looks for formulas that give a text: in a cell whose format is text Excel would take the formula for one. */
export const plain: Look = { font: look.text.font };
export const plainCentre: Look = { ...plain, align: 'center' };
