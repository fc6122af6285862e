import { NEVER, PurchaseFlag, type Ledger } from '../../customers/ledger.ts';
import type { SerialDay } from '../../shared/brand.ts';

/** What a cell may say of one customer. */
export interface OneLife {
  readonly purchases: number;
  /** Days of delivery. */
  readonly first: SerialDay | null;
  readonly last: SerialDay | null;
  readonly subscribed: SerialDay | null;
  /** Deliveries of the subscription so far. */
  readonly deliveries: number;
  readonly nps: number | null;
  readonly complained: boolean;
  readonly day: SerialDay;
}

const CYCLE = 30;

/** The ledger of one customer: purchases stand between the first and the last delivery, where nothing says when. */
export function oneLife({ purchases, first, last, subscribed, deliveries, nps, complained, day }: OneLife): Ledger {
  const from = first ?? last ?? day;
  const to = Math.max(from, last ?? from);
  const days = Int32Array.from({ length: purchases }, (_, at) => (purchases === 1 ? from : Math.round(from + ((to - from) * at) / (purchases - 1))));
  const flags = new Uint8Array(purchases).fill(PurchaseFlag.fullPrice);
  for (let at = Math.max(0, purchases - deliveries); at < purchases; at++) if (subscribed !== null) flags[at]! |= PurchaseFlag.subscription;
  const none = { start: new Int32Array(2), day: new Int32Array() };
  const some = (there: boolean, on: number): { start: Int32Array; day: Int32Array } => (there ? { start: Int32Array.of(0, 1), day: Int32Array.of(on) } : none);
  return {
    people: 1,
    purchases: {
      start: Int32Array.of(0, purchases), day: days, delivered: days, flags, amount: new Float64Array(purchases).fill(1), newGroups: new Uint16Array(purchases), newGroup: new Int32Array(purchases).fill(-1),
    },
    credits: { ...none, amount: new Float64Array() },
    anonymous: { day: new Int32Array(), amount: new Float64Array() },
    requests: none, optIns: none, referrals: none, optOuts: none,
    subscriptions: subscribed === null ? { start: none.start, startDay: new Int32Array(), endDay: new Int32Array(), cycleDays: new Int32Array() } : { start: Int32Array.of(0, 1), startDay: Int32Array.of(subscribed), endDay: Int32Array.of(NEVER), cycleDays: Int32Array.of(CYCLE) },
    surveys: { ...some(nps !== null, day), nps: Float64Array.from(nps === null ? [] : [nps]), gap: Float64Array.from(nps === null ? [] : [NaN]) },
    complaints: { ...some(complained, day), closed: Int32Array.from(complained ? [NEVER] : []) },
    messages: { start: none.start, at: new Float64Array() },
    shop: { groups: [], groupFirstDay: new Int32Array(), subscriptionsFrom: subscribed ?? NEVER },
  };
}
