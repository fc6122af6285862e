import { parseRange } from '../../sheet/address.ts';
import { headerText, type StandingTable } from '../../refresh/standing.ts';
import type { Package } from '../package/open-package.ts';
import { parseRelationships, relationshipsPath } from '../package/relationships.ts';
import { broken } from '../../unusable-workbook.ts';
import { decodeCellEscapes } from '../xml/escape.ts';
import { childNamed, childrenNamed, parseXml } from '../xml/tree.ts';

/** A table of the user's file, and the part it is written in. */
export interface ExistingTable extends StandingTable {
  readonly part: string;
  readonly source: string;
}

export async function existingTables(base: Package, sheetPart: string): Promise<readonly ExistingTable[]> {
  const relations = relationshipsPath(sheetPart);
  if (!base.has(relations)) return [];
  const parts = parseRelationships(await base.text(relations), sheetPart).filter(({ kind }) => kind === 'table');
  return Promise.all(parts.map(async ({ target }) => readTable(await base.text(target), target)));
}

function readTable(source: string, part: string): ExistingTable {
  const root = parseXml(source, part);
  const area = parseRange(root.attributes.get('ref') ?? '');
  const list = childNamed(root, 'tableColumns');
  if (area === null || list === undefined) throw broken(part);
  const columns = childrenNamed(list, 'tableColumn');
  return {
    part, source, area,
    name: root.attributes.get('displayName') ?? root.attributes.get('name') ?? '',
    hasHeader: root.attributes.get('headerRowCount') !== '0',
    hasTotals: Number(root.attributes.get('totalsRowCount') ?? 0) > 0,
    headers: columns.map((column) => headerText(decodeCellEscapes(column.attributes.get('name') ?? ''))),
    formulas: columns.map((column) => {
      const formula = childNamed(column, 'calculatedColumnFormula');
      return formula === undefined || formula.attributes.get('array') === '1' ? null : formula.text;
    }),
  };
}
