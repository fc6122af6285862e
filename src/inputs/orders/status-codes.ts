import type { LayoutPicks } from './layout-picks.ts';
import type { OrderLayout } from './layout.ts';
import { statuses } from './order-rows.ts';
import type { Cells } from './pick.ts';
import { statusOf } from './status.ts';

const [VALID, CANCELLED] = [statuses.indexOf('valid'), statuses.indexOf('cancelled')];

/** What became of a row's order: an export has few texts for it, so each is understood once. */
export class StatusCodes {
  private readonly picks: LayoutPicks;
  private readonly codes: NonNullable<OrderLayout['statuses']>;
  private readonly known = new Map<string, number>();

  constructor(layout: OrderLayout, picks: LayoutPicks) {
    this.picks = picks;
    this.codes = layout.statuses ?? {};
  }

  /** @returns a code into `statuses` */
  of(cells: Cells): number {
    if (this.picks.text('cancelled', cells) !== '') return CANCELLED;
    const status = this.picks.text('status', cells);
    const payment = this.picks.text('payment', cells);
    if (status === '' && payment === '') return VALID;
    const key = `${status}\n${payment}`;
    let code = this.known.get(key);
    if (code === undefined) this.known.set(key, (code = statuses.indexOf(statusOf(status, payment, this.codes))));
    return code;
  }
}
