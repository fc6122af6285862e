import type { Locations } from './locations.ts';
import { quoteSheet } from './address.ts';
import { isSheetId } from './marks.ts';

const PLACE = /\{([a-z.]+)\}/g;

/**
 * A formula of the plan as it stands in one cell: rows as numbers, sheets by the names they have in this workbook.
 *
 * @param row from 0
 * @example formulaText('A{row}+B{above}', 4, new Map()) // 'A5+B4'
 */
export function formulaText(formula: string, row: number, locations: Locations): string {
  return formula.replace(PLACE, (whole, name: string) => {
    if (name === 'row') return String(row + 1);
    if (name === 'above') return String(row);
    const sheet = isSheetId(name) ? locations.get(name)?.name : undefined;
    // As Excel writes it where a sheet has been deleted; anything else it would call damage.
    if (sheet === undefined) return isSheetId(name) ? '#REF' : whole;
    return quoteSheet(sheet);
  });
}
