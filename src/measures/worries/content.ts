import type { Told } from '../../customers/writings.ts';
import { comparable } from './comparable.ts';
import type { Finder } from './word-finder.ts';
import type { Groups } from './worries.ts';

/** A message older than this no longer counts as being in touch. */
export const CONTENT_DAYS = 90;
/** A log that has more channels than this has something else in that column: the rest is taken together. */
const MOST_CHANNELS = 16;

export interface Message {
  readonly subject: string;
  readonly type: string;
  readonly channel: string;
}

/** What was sent in the `CONTENT_DAYS` up to a day: to how many people of which group, about which worry, by which channel. */
export interface Content {
  readonly messages: number;
  /** Of those, the ones that speak of no worry. */
  readonly unmatched: number;
  /** As first spelled; '': not told, or one of too many. */
  readonly channels: readonly string[];
  /** For each channel the people, each once: those of list l and group g at `l × groups + g`. */
  readonly people: readonly Int32Array[];
  /** By list: the people of any group, by any channel, each once. */
  readonly reached: Int32Array;
}

/**
 * Which messages spoke to whom of what. A message may speak of several worries.
 *
 * @param find which worries a message's subject and kind speak of
 * @param lists how many worries the finder knows
 */
export function contentOf({ start, day, fact }: Told<Message>, find: Finder, lists: number, { of: group, groups }: Groups, asOf: number): Content {
  const channels: string[] = [];
  const people: Int32Array[] = [];
  const codes = new Map<string, number>();
  const codeOf = (channel: string): number => {
    const key = comparable(channel).trim();
    const known = codes.get(key);
    if (known !== undefined) return known;
    const code = Math.min(channels.length, MOST_CHANNELS - 1);
    if (code === channels.length) {
      channels.push(code === MOST_CHANNELS - 1 ? '' : channel.trim());
      people.push(new Int32Array(lists * groups));
    }
    codes.set(key, code);
    return code;
  };
  const masks = new Map<string, number>();
  const maskOf = ({ subject, type }: Message): number => {
    const said = `${subject}\n${type}`;
    const known = masks.get(said) ?? find(said);
    masks.set(said, known);
    return known;
  };
  const reached = new Int32Array(lists);
  // Who was counted last for a list, and for a list and a channel: people come one after the other.
  const [last, lastBy] = [new Int32Array(lists).fill(-1), new Int32Array(lists * MOST_CHANNELS).fill(-1)];
  let [messages, unmatched] = [0, 0];
  for (let person = 0; person + 1 < start.length; person++) {
    for (let at = start[person] as number; at < (start[person + 1] as number); at++) {
      if ((day[at] as number) > asOf || (day[at] as number) <= asOf - CONTENT_DAYS) continue;
      messages++;
      const message = fact[at] as Message;
      const mask = maskOf(message);
      if (mask === 0) unmatched++;
      const channel = codeOf(message.channel);
      for (let list = 0; list < lists; list++) {
        if ((mask & (1 << list)) === 0) continue;
        if (last[list] !== person) reached[list]!++;
        last[list] = person;
        if (lastBy[list * MOST_CHANNELS + channel] === person) continue;
        lastBy[list * MOST_CHANNELS + channel] = person;
        people[channel]![list * groups + (group[person] as number)]!++;
      }
    }
  }
  return { messages, unmatched, channels, people, reached };
}
