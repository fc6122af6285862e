import type { Visit } from './draw-visits.ts';
import type { Channel, Person } from './person.ts';
import { randomStream } from './random-stream.ts';
import { drawWriting, tidyWriting, type Writing } from './writing.ts';

const TIDY_AT_HOME = 0.72;
const TIDY_ELSEWHERE = 0.4;
const MEMBER_RETYPES = 0.06;
const GUEST_RETYPES = 0.35;
const ALIAS_CHANGES = 0.08;

/**
 * How the customer of each visit wrote herself. One account keeps its spelling until it is typed anew, which guests do
 * often. Rakuten masks the mail, and may mask it differently next time.
 */
export function drawWritings(seed: number, visits: readonly Visit[], channels: readonly Channel[], isMember: (person: Person) => boolean): Writing[] {
  const random = randomStream(seed, 'writings');
  const current = new Map<string, Writing>();
  return visits.map(({ person }, at) => {
    const channel = channels[at] ?? 'own';
    const account = `${channel}/${person.number}`;
    const known = current.get(account);
    const member = channel !== 'own' || isMember(person);
    if (known !== undefined && !random.chance(member ? MEMBER_RETYPES : GUEST_RETYPES)) {
      if (channel !== 'rakuten' || !random.chance(ALIAS_CHANGES)) return known;
      const masked = { ...known, mail: alias(seed, person, at) };
      current.set(account, masked);
      return masked;
    }
    const tidy = known === undefined && !person.hidesPhone && random.chance(channel === person.homeChannel ? TIDY_AT_HOME : TIDY_ELSEWHERE);
    const fresh = tidy ? tidyWriting(person, channel) : drawWriting(random, person, channel);
    const mail = channel === 'rakuten' ? (known?.mail ?? alias(seed, person, 0)) : fresh.mail;
    const writing = { ...fresh, mail };
    current.set(account, writing);
    return writing;
  });
}

/** As the mall writes it: 32 hexadecimal digits, then s1@pc.fw.rakuten.ne.jp. */
function alias(seed: number, person: Person, version: number): string {
  const random = randomStream(seed, `alias/${person.number}/${version}`);
  const digits = Array.from({ length: 32 }, () => random.between(0, 15).toString(16)).join('');
  return `${digits}s1@${random.chance(0.06) ? 'mb' : 'pc'}.fw.rakuten.ne.jp`;
}
