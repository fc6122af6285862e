import type { SourceTable } from '../../anonymise/source.ts';
import type { RowCalls } from '../../hosts/live-host.ts';
import { Intake, type Inputs, type IntakeOptions, type TableName } from '../../inputs/intake.ts';
import type { SheetRow } from '../../inputs/sheet-row.ts';
import type { Playbook } from '../../campaigns/playbook.ts';
import { keptFrom, type Kept } from '../../report/kept.ts';
import type { OwnSheet } from '../../report/kept-sheets.ts';
import type { SheetId } from '../../report/plan.ts';
import { playbookFrom } from '../../report/playbook/playbook-from.ts';
import type { Caller } from '../../shared/calls/caller.ts';
import { pages } from '../../shared/calls/pages.ts';

/** What was read of one workbook: our sheets, and the user's tables. Rows are brought, or fetched by a line. */
export class WorkbookReading {
  readonly file: string;
  private readonly ours = new Map<SheetId, OwnSheet & { readonly rows: SheetRow[] }>();
  private readonly intake = new Intake({ layout: null, columns: {}, dayOrder: null });
  private open: ReturnType<Intake['table']> | null = null;
  /** Tables with all their rows, where they are kept; null: they are not. */
  private readonly keptTables: (SourceTable & { readonly rows: SheetRow[] })[] | null;

  /** @param keepsRows whether the tables' rows are wanted as they stand, too */
  constructor(file: string, keepsRows: boolean) {
    this.file = file;
    this.keptTables = keepsRows ? [] : null;
  }

  own(id: SheetId, name: string, rows: readonly SheetRow[]): void {
    const known = this.ours.get(id) ?? { name, rows: [] };
    for (const row of rows) known.rows.push(row);
    this.ours.set(id, known);
  }

  /** Their rows are about to be read again. */
  forget(ids: readonly SheetId[]): void {
    for (const id of ids) this.ours.delete(id);
  }

  has(id: SheetId): boolean {
    return this.ours.has(id);
  }

  table(name: TableName, options: IntakeOptions): void {
    this.open = this.intake.table(name, options);
    this.keptTables?.push({ name, options, rows: [] });
  }

  rows(rows: readonly SheetRow[]): void {
    for (const row of rows) this.open?.row(row);
    for (const row of rows) this.keptTables?.at(-1)?.rows.push(row);
  }

  endTable(): void {
    this.open?.end();
    this.open = null;
  }

  async fetchOwn(line: Caller<RowCalls>, id: SheetId, name: string): Promise<void> {
    this.own(id, name, []);
    for await (const rows of pagesOf(line, name)) this.own(id, name, rows);
  }

  /** @param tell hears how many rows have come */
  async fetchTable(line: Caller<RowCalls>, name: TableName, options: IntakeOptions, tell: (rows: number) => void): Promise<void> {
    this.table(name, options);
    let count = 0;
    for await (const rows of pagesOf(line, name.sheet ?? '')) {
      this.rows(rows);
      tell((count += rows.length));
    }
    this.endTable();
  }

  inputs(): Inputs {
    const all = this.intake.finish();
    // A workbook's spare sheets are nobody's mistake.
    return { ...all, problems: all.problems.filter(({ code }) => code !== 'empty') };
  }

  kept(): Kept {
    return keptFrom(this.file, this.ours);
  }

  /** What the shop has written of its segments and campaigns. */
  playbook(): Playbook {
    return playbookFrom(this.file, this.ours, []);
  }

  /** The user's tables, row by row; none where rows are not kept. */
  tables(): readonly SourceTable[] {
    return this.keptTables ?? [];
  }
}

function pagesOf(line: Caller<RowCalls>, sheet: string): AsyncIterable<readonly SheetRow[]> {
  return pages((from) => line.ask('rows', sheet, from));
}
