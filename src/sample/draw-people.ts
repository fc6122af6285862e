import { drawHome, phoneOf } from './draw-address.ts';
import { drawMails } from './draw-mails.ts';
import { drawNormal } from './draw-gamma.ts';
import { drawJoined, drawPersonas } from './draw-persona.ts';
import type { Channel, Person, Persona } from './person.ts';
import type { RandomStream } from './random-stream.ts';
import { randomStream } from './random-stream.ts';
import { shuffled } from './shuffled.ts';
import { weightedPick } from './weighted-pick.ts';
import { givenNames } from './words/given-names.ts';
import { surnames } from './words/surnames.ts';

const FAMILIES = 26;
const NAMESAKES = 12;
const HIDDEN_PHONES = 15;
const homeChannels: readonly (readonly [Channel, number])[] = [
  ['own', 0.5],
  ['rakuten', 0.3],
  ['yahoo', 0.2],
];

/**
 * Everybody of the sample: 26 families of two with one telephone and address, 12 pairs of strangers with one name, and
 * one customer who calls herself `=1+1`.
 */
export function drawPeople(seed: number): Person[] {
  const random = randomStream(seed, 'people');
  const personas = drawPersonas(random);
  const people = personas.map((persona, number) => drawPerson(seed, number, persona));
  const order = shuffled(random, people.filter((person) => person.persona !== 'requester').map((person) => person.number));
  const taken = order.slice(0, 2 * (FAMILIES + NAMESAKES));
  for (let pair = 0; pair < FAMILIES + NAMESAKES; pair++) {
    const first = people[taken[2 * pair] ?? -1];
    const second = people[taken[2 * pair + 1] ?? -1];
    if (first === undefined || second === undefined) continue;
    people[second.number] =
      pair < FAMILIES
        ? { ...second, household: first.household, surname: first.surname, form: first.form, given: otherGiven(random, first), phone: first.phone, home: first.home }
        : { ...second, surname: first.surname, form: first.form, given: first.given };
  }
  const strangers = order.slice(taken.length).flatMap((number) => people[number] ?? []);
  for (const person of strangers.slice(0, HIDDEN_PHONES)) people[person.number] = { ...person, hidesPhone: true };
  const odd = strangers.slice(HIDDEN_PHONES).find((person) => person.persona === 'repeat');
  if (odd !== undefined) people[odd.number] = { ...odd, oddName: '=1+1', homeChannel: 'own' };
  return people.map((person) => ({ ...person, ...drawMails(seed, person) }));
}

type WithoutMails = Omit<Person, 'mail' | 'otherMail'>;

function drawPerson(seed: number, number: number, persona: Persona): WithoutMails {
  const random = randomStream(seed, `person/${number}`);
  const surname = random.pick(surnames);
  const given = random.pick(givenNames);
  const [channel] = weightedPick(random, homeChannels, ([, weight]) => weight);
  return {
    id: `P${String(number + 1).padStart(4, '0')}`,
    number,
    household: number,
    surname,
    form: random.chance(0.6) ? 0 : random.between(0, surname.forms.length - 1),
    given,
    oddName: null,
    phone: phoneOf(number + 1),
    hidesPhone: false,
    home: drawHome(random),
    persona,
    joined: drawJoined(random, persona),
    satisfaction: drawNormal(random) + (persona === 'repeat' || persona === 'subscriber' ? 0.4 : 0),
    homeChannel: persona === 'subscriber' || persona === 'lapsedBest' || persona === 'member' || persona === 'requester' ? 'own' : channel,
  };
}

function otherGiven(random: RandomStream, person: WithoutMails): Person['given'] {
  return random.pick(givenNames.filter((given) => given.form !== person.given.form && given.kana !== person.given.kana));
}
