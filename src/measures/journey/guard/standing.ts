/**
 * What the guard has to know about one person on one day, all of it by events up to and including that day.
 * Writable: one object serves everybody in turn. Days are serials; NEVER stands for "did not happen".
 */
export interface Standing {
  /** The day judged. */
  day: number;
  /** 0 to 7. */
  stage: number;
  /** A dormancy `Grade`. */
  grade: number;
  /** The day from which the person is no longer 現役 if nothing more happens. */
  quietFrom: number;
  /** Purchases without trials. */
  purchases: number;
  /** Purchases with trials. */
  anyPurchases: number;
  firstDelivered: number;
  lastDelivered: number;
  /** The last purchase without discount. */
  lastFullPrice: number;
  /** A subscription runs, since this day. */
  subscribed: boolean;
  subscribedSince: number;
  /** A subscription was started by that day, running or not. */
  everSubscribed: boolean;
  /** The day on which the delivery that ends a subscription's beginning (the second) arrives; NEVER: not sent yet. */
  settledDelivery: number;
  /** Latest answers; NaN: none. */
  nps: number;
  gap: number;
  openComplaint: boolean;
  /** The day the last settled complaint was settled; NEVER: none was. */
  complaintClosed: number;
  optedOut: boolean;
  /** Seconds since serial day 0 of the last message, and of the one that fills the week's measure; NEVER_SENT: none. */
  lastMessage: number;
  fillingMessage: number;
  /** The moment judged, in the same seconds. */
  moment: number;
}

export const NEVER_SENT = Number.NEGATIVE_INFINITY;

/** Seconds of a day. Messages are counted in whole seconds, so that fractions of days cannot round to the wrong side. */
export const DAY_SECONDS = 86400;
