import type { Customers } from '../customers/customers.ts';
import { sortByPerson } from '../customers/sort-by-person.ts';
import type { OrderRows } from '../inputs/orders/order-rows.ts';
import type { Orders } from '../inputs/orders/orders.ts';

/** An order's number as its shop writes it; where a file has none, the file and the row. */
export function orderNames(rows: OrderRows, orders: Orders): (order: number) => string {
  return (order) => {
    const number = rows.orderNumbers.texts[orders.number[order] as number] ?? '';
    if (number !== '') return number;
    return `${rows.sources[orders.source[order] as number]?.file ?? ''}:${rows.rowNumber.get(orders.firstRow[order] as number)}`;
  };
}

/** Everybody's used orders, oldest first. */
export function ordersByPerson({ people, orders }: Customers): (person: number) => number[] {
  const { start, index } = sortByPerson(people.count, people.ofOrder, orders.day);
  return (person) => Array.from(index.subarray(start[person], start[person + 1]));
}
