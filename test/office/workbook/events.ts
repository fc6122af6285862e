import type { Worksheet } from './worksheet.ts';

/** Something happened in the workbook, by the user's hand or by the add-in's. */
export type WorkbookEvent =
  | { readonly kind: 'changed'; readonly sheet: Worksheet; readonly address: string; readonly change: ChangeType }
  | { readonly kind: 'selectionChanged'; readonly sheet: Worksheet; readonly address: string }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheet: Worksheet };

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

export class Events {
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();

  /** Returns how to stop listening. */
  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }

  fire(event: WorkbookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
