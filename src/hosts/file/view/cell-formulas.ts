import type { CellPlaces } from '../worksheet/cell-scan.ts';
import { decodeText } from '../worksheet/rich-text.ts';
import { tagEnd } from '../worksheet/split-items.ts';
import { withoutPrefixes } from '../formulas/formula-prefixes.ts';
import { movableFormula, type MovableFormula } from '../formulas/movable-formula.ts';

/** What a formula's opening tag says. */
interface FormulaTag {
  readonly written: string;
  readonly type: string;
  readonly group: string;
  readonly isFirst: boolean;
}

/** The formulas of one sheet, asked for cell by cell from the top: those filled down lean on the first of them. */
export class CellFormulas {
  readonly #part: string;
  readonly #shared = new Map<string, { readonly row: number; readonly column: number; readonly formula: MovableFormula }>();
  /** Thousands of cells below each other say the same. */
  #lastTag: FormulaTag = readTag('');

  constructor(part: string) {
    this.#part = part;
  }

  /** The formula of a cell that has one, with the equals sign; null: it is none that a person could type. */
  of(xml: string, cell: CellPlaces, row: number): string | null {
    const openEnd = tagEnd(xml, cell.formulaStart);
    const open = xml.slice(cell.formulaStart, openEnd);
    const tag = open === this.#lastTag.written ? this.#lastTag : readTag(open);
    this.#lastTag = tag;
    if (tag.type === 'dataTable') return null;
    const close = cell.formulaEnd === openEnd ? openEnd : xml.lastIndexOf('</', cell.formulaEnd - 1);
    const written = close === openEnd ? '' : withoutPrefixes(decodeText(xml.slice(openEnd, close), this.#part)).trim();
    const formula = tag.type === 'shared' ? this.#sharedFormula(tag, written, row, cell.column) : written;
    return formula === '' ? null : `=${formula}`;
  }

  #sharedFormula({ group, isFirst }: FormulaTag, written: string, row: number, column: number): string {
    const first = this.#shared.get(group);
    if (written === '') return first === undefined ? '' : first.formula(row - first.row, column - first.column);
    if (first === undefined || isFirst) this.#shared.set(group, { row, column, formula: movableFormula(written) });
    return written;
  }
}

function readTag(written: string): FormulaTag {
  return {
    written,
    type: /\st\s*=\s*["'](\w+)["']/.exec(written)?.[1] ?? '',
    group: /\ssi\s*=\s*["'](\d+)["']/.exec(written)?.[1] ?? '',
    isFirst: /\sref\s*=/.test(written),
  };
}
