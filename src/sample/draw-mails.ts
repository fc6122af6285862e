import type { Person } from './person.ts';
import { randomStream } from './random-stream.ts';

const domains = ['example.com', 'example.jp', 'example.org', 'example.net'];

/** The two mail addresses of a person, nobody else's: only domains that are kept free for examples. */
export function drawMails(seed: number, { number, surname, given }: Pick<Person, 'number' | 'surname' | 'given'>): Pick<Person, 'mail' | 'otherMail'> {
  const random = randomStream(seed, `mail/${number}`);
  const first = random.chance(0.4) ? given.romaji.slice(0, 1) : given.romaji;
  const tail = String(number + 1);
  return {
    mail: `${first}.${surname.romaji}${tail}@${random.pick(domains)}`,
    otherMail: `${surname.romaji}-${given.romaji}${tail}@${random.pick(domains)}`,
  };
}
