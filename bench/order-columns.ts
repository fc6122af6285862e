import { monthEnd } from '../src/shared/day.ts';
import { randomStream } from '../src/sample/random-stream.ts';

/** Order lines as columns; codes count from 0, people in the order of their first appearance. */
export interface OrderColumns {
  readonly orderCode: Int32Array;
  readonly personCode: Int32Array;
  /** Serial days, 24 months, never falling. */
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** How many pieces, and an index into `benchProducts`. */
  readonly quantity: Uint8Array;
  readonly product: Uint8Array;
  readonly lines: number;
  readonly orders: number;
  readonly people: number;
}

export const benchProducts: readonly (readonly [name: string, price: number])[] = [
  ['深蒸し煎茶 100g', 1080], ['ほうじ茶 200g', 1296], ['玄米茶 200g', 1080], ['薄茶用抹茶 30g', 2376], ['抹茶クッキー 12枚', 1296], ['茶ようかん 5本', 1620], ['急須 白', 3300], ['お試しセット', 1980],
  ['玉露 50g', 2700], ['湯呑み 二客', 2750],
];

const FIRST_DAY = monthEnd(2024 * 12 + 9) + 1;
const DAYS = monthEnd(2026 * 12 + 9) - FIRST_DAY + 1;
const LINES_PER_PERSON = 8;
/** The rest of the orders goes to this share of the people, most of it to few of them. */
const REPEATERS = 0.5;
const HEAVINESS = 1.6;

/**
 * This many order lines: two an order on average, one person for every eight, half of whom buy once while a few buy a
 * hundred times and more. The same columns for the same numbers.
 *
 * @throws RangeError unless the lines are a multiple of 8.
 */
export function orderColumns(lines: number, seed: number): OrderColumns {
  if (lines <= 0 || lines % LINES_PER_PERSON !== 0) throw new RangeError('the number of lines must be a multiple of 8');
  const orders = lines / 2;
  const people = lines / LINES_PER_PERSON;
  const random = randomStream(seed, `bench/${lines}`);
  const personOf = drawBuyers(orders, people, () => random.unit());
  const columns = {
    orderCode: new Int32Array(lines), personCode: new Int32Array(lines), day: new Int32Array(lines), amount: new Float64Array(lines), quantity: new Uint8Array(lines), product: new Uint8Array(lines),
  };
  let line = 0;
  let shift = 0;
  for (let order = 0; order < orders; order++) {
    shift = order % 2 === 0 ? Math.floor(random.unit() * 3) - 1 : -shift;
    const day = FIRST_DAY + Math.floor((order / orders) * DAYS);
    for (let count = 2 + shift; count > 0; count--, line++) {
      const product = Math.floor(random.unit() * benchProducts.length);
      const quantity = 1 + Math.floor(random.unit() ** 3 * 4);
      columns.orderCode[line] = order;
      columns.personCode[line] = personOf[order] ?? 0;
      columns.day[line] = day;
      columns.quantity[line] = quantity;
      columns.product[line] = product;
      columns.amount[line] = quantity * (benchProducts[product]?.[1] ?? 0);
    }
  }
  return { ...columns, lines, orders, people };
}

/** The buyer of each order: everybody once and the rest by a power law, shuffled, numbered as they come. */
function drawBuyers(orders: number, people: number, unit: () => number): Int32Array {
  const buyers = new Int32Array(orders);
  for (let order = 0; order < orders; order++) buyers[order] = order < people ? order : Math.floor(people * REPEATERS * unit() ** HEAVINESS);
  for (let last = orders - 1; last > 0; last--) {
    const at = Math.floor(unit() * (last + 1));
    const swapped = buyers[at] ?? 0;
    buyers[at] = buyers[last] ?? 0;
    buyers[last] = swapped;
  }
  const code = new Int32Array(people).fill(-1);
  let seen = 0;
  return buyers.map((buyer) => {
    if (code[buyer] === -1) code[buyer] = seen++;
    return code[buyer] ?? 0;
  });
}
