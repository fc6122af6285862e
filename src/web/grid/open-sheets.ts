import type { SheetView } from '../../hosts/page/sheet-view.ts';

/** A sheet that the grid shows. */
export interface OpenSheet {
  /** The library's name for it; a sheet keeps it as long as it is shown. */
  readonly id: string;
  view: SheetView;
  /** How many rows and columns have cells. */
  rows: number;
  columns: number;
  /** Which filling is the newest: an older one that is still going on gives up. */
  filling: number;
}

/** The sheets that the grid shows, by name and by the library's name. */
export class OpenSheets {
  readonly #byName = new Map<string, OpenSheet>();
  readonly #byId = new Map<string, OpenSheet>();
  #last = 0;

  add(view: SheetView): OpenSheet {
    const sheet: OpenSheet = { id: `sheet${(++this.#last)}`, view, rows: 0, columns: 0, filling: 0 };
    this.#byName.set(view.name, sheet);
    this.#byId.set(sheet.id, sheet);
    return sheet;
  }

  delete(sheet: OpenSheet): void {
    this.#byName.delete(sheet.view.name);
    this.#byId.delete(sheet.id);
  }

  named(name: string): OpenSheet | null {
    return this.#byName.get(name) ?? null;
  }

  withId(id: string): OpenSheet | null {
    return this.#byId.get(id) ?? null;
  }

  get all(): OpenSheet[] {
    return [...this.#byName.values()];
  }
}
