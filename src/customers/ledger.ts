/**
 * Everything that happened to every person, as columns. The events of person `p` stand at
 * `start[p]` up to, not including, `start[p + 1]`, in order of their day.
 */
export interface Ledger {
  readonly people: number;
  readonly purchases: Purchases;
  /** Returns and credit notes on days without a purchase: they lower the amount and are no purchase. */
  readonly credits: Credits;
  /** Sales that do not tell who bought: by order, in no person's figures. */
  readonly anonymous: { readonly day: Int32Array; readonly amount: Float64Array };
  /** Requests for samples or brochures (資料請求), and 0-yen samples. */
  readonly requests: Dated;
  /** Own registrations: member, newsletter. */
  readonly optIns: Dated;
  readonly subscriptions: Subscriptions;
  /** Confirmed referrals: the first valid order of somebody from another household who names this person. */
  readonly referrals: Dated;
  readonly surveys: Surveys;
  readonly complaints: Complaints;
  readonly optOuts: Dated;
  readonly messages: Messages;
  readonly shop: Shop;
}

export interface ByPerson {
  /** One more entry than there are people. */
  readonly start: Int32Array;
}

export interface Dated extends ByPerson {
  readonly day: Int32Array;
}

/** One entry a purchase (購入回): all orders of one person on one day. */
export interface Purchases extends Dated {
  readonly amount: Float64Array;
  /** Day of delivery: ship date, else the order's day + 3. */
  readonly delivered: Int32Array;
  /** Bits of `PurchaseFlag`. */
  readonly flags: Uint8Array;
  /** How many product groups this person bought for the first time in this purchase. */
  readonly newGroups: Uint16Array;
  /** One of those groups, as an index into `shop.groups`; -1: none. */
  readonly newGroup: Int32Array;
}

export const PurchaseFlag = {
  /** Trial products (お試し) only. */
  trial: 1,
  /** A delivery of a subscription. */
  subscription: 2,
  /** Bought without coupon or discount. */
  fullPrice: 4,
} as const;

/** Later than any day: a subscription still running, a complaint still open. */
export const NEVER = 0x7fffffff;

export interface Credits extends Dated {
  /** Below zero. */
  readonly amount: Float64Array;
}

export interface Subscriptions extends ByPerson {
  readonly startDay: Int32Array;
  /** The day it was cancelled, or NEVER. */
  readonly endDay: Int32Array;
  readonly cycleDays: Int32Array;
}

export interface Surveys extends Dated {
  /** 0 to 10; NaN: not asked. */
  readonly nps: Float64Array;
  /** 事後評価 − 事前期待; NaN: not asked. */
  readonly gap: Float64Array;
}

export interface Complaints extends Dated {
  /** The day it was settled, or NEVER. */
  readonly closed: Int32Array;
}

export interface Messages extends ByPerson {
  /** Serial day with the time as its fraction, Japan time. */
  readonly at: Float64Array;
}

export interface Shop {
  readonly groups: readonly string[];
  /** For each group, the first day anybody bought it, in the order of `groups`. */
  readonly groupFirstDay: Int32Array;
  /** The first day of any subscription event; NEVER: a shop without subscriptions. */
  readonly subscriptionsFrom: number;
}
