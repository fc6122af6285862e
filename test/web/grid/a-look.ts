import type { CellLook, SheetView } from '../../../src/hosts/page/sheet-view.ts';

/** A look that says nothing, but for what is given. */
export function aLook({ font, borders, ...rest }: Partial<Omit<CellLook, 'font' | 'borders'>> & { font?: Partial<CellLook['font']>; borders?: Partial<CellLook['borders']> } = {}): CellLook {
  return {
    fill: null, format: null, align: null, vertical: null, wrap: false, ...rest,
    font: { name: null, size: null, bold: false, italic: false, underline: false, strike: false, color: null, ...font },
    borders: { top: null, right: null, bottom: null, left: null, ...borders },
  };
}

/** An empty sheet of the user's, but for what is given. */
export function aSheet(given: Partial<SheetView> = {}): SheetView {
  return {
    name: '受注', own: null, hidden: false, locked: false, tabColor: null, gridlines: true, freeze: { rows: 0, columns: 0 },
    widths: [], defaultWidth: 10, defaultHeight: 15, merges: [], rules: [], charts: [], links: [], ...given,
  };
}
