import type { SheetSpec } from '../../../report/plan.ts';
import { columnLetters, quoteSheet } from '../../sheet/address.ts';
import { markName, markText } from '../../sheet/marks.ts';
import { tagName } from '../xml/edit.ts';
import { escapeAttribute, escapeText } from '../xml/escape.ts';

/** Names a workbook gets for new sheets of ours: the mark of each, and what its print-out shows and repeats. */
export function bookNames(
  sheets: readonly { readonly spec: SheetSpec; readonly name: string; readonly index: number }[], prefix: string,
): string {
  const element = tagName(prefix, 'definedName');
  return sheets.map(({ spec, name, index }) => {
    const mark = `<${element} name="${escapeAttribute(markName(spec.id))}" hidden="1">${escapeText(markText(name))}</${element}>`;
    const { repeat, columns, rows } = spec.print;
    const local = (kind: string, range: string): string =>
      `<${element} name="_xlnm.${kind}" localSheetId="${String(index)}">${escapeText(`${quoteSheet(name)}!${range}`)}</${element}>`;
    return mark
      + (columns === null ? '' : local('Print_Area', rows === undefined ? `$A:$${columnLetters(columns - 1)}` : `$A$1:$${columnLetters(columns - 1)}$${String(rows)}`))
      + (repeat === null ? '' : local('Print_Titles', `$${String(repeat.from + 1)}:$${String(repeat.to + 1)}`));
  }).join('');
}
