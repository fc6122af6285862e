import type { ActivityFact, MessageFact, RecordFact, RecordFacts, SurveyFact } from '../inputs/records/facts.ts';
import { NOBODY } from '../inputs/identities.ts';
import { lazily } from '../shared/lazily.ts';
import type { Dated } from './ledger.ts';
import type { Matching } from './match.ts';
import type { People } from './people.ts';
import { sortByPerson } from './sort-by-person.ts';

/** What the inputs beside the orders say in words: what people wrote and answered, what was sent to them, what they took part in. */
export interface Writings {
  readonly texts: Texts;
  readonly answers: Told<SurveyFact>;
  readonly messages: Told<MessageFact>;
  readonly activities: Told<ActivityFact>;
}

/** Free words of inquiries and surveys, a text an entry, in the order of their inputs. */
export interface Texts {
  /** Who wrote it: up to, not including, `people` a person of the ledger; from there on somebody who is not among them. */
  readonly writer: Int32Array;
  readonly writers: number;
  readonly people: number;
  readonly day: Int32Array;
  readonly text: readonly string[];
}

/** Facts of people, by person and day. */
export interface Told<Fact> extends Dated {
  readonly fact: readonly Fact[];
  /** How many more there are whose person is not among those of the ledger. */
  readonly ofOthers: number;
}

/** Each part when it is asked for: a log of messages may be far longer than the orders. */
export function writingsOf(facts: RecordFacts, people: People, matching: Matching): Writings {
  const texts = lazily(() => textsOf([...facts.inquiries, ...facts.surveys].filter(({ text }) => text.trim() !== ''), people, matching));
  const answers = lazily(() => told(facts.surveys, people));
  const messages = lazily(() => told(facts.messages, people));
  const activities = lazily(() => told(facts.activities, people));
  return {
    get texts() {
      return texts();
    },
    get answers() {
      return answers();
    },
    get messages() {
      return messages();
    },
    get activities() {
      return activities();
    },
  };
}

function told<Fact extends RecordFact>(facts: readonly Fact[], { count, ofIdentity }: People): Told<Fact> {
  const [person, moment] = [new Int32Array(facts.length), new Float64Array(facts.length)];
  facts.forEach(({ identity, day }, at) => {
    person[at] = ofIdentity[identity] ?? -1;
    moment[at] = day;
  });
  const { start, index } = sortByPerson(count, person, moment);
  const [fact, day] = [new Array<Fact>(index.length), new Int32Array(index.length)];
  index.forEach((from, at) => {
    fact[at] = facts[from] as Fact;
    day[at] = Math.floor(moment[from] as number);
  });
  return { start, day, fact, ofOthers: facts.length - fact.length };
}

function textsOf(facts: readonly (RecordFact & { readonly text: string })[], people: People, matching: Matching): Texts {
  let writers = people.count;
  const others = new Map<number, number>();
  const writer = Int32Array.from(facts, ({ identity }) => {
    const person = people.ofIdentity[identity] ?? -1;
    if (person >= 0) return person;
    // A text that does not tell who wrote it has a writer of its own.
    if (identity === NOBODY || matching.identities.list[identity]?.tells !== 'person') return writers++;
    const leader = matching.leader[identity] as number;
    const known = others.get(leader);
    if (known !== undefined) return known;
    others.set(leader, writers);
    return writers++;
  });
  return { writer, writers, people: people.count, day: Int32Array.from(facts, ({ day }) => Math.floor(day)), text: facts.map(({ text }) => text) };
}
