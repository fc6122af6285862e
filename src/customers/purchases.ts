import { NO_DAY, RowFlag, type OrderRows } from '../inputs/orders/order-rows.ts';
import { exact, type Orders } from '../inputs/orders/orders.ts';
import type { Settings } from '../settings/settings.ts';
import { Growing, float64, int32, uint16, uint8 } from '../shared/growing.ts';
import { PurchaseFlag, type Credits, type Purchases } from './ledger.ts';
import type { People } from './people.ts';
import type { ProductGroups } from './product-groups.ts';
import { sortByPerson } from './sort-by-person.ts';

export interface PurchaseEvents {
  readonly purchases: Purchases;
  readonly credits: Credits;
  /** 0-yen orders: samples, which are requests and no purchase. */
  readonly samples: { readonly person: readonly number[]; readonly day: readonly number[] };
  /** For each order, whether it is (part of) a purchase. */
  readonly orderIsPurchase: Uint8Array;
}

/** All orders of a person on one day are one purchase, unless the settings say that each order is. */
export function purchasesOf(orders: Orders, people: People, rows: OrderRows, groups: ProductGroups, settings: Settings): PurchaseEvents {
  const sorted = sortByPerson(people.count, people.ofOrder, orders.day);
  const lines = linesByOrder(orders, rows);
  const priced = Uint8Array.from(rows.sources, (source) => (source.priced ? 1 : 0));
  const day = new Growing(int32);
  const amount = new Growing(float64);
  const delivered = new Growing(int32);
  const flags = new Growing(uint8);
  const newGroups = new Growing(uint16);
  const newGroup = new Growing(int32);
  const creditDay = new Growing(int32);
  const creditAmount = new Growing(float64);
  const start = new Int32Array(people.count + 1);
  const creditStart = new Int32Array(people.count + 1);
  const samples = { person: [] as number[], day: [] as number[] };
  const orderIsPurchase = new Uint8Array(orders.count);
  const lastBuyer = new Int32Array(groups.names.length).fill(-1);
  const { mergeSameDay, trialLimit } = settings.orders;

  for (let person = 0; person < people.count; person++) {
    start[person] = day.length;
    creditStart[person] = creditDay.length;
    const end = sorted.start[person + 1] as number;
    for (let at = sorted.start[person] as number; at < end; ) {
      const first = at;
      const today = orders.day[sorted.index[at] as number] as number;
      let sum = 0;
      let bought = false;
      let [trialsOnly, subscription, fullPrice] = [true, false, true];
      let [shipped, added, addedGroup] = [NO_DAY, 0, -1];
      do {
        const order = sorted.index[at++] as number;
        const value = orders.amount[order] as number;
        sum += value;
        if (value < 0) continue;
        const isSample = value === 0 && priced[orders.source[order] as number] === 1;
        if (isSample) {
          samples.person.push(person);
          samples.day.push(today);
          continue;
        }
        bought = true;
        orderIsPurchase[order] = 1;
        const flag = orders.flags[order] as number;
        if ((flag & RowFlag.subscription) !== 0) subscription = true;
        if ((flag & RowFlag.discounted) !== 0) fullPrice = false;
        const ship = orders.shipped[order] as number;
        if (ship !== NO_DAY && (shipped === NO_DAY || ship < shipped)) shipped = ship;
        const from = lines.start[order] as number;
        const to = lines.start[order + 1] as number;
        let onlyTrials = to > from;
        for (let entry = from; entry < to; entry++) {
          const line = lines.index[entry] as number;
          if (groups.trial[rows.lineProduct.get(line)] !== 1) onlyTrials = false;
          const group = groups.ofLine(line);
          if (group < 0 || lastBuyer[group] === person) continue;
          lastBuyer[group] = person;
          added++;
          if (addedGroup < 0 || (groups.names[group] as string) < (groups.names[addedGroup] as string)) addedGroup = group;
        }
        if (!(onlyTrials || (trialLimit > 0 && value <= trialLimit))) trialsOnly = false;
      } while (mergeSameDay && at < end && orders.day[sorted.index[at] as number] === today);
      sum = exact(sum);
      if (bought) {
        day.push(today);
        amount.push(sum);
        delivered.push(shipped === NO_DAY ? today + settings.guard.deliveryDays : Math.max(shipped, today));
        flags.push((trialsOnly ? PurchaseFlag.trial : 0) | (subscription ? PurchaseFlag.subscription : 0) | (fullPrice ? PurchaseFlag.fullPrice : 0));
        newGroups.push(added);
        newGroup.push(addedGroup);
      } else if (sum !== 0) {
        creditDay.push(today);
        creditAmount.push(sum);
      }
      if (at === first) at++;
    }
  }
  start[people.count] = day.length;
  creditStart[people.count] = creditDay.length;
  return {
    purchases: { start, day: day.view(), amount: amount.view(), delivered: delivered.view(), flags: flags.view(), newGroups: newGroups.view(), newGroup: newGroup.view() },
    credits: { start: creditStart, day: creditDay.view(), amount: creditAmount.view() },
    samples,
    orderIsPurchase,
  };
}

/** The lines of each order, as they came. */
function linesByOrder(orders: Orders, rows: OrderRows): { readonly start: Int32Array; readonly index: Int32Array } {
  const lineRow = rows.lineRow.view();
  const start = new Int32Array(orders.count + 1);
  for (let line = 0; line < lineRow.length; line++) {
    const order = orders.orderOfRow[lineRow[line] as number] as number;
    if (order >= 0) start[order + 1]!++;
  }
  for (let order = 0; order < orders.count; order++) start[order + 1]! += start[order]!;
  const next = start.slice(0, orders.count);
  const index = new Int32Array(start[orders.count] ?? 0);
  for (let line = 0; line < lineRow.length; line++) {
    const order = orders.orderOfRow[lineRow[line] as number] as number;
    if (order >= 0) index[next[order]!++] = line;
  }
  return { start, index };
}
