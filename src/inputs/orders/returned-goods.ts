import type { SerialDay } from '../../shared/brand.ts';

/** Goods that came back, and the rows that sold them: one in each file that holds the order, or more. */
export interface ReturnedGoods {
  /** Null: not readable, so it has always been so. */
  readonly day: SerialDay | null;
  readonly quantity: number;
  /** What was paid back; null: the report tells no money, and the goods' price is. */
  readonly refund: number | null;
  readonly rows: readonly number[];
}
