import type { SheetRow } from '../../hosts/host.ts';
import { CELLS_IN_BATCH } from '../engine/row-batches.ts';

/** Gathers rows as they come and sends them on in batches. */
export class RowSender {
  rows = 0;
  private batch: SheetRow[] = [];
  private cells = 0;
  private sent: Promise<unknown> = Promise.resolve();
  private readonly send: (rows: readonly SheetRow[]) => Promise<unknown>;

  constructor(send: (rows: readonly SheetRow[]) => Promise<unknown>) {
    this.send = send;
  }

  push(row: SheetRow): void {
    this.rows++;
    this.batch.push(row);
    this.cells += row.cells.length;
    if (this.cells >= CELLS_IN_BATCH) this.flush();
  }

  /** Sends the rest; done when all has been taken. */
  async end(): Promise<void> {
    this.flush();
    await this.sent;
  }

  private flush(): void {
    if (this.batch.length === 0) return;
    const next = this.send(this.batch);
    // A failure is told once, at the end.
    this.sent = Promise.all([this.sent, next]);
    this.sent.catch(() => undefined);
    [this.batch, this.cells] = [[], 0];
  }
}
