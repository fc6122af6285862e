import { NEVER, PurchaseFlag, type Ledger } from '../../customers/ledger.ts';
import { sortByPerson } from '../../customers/sort-by-person.ts';
import { defaultSettings } from '../../settings/settings.ts';
import type { Orders } from './orders.ts';

/**
 * The ledger of order rows, as the report would make it of the same rows: all orders of one customer on one day are one purchase;
 * a day with returns only is a credit; a day without yen is a sample and no purchase, where amounts are known.
 */
export function purchaseLedger(orders: Orders, priced: boolean): Ledger {
  const people = orders.customers.length;
  const { index: order, start: from } = sortByPerson(people, orders.customer, orders.day);
  const rows = order.length;
  const [day, amount, delivered, newGroup] = [new Int32Array(rows), new Float64Array(rows), new Int32Array(rows), new Int32Array(rows)];
  const newGroups = new Uint16Array(rows);
  const [start, creditStart, requestStart] = [new Int32Array(people + 1), new Int32Array(people + 1), new Int32Array(people + 1)];
  const credits = { day: [] as number[], amount: [] as number[] };
  const requests: number[] = [];
  const groupFirstDay = new Int32Array(orders.groups.length).fill(NEVER);
  let count = 0;
  for (let person = 0; person < people; person++) {
    [start[person], creditStart[person], requestStart[person]] = [count, credits.day.length, requests.length];
    const owned = new Set<number>();
    const end = from[person + 1] as number;
    for (let at = from[person] as number; at < end; ) {
      const today = orders.day[order[at] as number] as number;
      let [sum, bought, returned, fresh, first] = [0, false, false, 0, -1];
      for (; at < end && orders.day[order[at] as number] === today; at++) {
        const row = order[at] as number;
        const value = orders.amount[row] as number;
        sum += value;
        if (value < 0) returned = true;
        else if (value > 0 || !priced) bought = true;
        const group = orders.group[row] as number;
        if (group < 0 || value < 0) continue;
        groupFirstDay[group] = Math.min(groupFirstDay[group] as number, today);
        if (owned.has(group)) continue;
        owned.add(group);
        fresh++;
        if (first < 0 || group < first) first = group;
      }
      if (bought) {
        [day[count], amount[count], delivered[count], newGroups[count], newGroup[count]] = [today, sum, today + defaultSettings.guard.deliveryDays, fresh, first];
        count++;
      } else if (returned) {
        credits.day.push(today);
        credits.amount.push(sum);
      } else requests.push(today);
    }
  }
  [start[people], creditStart[people], requestStart[people]] = [count, credits.day.length, requests.length];
  const none = { start: new Int32Array(people + 1), day: new Int32Array() };
  return {
    people,
    purchases: {
      start, day: day.subarray(0, count), amount: amount.subarray(0, count), delivered: delivered.subarray(0, count), newGroups: newGroups.subarray(0, count), newGroup: newGroup.subarray(0, count),
      flags: new Uint8Array(count).fill(PurchaseFlag.fullPrice),
    },
    credits: { start: creditStart, day: Int32Array.from(credits.day), amount: Float64Array.from(credits.amount) },
    anonymous: { day: new Int32Array(), amount: new Float64Array() },
    requests: { start: requestStart, day: Int32Array.from(requests) },
    optIns: none, referrals: none, optOuts: none,
    subscriptions: { ...none, startDay: new Int32Array(), endDay: new Int32Array(), cycleDays: new Int32Array() },
    surveys: { ...none, nps: new Float64Array(), gap: new Float64Array() },
    complaints: { ...none, closed: new Int32Array() },
    messages: { start: none.start, at: new Float64Array() },
    shop: { groups: orders.groups, groupFirstDay, subscriptionsFrom: NEVER },
  };
}
