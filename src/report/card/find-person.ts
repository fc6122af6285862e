import type { Analysis } from '../../analyze.ts';
import { fold } from '../../inputs/fold.ts';
import { textOf } from '../../inputs/orders/pick.ts';
import type { CellValue } from '../../shared/cell.ts';
import { lazily } from '../../shared/lazily.ts';

/** A row of any sheet that the user has gone to. */
export interface VisitedRow {
  readonly sheet: string;
  /** As the user counts it. */
  readonly number: number;
  readonly cells: readonly CellValue[];
}

export const NO_PERSON = -1;
const CUSTOMER_ID = /^C\d{7,}$/;

/** Whom a row is about: by a customer ID on it, by its place on a sheet that was read, or by an e-mail address that is one person's. */
export function personFinder(analysis: Analysis): (row: VisitedRow) => number {
  const { customers, inputs } = analysis;
  const byId = lazily(() => new Map<string, number>(customers.ids.map((id, person) => [id, person])));
  const byMail = lazily(() => peopleByMail(analysis));
  const first = lazily(() => firstRows(analysis));
  const onOrderSheet = ({ sheet, number, cells }: VisitedRow): number => {
    const { orders } = inputs;
    // A sheet put together from several files is a source for each of them.
    const [source, last] = [orders.sources.findIndex((each) => each.sheet === sheet), orders.sources.findLastIndex((each) => each.sheet === sheet)];
    if (source < 0) return NO_PERSON;
    const row = rowNumbered(orders.rowNumber.view(), number, first()[source] ?? 0, first()[last + 1] ?? 0);
    if (row < 0) return NO_PERSON;
    // The user may have sorted the sheet since.
    const name = orders.orderNumbers.texts[orders.order.get(row)] ?? '';
    if (name !== '' && !cells.some((cell) => textOf(cell) === name)) return NO_PERSON;
    const order = customers.orders.orderOfRow[row] ?? -1;
    const buyer = order < 0 ? NO_PERSON : (customers.people.ofOrder[order] ?? NO_PERSON);
    return buyer >= 0 ? buyer : (customers.people.ofIdentity[orders.identity.get(row)] ?? NO_PERSON);
  };
  const onRecordSheet = ({ sheet, number }: VisitedRow): number => {
    const record = inputs.records.filter((table) => table.sheet === sheet).flatMap(({ records }) => records).find(({ row }) => row === number);
    return record === undefined ? NO_PERSON : (customers.people.ofIdentity[record.identity] ?? NO_PERSON);
  };
  const among = (cells: readonly CellValue[], find: (text: string) => number | undefined): number =>
    cells.map((cell) => (typeof cell === 'string' ? find(cell.trim()) : undefined)).find((person) => person !== undefined && person >= 0) ?? NO_PERSON;
  return (row) => {
    const ways = [
      () => among(row.cells, (text) => (CUSTOMER_ID.test(text) ? byId().get(text) : undefined)),
      () => onOrderSheet(row),
      () => among(row.cells, (text) => (text.includes('@') ? byMail().get(fold(text).toLowerCase()) : undefined)),
      () => onRecordSheet(row),
    ];
    for (const way of ways) {
      const person = way();
      if (person >= 0) return person;
    }
    return NO_PERSON;
  };
}

/** Mail addresses that lead to one person only; the others to nobody. */
function peopleByMail({ customers, inputs }: Analysis): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  inputs.orders.identities.list.forEach(({ email }, identity) => {
    const person = customers.people.ofIdentity[identity] ?? NO_PERSON;
    if (email === '' || person < 0) return;
    const mail = fold(email).toLowerCase();
    found.set(mail, (found.get(mail) ?? person) === person ? person : NO_PERSON);
  });
  return found;
}

/** Where the rows of each source begin; they stand together. */
function firstRows({ inputs }: Analysis): number[] {
  const { source, sources } = inputs.orders;
  const counts = new Array<number>(sources.length + 1).fill(0);
  for (let row = 0; row < source.length; row++) counts[source.get(row) + 1]!++;
  for (let at = 0; at < sources.length; at++) counts[at + 1]! += counts[at]!;
  return counts;
}

/** Rows were read from the top down. */
function rowNumbered(numbers: Int32Array, wanted: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && numbers[low] === wanted ? low : -1;
}
