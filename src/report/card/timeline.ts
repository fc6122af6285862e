import { NEVER, type ByPerson, type Dated } from '../../customers/ledger.ts';
import { EntryDays } from '../../measures/journey/entry-days.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { TextKey, Values } from '../../text/say.ts';
import type { Context } from '../context.ts';
import { dayText } from '../../words/day-words.ts';
import { orderNames } from '../order-names.ts';
import { stageText } from '../words.ts';

/** Something that happened to a customer. */
export interface Moment {
  readonly day: string;
  readonly text: string;
  readonly kind: 'order' | 'stage' | 'other';
}

/** More than this nobody reads on a card; the latest are shown. */
const SHOWN = 200;

interface Event {
  readonly day: number;
  readonly kind: Moment['kind'];
  readonly text: string;
}

/** Orders, stages reached and whatever else is known, the latest first. */
export function timelineOf(context: Context, person: number): Moment[] {
  const { analysis, say } = context;
  const { ledger, asOf } = analysis.customers;
  const events: Event[] = [...ordersOf(context, person), ...stagesOf(context, person)];
  const add = (entries: ByPerson, day: ArrayLike<number>, key: TextKey, values: (at: number) => Values = () => ({})): void => {
    for (const at of placesOf(entries, person)) {
      const on = Math.floor(day[at] ?? NEVER);
      if (on <= asOf) events.push({ day: on, kind: 'other', text: say(key, values(at)) });
    }
  };
  const dated = (entries: Dated, key: TextKey, values?: (at: number) => Values): void => add(entries, entries.day, key, values);
  const { surveys, subscriptions, complaints, messages } = ledger;
  dated(ledger.requests, 'timeline.request');
  dated(ledger.optIns, 'timeline.optIn');
  dated(ledger.referrals, 'timeline.referral');
  dated(ledger.optOuts, 'timeline.optOut');
  dated(complaints, 'timeline.complaint');
  dated(surveys, 'timeline.survey', (at) => ({ nps: known(surveys.nps[at]) }));
  add(complaints, complaints.closed, 'timeline.settled');
  add(subscriptions, subscriptions.startDay, 'timeline.subscribed');
  add(subscriptions, subscriptions.endDay, 'timeline.unsubscribed');
  add(messages, messages.at, 'timeline.message');
  // What a day brought about stands above what brought it about.
  const rank = { stage: 0, other: 1, order: 2 } as const;
  return events
    .sort((a, b) => b.day - a.day || rank[a.kind] - rank[b.kind])
    .slice(0, SHOWN)
    .map(({ day, text, kind }) => ({ day: dayText(day), text, kind }));
}

function ordersOf({ analysis, say }: Context, person: number): Event[] {
  const { orders, people } = analysis.customers;
  const name = orderNames(analysis.inputs.orders, orders);
  const events: Event[] = [];
  for (let order = 0; order < orders.count; order++) {
    if (people.ofOrder[order] !== person) continue;
    events.push({ day: orders.day[order] as number, kind: 'order', text: say('timeline.order', { number: name(order), amount: orders.amount[order] as number }) });
  }
  return events;
}

function stagesOf({ analysis, say }: Context, person: number): Event[] {
  const { ledger, asOf } = analysis.customers;
  const entries = new EntryDays(ledger, analysis.settings, asOf);
  entries.read(person);
  return Array.from(entries.days).flatMap((day, stage): Event[] => (stage === 0 || day > asOf ? [] : [{ day, kind: 'stage', text: say('timeline.stage', { stage: stageText(say, stage) }) }]));
}

function placesOf({ start }: ByPerson, person: number): number[] {
  const first = start[person] ?? 0;
  return Array.from({ length: (start[person + 1] ?? first) - first }, (_, at) => first + at);
}

function known(figure: number | undefined): CellValue {
  return figure === undefined || Number.isNaN(figure) ? '–' : figure;
}
