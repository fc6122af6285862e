import { builtWorkbook } from '../built-workbook.ts';
import { readRowViews } from '../../../../src/hosts/file/view/row-views.ts';
import { readWorkbook, type Workbook } from '../../../../src/hosts/file/workbook/reader.ts';
import type { RowView } from '../../../../src/hosts/page/sheet-view.ts';
import type { Plan } from '../../../../src/report/plan.ts';
import { userParts, type Variant } from '../user-workbook.ts';
import { zip } from '../zip-parts.ts';

/** Workbooks as the view sees them: made from our own plans, or by hand around one sheet called 売上. */

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export async function openPlan(plan: Plan): Promise<Workbook> {
  return readWorkbook(await builtWorkbook(plan));
}

export interface Handmade {
  readonly variant?: Variant;
  /** What stands before the rows, the rows, and what stands after them. */
  readonly before?: string;
  readonly rows?: string;
  readonly after?: string;
  /** What stands in the styles part. */
  readonly styles?: string;
  readonly parts?: readonly (readonly [path: string, text: string])[];
}

export async function openHandmade({ variant = {}, before = '', rows = '', after = '', styles, parts = [] }: Handmade): Promise<Workbook> {
  const all = userParts(variant);
  all.set('xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`);
  if (styles !== undefined) all.set('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`);
  for (const [path, text] of parts) all.set(path, text);
  return readWorkbook(await zip(all));
}

export function relationships(...targets: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const lines = targets.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}">${lines.join('')}</Relationships>`;
}

export async function rowViews(workbook: Workbook, sheet = '売上'): Promise<RowView[]> {
  const rows: RowView[] = [];
  await readRowViews(workbook, sheet, (row) => { rows.push(row); });
  return rows;
}

/** Every formula of a sheet, by its cell's place `row,column`. */
export function formulasOf(rows: readonly RowView[]): Record<string, string> {
  return Object.fromEntries(rows.flatMap(({ row, formulas }) => formulas.map(([column, formula]) => [`${String(row)},${String(column)}`, formula])));
}
