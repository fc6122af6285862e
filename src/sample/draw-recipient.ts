import { drawHome, phoneOf } from './draw-address.ts';
import type { Visit } from './draw-visits.ts';
import type { OrderLine, Recipient } from './order.ts';
import type { Person } from './person.ts';
import { randomStream, type RandomStream } from './random-stream.ts';
import { monthOf } from './shop-year.ts';
import { givenNames } from './words/given-names.ts';
import { surnames } from './words/surnames.ts';

const FIRST_RECIPIENT_PHONE = 4000;

/** Whom a gift goes to: one of two people the buyer keeps sending to, or now and then another customer of the shop. */
export function drawRecipient(random: RandomStream, seed: number, visit: Visit, lines: readonly OrderLine[], people: readonly Person[]): Recipient | null {
  const month = monthOf(visit.day);
  const isGift = lines.some((line) => line.product.role === 'gift');
  if (!random.chance(isGift ? 0.75 : month === 7 || month === 12 ? 0.12 : 0.03)) return null;
  if (random.chance(0.08)) {
    const other = random.pick(people);
    if (other.oddName === null && other !== visit.person) return asRecipient(other, other.surname.forms[0] ?? '');
  }
  const which = random.between(0, 1);
  const own = randomStream(seed, `recipient/${visit.person.number}/${which}`);
  const surname = own.chance(0.5) ? visit.person.surname : own.pick(surnames);
  const phone = phoneOf(FIRST_RECIPIENT_PHONE + visit.person.number * 2 + which);
  return asRecipient({ surname, given: own.pick(givenNames), phone, home: drawHome(own) }, surname.forms[0] ?? '');
}

function asRecipient(person: Pick<Person, 'surname' | 'given' | 'phone' | 'home'>, surname: string): Recipient {
  return { surname, given: person.given.form, kanaSurname: person.surname.kana, kanaGiven: person.given.kana, person };
}
