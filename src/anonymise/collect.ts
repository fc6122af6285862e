import type { CellValue } from '../shared/cell.ts';
import { textOf } from '../inputs/orders/pick.ts';
import { columnUses } from './column-uses.ts';
import { PersonalStrings } from './personal-strings.ts';
import type { ReadSource, ReadTable } from './source.ts';
import { tellingOf, type Telling } from './told-by-header.ts';

type Take = (strings: PersonalStrings, cells: readonly CellValue[]) => void;

/** Everything in the source that tells who somebody is: customers, who receives their gifts, who referred them, and who is mentioned. */
export function collectPersonal({ inputs, tables }: ReadSource): PersonalStrings {
  const strings = new PersonalStrings();
  for (const { name, kana, email, phone, postal, address, member } of inputs.orders.identities.list) {
    strings.name(name);
    strings.name(kana);
    strings.mail(email);
    strings.phone(phone);
    strings.postal(postal);
    strings.address(address);
    strings.member(member);
  }
  for (const text of inputs.orders.referrers.texts) strings.member(text);
  for (const table of tables) {
    const takes = takesOf(table);
    for (const { cells } of table.rows) for (const take of takes) take(strings, cells);
  }
  return strings;
}

function takesOf(table: ReadTable): Take[] {
  const uses = columnUses(table);
  const tellings = table.headers.map((header, column): Telling | null => (uses[column]?.kind === 'empty' ? tellingOf(header) : null));
  return uses.flatMap(({ kind, ...more }, column): Take[] => {
    // An address stands in several columns, and each of them may tell it.
    if (kind === 'area' || ('field' in more && more.field === 'address')) return [(strings, cells) => strings.address(textOf(cells[column]))];
    if (kind === 'complaint') return [(strings, cells) => strings.mentioned(textOf(cells[column]))];
    if (kind !== 'empty') return [];
    const telling = tellings[column];
    if (telling === 'given' && tellings[column - 1] === 'family') return [];
    const given = telling === 'family' && tellings[column + 1] === 'given' ? column + 1 : -1;
    return [(strings, cells) => takeCell(strings, telling ?? null, textOf(cells[column]), textOf(cells[given]))];
  });
}

/** @param given what stands in the column beside a family name; blank: nothing */
function takeCell(strings: PersonalStrings, telling: Telling | null, text: string, given: string): void {
  if (text === '' && given === '') return;
  switch (telling) {
    case 'mail':
      return strings.mail(text);
    case 'phone':
      return strings.phone(text);
    case 'postal':
      return strings.postal(text);
    case 'address':
      return strings.address(text);
    case 'family':
    case 'given':
    case 'name':
      return strings.name(`${text} ${given}`.trim());
    case null:
      return strings.mentioned(text);
  }
}
