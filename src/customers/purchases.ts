import { NO_DAY, RowFlag, type OrderRows } from '../inputs/orders/order-rows.ts';
import { exact, type Orders } from '../inputs/orders/orders.ts';
import type { Settings } from '../settings/settings.ts';
import { PurchaseFlag, type Credits, type Purchases } from './ledger.ts';
import type { People } from './people.ts';
import type { ProductGroups } from './product-groups.ts';
import { orderGroups, WORD } from './order-groups.ts';
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
  const { words, bits, trialsOnly: onlyTrials } = orderGroups(orders, rows, groups);
  const owned = new Int32Array(words);
  const priced = Uint8Array.from(rows.sources, (source) => (source.priced ? 1 : 0));
  const most = sorted.index.length;
  const [day, delivered, newGroup] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const [amount, flags, newGroups] = [new Float64Array(most), new Uint8Array(most), new Uint16Array(most)];
  const [creditDay, creditAmount] = [new Int32Array(most), new Float64Array(most)];
  let [count, credits] = [0, 0];
  const start = new Int32Array(people.count + 1);
  const creditStart = new Int32Array(people.count + 1);
  const samples = { person: [] as number[], day: [] as number[] };
  const orderIsPurchase = new Uint8Array(orders.count);
  const { mergeSameDay, trialLimit } = settings.orders;

  for (let person = 0; person < people.count; person++) {
    start[person] = count;
    creditStart[person] = credits;
    owned.fill(0);
    const end = sorted.start[person + 1] as number;
    for (let at = sorted.start[person] as number; at < end; ) {
      const today = orders.day[sorted.index[at] as number] as number;
      let sum = 0;
      let bought = false;
      let [trialsOnly, subscription, fullPrice] = [true, false, true];
      let [shipped, addedGroups, addedGroup] = [NO_DAY, 0, -1];
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
        for (let word = 0; word < words; word++) {
          const added = (bits[order * words + word] as number) & ~(owned[word] as number);
          if (added === 0) continue;
          owned[word]! |= added;
          addedGroups += bitsIn(added);
          const least = word * WORD + 31 - Math.clz32(added & -added);
          if (addedGroup < 0 || least < addedGroup) addedGroup = least;
        }
        if (!(onlyTrials[order] === 1 || (trialLimit > 0 && value <= trialLimit))) trialsOnly = false;
      } while (mergeSameDay && at < end && orders.day[sorted.index[at] as number] === today);
      sum = exact(sum);
      if (bought) {
        day[count] = today;
        amount[count] = sum;
        delivered[count] = shipped === NO_DAY ? today + settings.guard.deliveryDays : Math.max(shipped, today);
        flags[count] = (trialsOnly ? PurchaseFlag.trial : 0) | (subscription ? PurchaseFlag.subscription : 0) | (fullPrice ? PurchaseFlag.fullPrice : 0);
        newGroups[count] = addedGroups;
        newGroup[count++] = addedGroup;
      } else if (sum !== 0) {
        creditDay[credits] = today;
        creditAmount[credits++] = sum;
      }
    }
  }
  start[people.count] = count;
  creditStart[people.count] = credits;
  return {
    purchases: {
      start, day: day.subarray(0, count), amount: amount.subarray(0, count), delivered: delivered.subarray(0, count),
      flags: flags.subarray(0, count), newGroups: newGroups.subarray(0, count), newGroup: newGroup.subarray(0, count),
    },
    credits: { start: creditStart, day: creditDay.subarray(0, credits), amount: creditAmount.subarray(0, credits) },
    samples,
    orderIsPurchase,
  };
}

function bitsIn(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}
