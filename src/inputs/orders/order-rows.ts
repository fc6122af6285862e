import { Dictionary } from '../../shared/dictionary.ts';
import { Growing, float64, int32, uint16, uint8 } from '../../shared/growing.ts';
import { Identities } from '../identities.ts';
import type { AmountRule, OrderStatus } from './layout.ts';
import { OrderNumbers } from './order-numbers.ts';
import type { ReturnedGoods } from './returned-goods.ts';

/** Why a row, or a part of its amount, is not counted. The order is that of the report. */
export const leftOutReasons = [
  'used', 'cancelled', 'returned', 'refund', 'pending', 'duplicate', 'shipping', 'tax',
  'after-as-of', 'no-date', 'date', 'date-ambiguous', 'amount', 'totals', 'repeated-header',
] as const;
export type Reason = (typeof leftOutReasons)[number];
export const reasonCode = (reason: Reason): number => leftOutReasons.indexOf(reason);

export const statuses: readonly OrderStatus[] = ['valid', 'pending', 'returned', 'cancelled'];

export interface OrderSource {
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly layout: string;
  readonly shop: string;
  /** Whether the order's figures count once or row by row; settled when the source has been read. */
  per: AmountRule['per'];
  readonly priced: boolean;
  readonly confidence: number;
  /** Data rows read. */
  rows: number;
  hiddenRows: number;
  /** Of a sheet put together from several files, the one these rows came from. */
  readonly part?: string;
  /** Each of its used rows has the number of an item; settled when the source has been read. */
  itemised?: boolean;
}

/** A blank figure. */
export const BLANK = NaN;
export const NO_DAY = 0;

/** Every data row of every order source, as columns; texts as numbers into dictionaries. */
export class OrderRows {
  readonly sources: OrderSource[] = [];
  readonly identities: Identities;
  readonly orderNumbers = new OrderNumbers();
  readonly products = new Dictionary();
  readonly categories = new Dictionary();
  readonly referrers = new Dictionary();
  /** Prefectures that something was delivered to, by their Japanese names. */
  readonly areas = new Dictionary();
  readonly items = new Dictionary();
  readonly productCodes = new Dictionary();

  readonly source = new Growing(uint16);
  readonly rowNumber = new Growing(int32);
  readonly order = new Growing(int32);
  readonly day = new Growing(int32);
  readonly shipped = new Growing(int32);
  readonly status = new Growing(uint8);
  readonly identity = new Growing(int32);
  /** Goods after discounts and coupons. */
  readonly goods = new Growing(float64);
  readonly shipping = new Growing(float64);
  readonly tax = new Growing(float64);
  readonly refund = new Growing(float64);
  /** Bits of `RowFlag`. */
  readonly flags = new Growing(uint8);
  readonly referrer = new Growing(int32);
  /** Where it was delivered to: code into `areas`, -1 unknown. It tells nothing of who ordered. */
  readonly area = new Growing(int32);
  /** Which item of its order a row is: code into `items`, or -1. As long as the last source that numbers items. */
  readonly item = new Growing(int32);
  /** When the platform last changed what it says of the order: day and part of it, or NaN. As long as the last source that tells it. */
  readonly updated = new Growing(float64);
  /** Product code of a row whose returns are told by it: code into `productCodes`, or -1. As long as the last such source. */
  readonly productCode = new Growing(int32);
  /** What already the row itself tells: `reasonCode`. */
  readonly reason = new Growing(uint8);

  /** Products bought, one entry a line; a packed row has several. */
  readonly lineRow = new Growing(int32);
  readonly lineProduct = new Growing(int32);
  readonly lineCategory = new Growing(int32);
  /** How many; 1 where the file does not say. */
  readonly lineQuantity = new Growing(float64);
  /** What the line's goods cost, discounts off where the source tells them line by line; NaN: unknown. */
  readonly lineAmount = new Growing(float64);

  /** What came back, by reports of returns. */
  returns: readonly ReturnedGoods[] = [];
  /** Pairs of spellings that wrote items of one order: the same person. */
  readonly sameOrder: (readonly [number, number])[] = [];

  constructor(identities: Identities = new Identities()) {
    this.identities = identities;
  }
}

export const RowFlag = { discounted: 1, subscription: 2 } as const;
