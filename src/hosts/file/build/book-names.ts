import type { SheetSpec } from '../../../report/plan.ts';
import { quoteSheet } from '../address.ts';
import { markName, markText } from '../workbook/marks.ts';
import { tagName } from '../xml/edit.ts';
import { escapeAttribute, escapeText } from '../xml/escape.ts';

/** Names a workbook gets for new sheets of ours: the mark of each, and the rows its print-out repeats. */
export function bookNames(
  sheets: readonly { readonly spec: SheetSpec; readonly name: string; readonly index: number }[], prefix: string,
): string {
  const element = tagName(prefix, 'definedName');
  return sheets.map(({ spec, name, index }) => {
    const mark = `<${element} name="${escapeAttribute(markName(spec.id))}" hidden="1">${escapeText(markText(name))}</${element}>`;
    const { repeat } = spec.print;
    if (repeat === null) return mark;
    const rows = `${quoteSheet(name)}!$${String(repeat.from + 1)}:$${String(repeat.to + 1)}`;
    return `${mark}<${element} name="_xlnm.Print_Titles" localSheetId="${String(index)}">${escapeText(rows)}</${element}>`;
  }).join('');
}
