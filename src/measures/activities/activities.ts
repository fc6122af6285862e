import type { Ledger } from '../../customers/ledger.ts';
import type { Told } from '../../customers/writings.ts';
import { DAYS_AROUND } from './around.ts';
import { cocreationOf, type Cocreation } from './cocreation.ts';
import { experiencesOf, type Experiences } from './experiences.ts';
import { othersBeside } from './others.ts';
import { participantsOf, type Activity, type Participants } from './participants.ts';

/** What people took part in, and what they bought then. */
export interface Activities {
  readonly cocreation: Cocreation;
  readonly experienced: Participants;
  /** Within 180 and within 365 days. */
  readonly experiences: readonly [Experiences, Experiences];
}

/**
 * Co-creation (共創) and experiences (体験) as of a day, those who took part beside others of the same group.
 *
 * @param groupOn everybody's group at the end of a day, from 0 to `groups` − 1
 */
export function activitiesOf(ledger: Ledger, told: Told<Activity>, groups: number, groupOn: (day: number) => ArrayLike<number>, asOf: number): Activities {
  const cocreators = participantsOf(told, 'cocreation', asOf);
  const experienced = participantsOf(told, 'experience', asOf);
  const tookPart = new Uint8Array(ledger.people);
  for (const person of [...cocreators.person, ...experienced.person]) tookPart[person] = 1;
  const days = [...cocreators.day, ...experienced.day].filter((day) => day + DAYS_AROUND <= asOf);
  const othersAt = othersBeside(ledger, tookPart, days, groups, groupOn);
  return { cocreation: cocreationOf(ledger, cocreators, othersAt, firstDay(ledger), asOf), experienced, experiences: experiencesOf(ledger, experienced, othersAt, asOf) };
}

/** Purchases of a person stand in the order of their days. */
function firstDay({ people, purchases: { start, day } }: Ledger): number {
  let first = Infinity;
  for (let person = 0; person < people; person++) if ((start[person] as number) < (start[person + 1] as number)) first = Math.min(first, day[start[person] as number] as number);
  return first;
}
