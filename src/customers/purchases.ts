import { NO_DAY, RowFlag, type OrderRows } from '../inputs/orders/order-rows.ts';
import { pickAt, pickFigures, pickUnlessBlank } from '../inputs/orders/order-parts.ts';
import { exact, type Orders } from '../inputs/orders/orders.ts';
import type { Settings } from '../settings/settings.ts';
import { PurchaseFlag, type Credits, type Purchases } from './ledger.ts';
import type { People } from './people.ts';
import { WORD, type OrderGroups } from './order-groups.ts';
import { sortByPerson } from './sort-by-person.ts';

export interface PurchaseEvents {
  readonly purchases: Purchases;
  readonly credits: Credits;
  /** 0-yen orders: samples, which are requests and no purchase. */
  readonly samples: { readonly person: readonly number[]; readonly day: readonly number[] };
}

/** All orders of a person on one day are one purchase, unless the settings say that each order is. */
export function purchasesOf(orders: Orders, people: People, rows: OrderRows, held: OrderGroups, settings: Settings): PurchaseEvents {
  const sorted = sortByPerson(people.count, people.ofOrder, orders.day);
  const { words, bits } = held;
  const owned = new Int32Array(words);
  // Everything the loop needs of an order, brought into the order of the loop first: reading it where it lies would miss the
  // cache at each order and cost several times as much.
  const { index } = sorted;
  const [marksOf, valueOf, shippedOf] = [pickAt(orderMarks(orders, rows, held.trialsOnly), index), pickFigures(orders.amount, index), pickUnlessBlank(orders.shipped, NO_DAY, index)];
  const bitsOf = words === 1 ? pickAt(bits, index) : pickWords(bits, words, index);
  const most = index.length;
  const [day, delivered, newGroup] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const [amount, flags, newGroups] = [new Float64Array(most), new Uint8Array(most), new Uint16Array(most)];
  const creditDay: number[] = [];
  const creditAmount: number[] = [];
  let count = 0;
  const start = new Int32Array(people.count + 1);
  const creditStart = new Int32Array(people.count + 1);
  const samples = { person: [] as number[], day: [] as number[] };
  const { mergeSameDay, trialLimit } = settings.orders;

  for (let person = 0; person < people.count; person++) {
    start[person] = count;
    creditStart[person] = creditDay.length;
    for (let word = 0; word < words; word++) owned[word] = 0;
    const end = sorted.start[person + 1] as number;
    for (let at = sorted.start[person] as number; at < end; ) {
      const today = (marksOf[at] as number) >> MARK_BITS;
      let sum = 0;
      let bought = false;
      let trialsOnly = true;
      let subscription = false;
      let fullPrice = true;
      let shipped = NO_DAY;
      let addedGroups = 0;
      let addedGroup = -1;
      do {
        const order = at++;
        const value = valueOf[order] as number;
        const flag = marksOf[order] as number;
        sum += value;
        if (value < 0) continue;
        if (value === 0 && (flag & PRICED) !== 0) {
          samples.person.push(person);
          samples.day.push(today);
          continue;
        }
        bought = true;
        if ((flag & RowFlag.subscription) !== 0) subscription = true;
        if ((flag & RowFlag.discounted) !== 0) fullPrice = false;
        const ship = shippedOf[order] as number;
        if (ship !== NO_DAY && (shipped === NO_DAY || ship < shipped)) shipped = ship;
        for (let word = 0; word < words; word++) {
          const added = (bitsOf[order * words + word] as number) & ~(owned[word] as number);
          if (added === 0) continue;
          owned[word]! |= added;
          addedGroups += bitsIn(added);
          const least = word * WORD + 31 - Math.clz32(added & -added);
          if (addedGroup < 0 || least < addedGroup) addedGroup = least;
        }
        if (!((flag & TRIALS_ONLY) !== 0 || (trialLimit > 0 && value <= trialLimit))) trialsOnly = false;
      } while (mergeSameDay && at < end && (marksOf[at] as number) >> MARK_BITS === today);
      sum = exact(sum);
      if (bought) {
        day[count] = today;
        amount[count] = sum;
        delivered[count] = shipped === NO_DAY ? today + settings.guard.deliveryDays : Math.max(shipped, today);
        flags[count] = (trialsOnly ? PurchaseFlag.trial : 0) | (subscription ? PurchaseFlag.subscription : 0) | (fullPrice ? PurchaseFlag.fullPrice : 0);
        newGroups[count] = addedGroups;
        newGroup[count++] = addedGroup;
      } else if (sum !== 0) {
        creditDay.push(today);
        creditAmount.push(sum);
      }
    }
  }
  start[people.count] = count;
  creditStart[people.count] = creditDay.length;
  return {
    purchases: {
      start, day: day.subarray(0, count), amount: amount.subarray(0, count), delivered: delivered.subarray(0, count),
      flags: flags.subarray(0, count), newGroups: newGroups.subarray(0, count), newGroup: newGroup.subarray(0, count),
    },
    credits: { start: creditStart, day: Int32Array.from(creditDay), amount: Float64Array.from(creditAmount) },
    samples,
  };
}

/** Bits beside those of `RowFlag`, below the order's day: one number to bring along instead of four. */
const PRICED = 8;
const TRIALS_ONLY = 16;
const MARK_BITS = 5;

function orderMarks({ day, flags, source, count }: Orders, { sources }: OrderRows, trialsOnly: Uint8Array): Int32Array {
  const priced = Uint8Array.from(sources, (each) => (each.priced ? PRICED : 0));
  const found = new Int32Array(count);
  for (let order = 0; order < count; order++) {
    found[order] = ((day[order] as number) << MARK_BITS) | (flags[order] as number) | (priced[source[order] as number] as number) | ((trialsOnly[order] as number) * TRIALS_ONLY);
  }
  return found;
}

function pickWords(bits: Int32Array, words: number, index: Int32Array): Int32Array {
  const picked = new Int32Array(index.length * words);
  for (let at = 0; at < index.length; at++) {
    for (let word = 0; word < words; word++) picked[at * words + word] = bits[(index[at] as number) * words + word] as number;
  }
  return picked;
}

/** Whether an order counts as (part of) a purchase: neither a credit note nor a 0-yen sample. */
export function isPurchase({ amount, source }: Orders, { sources }: OrderRows, order: number): boolean {
  const value = amount[order] as number;
  return value > 0 || (value === 0 && sources[source[order] as number]?.priced === false);
}

function bitsIn(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}
