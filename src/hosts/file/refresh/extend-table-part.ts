import { rangeName } from '../../sheet/address.ts';
import { appendInside, applySplices, setAttribute, tagName } from '../xml/edit.ts';
import { escapeCellText } from '../xml/escape.ts';
import { childNamed, childrenNamed, parseXml } from '../xml/tree.ts';
import type { ExistingTable } from './existing-tables.ts';
import type { GrownTable } from '../../refresh/table-comparison.ts';

/** The table part with its new extent; null when the table did not grow. */
export function extendTablePart(existing: ExistingTable, grown: GrownTable): string | null {
  if (grown.lastRow === grown.oldLastRow && grown.added.length === 0) return null;
  const { source, part, area } = existing;
  const root = parseXml(source, part);
  const dataEnd = { ...area, lastRow: grown.lastRow, lastColumn: grown.right };
  const whole = existing.hasTotals ? { ...dataEnd, lastRow: grown.lastRow + 1 } : dataEnd;
  const splices = [setAttribute(source, root, 'ref', rangeName(whole))];
  const filter = childNamed(root, 'autoFilter');
  if (filter !== undefined) splices.push(setAttribute(source, filter, 'ref', rangeName(dataEnd)));
  const columns = childNamed(root, 'tableColumns');
  if (columns !== undefined && grown.added.length > 0) {
    const existingColumns = childrenNamed(columns, 'tableColumn');
    let id = existingColumns.reduce((highest, column) => Math.max(highest, Number(column.attributes.get('id') ?? 0)), 0);
    const name = tagName(root.prefix, 'tableColumn');
    const lines = grown.added.map(({ header }) => {
      id += 1;
      const written = escapeCellText(header.replace(/\r\n?/g, '\n')).replaceAll('\n', '_x000a_');
      return `<${name} id="${String(id)}" name="${written}"/>`;
    });
    splices.push(
      setAttribute(source, columns, 'count', String(existingColumns.length + grown.added.length)),
      appendInside(source, columns, lines.join('')),
    );
  }
  return applySplices(source, splices);
}
