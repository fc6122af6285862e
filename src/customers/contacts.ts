import { mailOf } from './contact.ts';
import type { OrderRows } from '../inputs/orders/order-rows.ts';
import type { Identity } from '../inputs/identities.ts';
import type { Customers } from './customers.ts';

/** How each person was last written, by person. Blank: never said. */
export interface Contacts {
  readonly name: readonly string[];
  readonly kana: readonly string[];
  readonly email: readonly string[];
  readonly phone: readonly string[];
  readonly postal: readonly string[];
}

/** Later than any day. */
const OWN_MAIL = 1_000_000;
const FIELDS = ['name', 'kana', 'email', 'phone', 'postal'] as const satisfies readonly (keyof Identity)[];

/** Of several spellings the one of the latest order; where that is blank, the latest that is not. A mail of one's own comes before a mall's alias, which is no address to write to. */
export function contactsOf({ people, orders }: Customers, { identities }: OrderRows): Contacts {
  const lastDay = new Int32Array(identities.list.length);
  for (let order = 0; order < orders.count; order++) {
    const identity = orders.identity[order] as number;
    if (identity >= 0 && (orders.day[order] as number) > (lastDay[identity] as number)) lastDay[identity] = orders.day[order] as number;
  }
  const columns = Object.fromEntries(FIELDS.map((field) => [field, new Array<string>(people.count).fill('')])) as Record<(typeof FIELDS)[number], string[]>;
  const days = Object.fromEntries(FIELDS.map((field) => [field, new Int32Array(people.count).fill(-1)])) as Record<(typeof FIELDS)[number], Int32Array>;
  const offer = (person: number, identity: number): void => {
    for (const field of FIELDS) {
      const text = identities.list[identity]?.[field] ?? '';
      if (text === '') continue;
      const [day, known] = [(lastDay[identity] as number) + (field === 'email' && mailOf(text).kind === 'real' ? OWN_MAIL : 0), days[field][person] as number];
      if (day < known || (day === known && text >= (columns[field][person] as string))) continue;
      days[field][person] = day;
      columns[field][person] = text;
    }
  };
  people.ofIdentity.forEach((person, identity) => {
    if (person >= 0) offer(person, identity);
  });
  for (let order = 0; order < orders.count; order++) {
    const person = people.ofOrder[order] as number;
    if (person >= 0 && people.onlyOrders.has(person)) offer(person, orders.identity[order] as number);
  }
  return columns;
}
