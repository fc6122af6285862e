import type { GivenName } from './words/given-names.ts';
import type { Place } from './words/places.ts';
import type { Surname } from './words/surnames.ts';

/** A person of the sample, as she is; how she writes herself is drawn order by order. */
export interface Person {
  /** `P0001` and so on: the truth that matching is measured against. */
  readonly id: string;
  readonly number: number;
  /** People of one household share address and telephone. */
  readonly household: number;
  readonly surname: Surname;
  /** The form she holds to be right, an index into `surname.forms`. */
  readonly form: number;
  readonly given: GivenName;
  /** Stands instead of the name where a customer typed something else. */
  readonly oddName: string | null;
  readonly mail: string;
  readonly otherMail: string;
  readonly phone: Phone;
  /** Now and then the shop's staff typed zeros instead of a telephone number. */
  readonly hidesPhone: boolean;
  readonly home: Home;
  readonly persona: Persona;
  /** The day of the first purchase, or of the first sign of life of one who never buys. */
  readonly joined: number;
  /** Around 0: how happy she is with the shop, in deviations. */
  readonly satisfaction: number;
  readonly homeChannel: Channel;
}

export type Channel = 'own' | 'rakuten' | 'yahoo';

/** The three groups of digits: 090, 0000, 1234. */
export type Phone = readonly [string, string, string];

export interface Home {
  readonly place: Place;
  /** 99-…: no such house. */
  readonly house: readonly [number, number, number];
  /** Empty for a house of one's own. */
  readonly building: string;
}

/**
 * once: one purchase · repeat: comes again until she drops out · seasonal: gifts in July and December ·
 * subscriber: 定期 · lapsedBest: bought much, silent for over a year · member, requester: never bought.
 */
export type Persona = 'once' | 'repeat' | 'seasonal' | 'subscriber' | 'lapsedBest' | 'member' | 'requester';
