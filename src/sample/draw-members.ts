import type { Visit } from './draw-visits.ts';
import type { Channel, Person, Persona } from './person.ts';
import { randomStream } from './random-stream.ts';

export interface Membership {
  readonly person: Person;
  readonly memberId: string;
  readonly registered: number;
  /** Agrees to newsletters. */
  readonly newsletter: boolean;
  /** Visits of the own shop from this day on carry this ID. */
  readonly from: number;
}

const SECOND_IDS = 6;
const joins: Readonly<Record<Persona, number>> = { once: 0.5, repeat: 0.86, seasonal: 0.7, subscriber: 1, lapsedBest: 1, member: 1, requester: 0 };

/** The own shop's members, in order of registration; six of them registered twice. */
export function drawMembers(seed: number, people: readonly Person[], visits: readonly Visit[], channels: readonly Channel[]): Membership[] {
  const random = randomStream(seed, 'members');
  const ownDays = new Map<Person, number[]>();
  for (const [at, { person, day }] of visits.entries()) if (channels[at] === 'own') ownDays.set(person, [...(ownDays.get(person) ?? []), day]);
  const drafts: Omit<Membership, 'memberId'>[] = [];
  let second = 0;
  for (const person of people) {
    const days = ownDays.get(person) ?? [];
    const first = days[0] ?? (person.persona === 'member' ? person.joined : null);
    if (first === null || !random.chance(joins[person.persona])) continue;
    const registered = random.chance(0.7) ? first : first - random.between(1, 40);
    drafts.push({ person, registered, newsletter: random.chance(0.72), from: registered });
    const later = days[Math.floor(days.length / 2)];
    if (second >= SECOND_IDS || person.persona !== 'repeat' || days.length < 5 || later === undefined || later === first || !random.chance(0.3)) continue;
    second++;
    drafts.push({ person, registered: later, newsletter: true, from: later });
  }
  drafts.sort((a, b) => a.registered - b.registered || a.person.number - b.person.number);
  return drafts.map((draft, at) => ({ ...draft, memberId: `M${String(10001 + at)}` }));
}

/** The member ID somebody orders with on this day, or empty. */
export function memberIdOn(memberships: readonly Membership[], day: number): string {
  return memberships.findLast((membership) => membership.from <= day)?.memberId ?? '';
}
