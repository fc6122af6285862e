import type { LiveHost } from '../../hosts/live-host.ts';
import type { SheetRow } from '../../hosts/host.ts';
import { isInputSheet } from '../../report/input-sheet.ts';
import { markIn, type TemplateMark } from '../../report/template-mark.ts';
import type { Engine } from '../engine/engine.ts';
import type { TablePreview } from '../engine/protocol.ts';
import { automatic, type Choices, type SheetChoice } from './choices.ts';
import { readHead } from './read-head.ts';

/** Rows of each sheet that are looked at beforehand: enough to see how a column writes its days. */
const HEAD = 200;
/** The hidden sheet's rows before its table. */
const MARK_ROWS = 4;

/** A sheet of the user's, and how it would be read. */
export interface FoundTable extends TablePreview {
  readonly choice: SheetChoice;
}

export interface FoundInputs {
  readonly tables: readonly FoundTable[];
  readonly heads: ReadonlyMap<string, readonly SheetRow[]>;
  /** Whether an earlier run has left its sheets. */
  readonly analysedBefore: boolean;
  /** Which template of ours the workbook was made from; null: none. */
  readonly template: TemplateMark | null;
}

/** Looks at every visible sheet that is not ours. Empty ones are passed over. */
export async function findInputs(host: LiveHost, engine: Engine, choices: Choices): Promise<FoundInputs> {
  const sheets = await host.sheets();
  const heads = new Map<string, readonly SheetRow[]>();
  for (const { name, own, hidden } of sheets) {
    if ((own !== null && !isInputSheet(own)) || hidden) continue;
    const rows = await readHead(host, name, HEAD);
    if (rows.length > 0) heads.set(name, rows);
  }
  const tables: FoundTable[] = [];
  for (const [sheet, rows] of heads) {
    const table = await previewSheet(engine, sheet, rows, choices[sheet] ?? automatic);
    if (table.preview.kind !== 'empty') tables.push(table);
  }
  const book = sheets.find(({ own }) => own === 'book');
  const template = book === undefined ? null : markIn(await readHead(host, book.name, MARK_ROWS));
  return { tables, heads, analysedBefore: template?.sample !== true && sheets.some(({ own }) => own !== null && !isInputSheet(own)), template };
}

/** How one sheet would be read; a wish that no longer fits the sheet is forgotten. */
export async function previewSheet(engine: Engine, sheet: string, rows: readonly SheetRow[], choice: SheetChoice): Promise<FoundTable> {
  const preview = async (options: SheetChoice): Promise<FoundTable> => {
    const [found] = await engine.ask('preview', [{ sheet, rows, options }]);
    if (found === undefined) throw new RangeError(`no preview of ${sheet}`);
    return { ...found, choice: options };
  };
  const wished = await preview(choice);
  return wished.preview.kind === 'unknown' && choice.layout !== null && choice.layout !== 'sheet' ? preview({ ...automatic, use: choice.use }) : wished;
}

/** Tables that a run reads. */
export function usable(tables: readonly FoundTable[]): FoundTable[] {
  return tables.filter(({ choice, preview }) => choice.use && (preview.kind === 'orders' || preview.kind === 'records'));
}
