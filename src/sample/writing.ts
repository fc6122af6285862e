import type { Channel, Person, Phone } from './person.ts';
import type { RandomStream } from './random-stream.ts';
import { halfWidthKana, hiragana, houseText, phoneText, type HouseStyle, type PhoneStyle } from './spelling.ts';
import { weightedPick } from './weighted-pick.ts';

/** How a person wrote herself on one occasion. */
export interface Writing {
  readonly surname: string;
  readonly given: string;
  /** The name where one field holds all of it. */
  readonly fullName: string;
  readonly kanaSurname: string;
  readonly kanaGiven: string;
  readonly mail: string;
  readonly phone: Phone;
  readonly phoneText: string;
  readonly zip: string;
  /** House number as written. */
  readonly house: string;
  readonly building: string;
}

type Weighted<Style> = readonly (readonly [Style, number])[];
type NameStyle = 'space' | 'wideSpace' | 'none' | 'reversed' | 'kana';

const nameStyles: Weighted<NameStyle> = [['space', 50], ['wideSpace', 22], ['none', 20], ['reversed', 5], ['kana', 3]];
const kanaStyles: Weighted<(kana: string) => string> = [[(kana) => kana, 78], [halfWidthKana, 11], [hiragana, 11]];
const phoneStyles: Weighted<PhoneStyle> = [['hyphens', 50], ['plain', 35], ['international', 5], ['wide', 5], ['lostZero', 5]];
const houseStyles: Weighted<HouseStyle> = [['plain', 60], ['wide', 22], ['words', 18]];
const mailStyles: Weighted<(mail: string) => string> = [
  [(mail) => mail, 88],
  [(mail) => mail.slice(0, 1).toUpperCase() + mail.slice(1), 8],
  [(mail) => mail.toUpperCase(), 4],
];
const noPhone: Phone = ['000', '0000', '0000'];

/** The tidy way: the person's own form of her name, a space, hyphens, plain digits. */
export function tidyWriting(person: Person, channel: Channel): Writing {
  return write(person, formFor(person, channel, person.form), 'space', (kana) => kana, 'hyphens', 'plain', person.mail, true, false);
}

/** One of the many ways people write themselves; in the malls' CP932 only forms that it has. */
export function drawWriting(random: RandomStream, person: Person, channel: Channel): Writing {
  const form = random.chance(0.5) ? person.form : random.between(0, person.surname.forms.length - 1);
  const style = <Style>(styles: Weighted<Style>): Style => weightedPick(random, styles, ([, weight]) => weight)[0];
  const mail = random.chance(channel === 'yahoo' ? 0.45 : 0.06) ? person.otherMail : person.mail;
  const hidden = person.hidesPhone && random.chance(0.7);
  return write(person, formFor(person, channel, form), style(nameStyles), style(kanaStyles), style(phoneStyles), style(houseStyles), style(mailStyles)(mail), random.chance(0.9), hidden);
}

function formFor(person: Person, channel: Channel, form: number): string {
  const { forms } = person.surname;
  const wanted = forms[form] ?? forms[0] ?? '';
  return channel === 'own' || (wanted.codePointAt(0) ?? 0) < 0x10000 ? wanted : (forms[0] ?? '');
}

function write(
  person: Person, surname: string, nameStyle: NameStyle, kana: (kana: string) => string, phoneStyle: PhoneStyle, houseStyle: HouseStyle, mail: string, withBuilding: boolean, hidden: boolean,
): Writing {
  const phone = hidden ? noPhone : person.phone;
  const given = person.given.form;
  const kanaSurname = kana(person.surname.kana);
  const kanaGiven = kana(person.given.kana);
  const names: Record<NameStyle, string> = {
    space: `${surname} ${given}`,
    wideSpace: `${surname}　${given}`,
    none: `${surname}${given}`,
    reversed: `${given} ${surname}`,
    kana: `${person.surname.kana} ${person.given.kana}`,
  };
  const { zip } = person.home.place;
  return {
    surname,
    given,
    fullName: person.oddName ?? names[nameStyle],
    kanaSurname,
    kanaGiven,
    mail,
    phone,
    phoneText: hidden ? '0000000000' : phoneText(phone, phoneStyle),
    zip: phoneStyle === 'plain' ? zip : `${zip.slice(0, 3)}-${zip.slice(3)}`,
    house: houseText(person.home.house, houseStyle),
    building: withBuilding ? person.home.building : '',
  };
}

/** The whole address in one field, as the shop's own files hold it. */
export function addressLine(person: Person, writing: Writing): string {
  const { prefecture, city, town } = person.home.place;
  return `${prefecture}${city}${town}${writing.house}${writing.building === '' ? '' : ` ${writing.building}`}`;
}
