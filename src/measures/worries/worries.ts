import type { Texts } from '../../customers/writings.ts';
import type { Finder } from './word-finder.ts';

/** The last so many days stand by themselves. */
export const RECENT_DAYS = 90;

/** How many wrote of something: everybody once, however often they did. */
export interface Writers {
  readonly people: number;
  /** By group, and last those who are not among the people of the ledger. */
  readonly byGroup: Int32Array;
  /** Of the `RECENT_DAYS` up to the day. */
  readonly recent: number;
}

export interface Worries {
  readonly texts: number;
  /** Whoever wrote anything. */
  readonly writers: number;
  /** For each list of words, in their order. */
  readonly of: readonly Writers[];
  /** In none of whose texts there is a word of any list. */
  readonly none: Writers;
  /** Places of the texts without a word of any list, the latest first. */
  readonly unmatched: Int32Array;
}

export interface Groups {
  readonly of: ArrayLike<number>;
  readonly groups: number;
}

/**
 * Who wrote of which worry, by group, as of a day.
 *
 * @param find which worries a text speaks of
 * @param lists how many worries the finder knows
 */
export function worriesOf({ writer, writers, people, day, text }: Texts, find: Finder, lists: number, { of: group, groups }: Groups, asOf: number): Worries {
  const [found, foundLately] = [new Int32Array(writers), new Int32Array(writers)];
  const [wrote, wroteLately] = [new Uint8Array(writers), new Uint8Array(writers)];
  const unmatched: number[] = [];
  let texts = 0;
  for (let at = 0; at < text.length; at++) {
    const [who, on] = [writer[at] as number, day[at] as number];
    if (on > asOf) continue;
    texts++;
    const mask = find(text[at] as string);
    if (mask === 0) unmatched.push(at);
    wrote[who] = 1;
    found[who]! |= mask;
    if (on <= asOf - RECENT_DAYS) continue;
    wroteLately[who] = 1;
    foundLately[who]! |= mask;
  }
  const groupOf = (who: number): number => (who < people ? (group[who] as number) : groups);
  const counted = (does: (mask: number) => boolean): Writers => {
    const byGroup = new Int32Array(groups + 1);
    let recent = 0;
    for (let who = 0; who < writers; who++) {
      if (wrote[who] === 1 && does(found[who] as number)) byGroup[groupOf(who)]!++;
      if (wroteLately[who] === 1 && does(foundLately[who] as number)) recent++;
    }
    return { people: byGroup.reduce((sum, count) => sum + count, 0), byGroup, recent };
  };
  return {
    texts,
    writers: wrote.reduce((sum, one) => sum + one, 0),
    of: Array.from({ length: lists }, (_, list) => counted((mask) => (mask & (1 << list)) !== 0)),
    none: counted((mask) => mask === 0),
    unmatched: Int32Array.from(unmatched).sort((a, b) => (day[b] as number) - (day[a] as number) || a - b),
  };
}
