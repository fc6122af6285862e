import { memberIdOn, type Membership } from './draw-members.ts';
import type { Visit } from './draw-visits.ts';
import { grouped } from './grouped.ts';
import type { Channel, Person } from './person.ts';
import { randomStream } from './random-stream.ts';
import { FIRST_DAY } from './shop-year.ts';
import { shuffled } from './shuffled.ts';

const REFERRALS = 40;
const ADVOCATES = 24;

/** Who named whom on her first order. */
export interface Referral {
  readonly referred: Person;
  readonly referrer: Person;
  readonly referrerId: string;
  /** 'self' and 'family' are traps: they prove nothing. */
  readonly kind: 'real' | 'self' | 'family';
}

/** 40 referrals by 24 advocates, one of a relative in the same house where there is one, and one who names herself. */
export function drawReferrals(seed: number, visits: readonly Visit[], channels: readonly Channel[], members: readonly Membership[]): Referral[] {
  const random = randomStream(seed, 'referrals');
  const membershipsOf = grouped(members, (member) => member.person);
  const own = grouped(visits.filter((_, at) => channels[at] === 'own'), (visit) => visit.person);
  const firstDay = new Map<Person, number>();
  for (const { person, day } of visits) if (!firstDay.has(person)) firstDay.set(person, day);
  const newcomers = shuffled(random, [...own].filter(([person, list]) => list[0]?.day === firstDay.get(person) && person.oddName === null && (list[0]?.day ?? 0) > FIRST_DAY + 60));
  const advocates = shuffled(random, [...own].filter(([person, list]) => list.length >= 3 && person.satisfaction > 0.3 && membershipsOf.has(person) && person.oddName === null)).slice(0, ADVOCATES);
  const name = (referrer: Person, day: number): string => memberIdOn(membershipsOf.get(referrer) ?? [], day);
  const referrals: Referral[] = [];
  for (const [referred, list] of newcomers) {
    const day = list[0]?.day ?? 0;
    const relative = [...own].find(([person, visitsOfHer]) => person !== referred && person.household === referred.household && membershipsOf.has(person) && (visitsOfHer[0]?.day ?? day) < day - 5);
    const traps = referrals.filter((referral) => referral.kind === 'family').length;
    if (relative !== undefined) {
      if (traps === 0) referrals.push({ referred, referrer: relative[0], referrerId: name(relative[0], day), kind: 'family' });
      continue;
    }
    if (referrals.length - traps >= REFERRALS) {
      if (traps > 0) break;
      continue;
    }
    const possible = advocates.filter(([person, visitsOfHer]) => person !== referred && person.household !== referred.household && (visitsOfHer[1]?.day ?? day) < day);
    if (possible.length === 0) continue;
    const [referrer] = random.pick(possible);
    referrals.push({ referred, referrer, referrerId: name(referrer, day), kind: 'real' });
  }
  const vain = newcomers.find(([person]) => membershipsOf.has(person) && !referrals.some((referral) => referral.referred === person));
  if (vain !== undefined) referrals.push({ referred: vain[0], referrer: vain[0], referrerId: name(vain[0], vain[1][0]?.day ?? 0), kind: 'self' });
  return referrals;
}
