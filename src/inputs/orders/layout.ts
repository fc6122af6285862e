/** One column by its header; several, whose texts are joined; or the first of several names that the file has. */
export type Column = string | { readonly joined: readonly string[] } | { readonly either: readonly string[] };

/** A figure in a row: a column's amount, or quantity times price, or the sum of packed lines (`L1=…&L2=…`). */
export type Figure = string | { readonly times: readonly [string, string] } | { readonly packed: string };

/** What an order column can mean. */
export type OrderField =
  | 'order' | 'day' | 'time' | 'shipped'
  | 'status' | 'payment' | 'cancelled'
  | 'member' | 'email' | 'phone' | 'name' | 'kana' | 'postal' | 'address'
  | 'productCode' | 'productName' | 'category' | 'lineKind'
  /** Which of the order's items a row is, where the platform numbers them; how many of it; and the prefecture it went to. */
  | 'item' | 'quantity' | 'area'
  /** When the platform last changed what it says of the order. */
  | 'updated'
  | 'delivery' | 'referrer';

/** How the amounts of an order stand in the rows. */
export interface AmountRule {
  /**
   * `order`: the order's figures, on each of its rows or on the first one, count once.
   * `line`: each row has its own; they add up. `likely …`: the header suggests it, the data decides.
   */
  readonly per: 'order' | 'line' | 'likely order' | 'likely line';
  readonly plus: readonly Figure[];
  /** Discounts and coupons, and whatever else is inside `plus` and no part of the amount. */
  readonly minus: readonly Figure[];
  /** Discounts and coupons again: where they are not 0, the order was not at full price. */
  readonly discounts: readonly Figure[];
  readonly shipping: readonly Figure[];
  /** The tax inside the amount, where the file tells it. */
  readonly tax: readonly Figure[];
  readonly refund: readonly Figure[];
}

export type OrderStatus = 'valid' | 'cancelled' | 'returned' | 'pending';

/** One export format of one platform. */
export interface OrderLayout {
  readonly name: string;
  /** Order numbers and member IDs are unique within it. */
  readonly shop: string;
  /** The file is of this layout when it has all of these headers, in any order. */
  readonly headers: readonly string[];
  readonly columns: Readonly<Partial<Record<OrderField, Column>>>;
  /** Null: the export carries no prices. */
  readonly amount: AmountRule | null;
  /** What one row's products cost, where the amounts are the order's and the rows know their prices. */
  readonly lineAmount?: readonly Figure[];
  /** Status texts of this platform, `*` any other; what is not listed is judged by its words. */
  readonly statuses?: Readonly<Record<string, OrderStatus>>;
  /** Rows whose line kind is one of these are products; others are fees. */
  readonly productKinds?: readonly string[];
  /** Rows whose product code is blank belong to the product above: options. */
  readonly optionRows?: boolean;
  /** What came back stands in a report of its own, by order and product code. */
  readonly returnable?: boolean;
}

const NOTHING: AmountRule = { per: 'order', plus: [], minus: [], discounts: [], shipping: [], tax: [], refund: [] };

/** A rule with the parts that an export has. */
export function amounts(rule: Pick<AmountRule, 'per' | 'plus'> & Partial<AmountRule>): AmountRule {
  return { ...NOTHING, ...rule };
}
