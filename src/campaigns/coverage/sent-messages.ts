import type { Customers } from '../../customers/customers.ts';
import { actionIndex } from '../../measures/journey/guard/action.ts';
import type { PastMessages } from '../../measures/journey/message-audit.ts';
import { StageReader } from '../../measures/journey/stage-reader.ts';
import { measureKinds, measureRules } from '../plan/measure-kinds.ts';
import { messageKind } from './message-kind.ts';

/** The messages to customers of ours, as columns. */
export interface SentMessages extends PastMessages {
  /** Index into `measureKinds`; -1: not told. */
  readonly kind: Int8Array;
  /** At which stage the person stood the day before. */
  readonly stage: Uint8Array;
}

/** A message that does not say what it was sells nothing, as far as is known. */
const UNTOLD = actionIndex('voice');

export function sentMessages({ facts, people, ledger, settings }: Pick<Customers, 'facts' | 'people' | 'ledger' | 'settings'>): SentMessages {
  const sent = facts.messages.filter(({ identity }) => (people.ofIdentity[identity] ?? -1) >= 0).sort((a, b) => a.day - b.day);
  const person = Int32Array.from(sent, ({ identity }) => people.ofIdentity[identity] as number);
  const known = new Map<string, number>();
  const kind = Int8Array.from(sent, ({ type, subject, channel }) => {
    const text = `${type}\n${subject}\n${channel}`;
    const found = known.get(text) ?? indexOfKind(messageKind(type, subject, channel));
    known.set(text, found);
    return found;
  });
  const stage = new Uint8Array(sent.length);
  let [reader, day]: [StageReader | null, number] = [null, NaN];
  sent.forEach((message, at) => {
    const on = Math.floor(message.day);
    if (reader === null || on !== day) [reader, day] = [new StageReader(ledger, settings, on - 1), on];
    reader.read(person[at] as number);
    stage[at] = reader.stage;
  });
  return { person, at: Float64Array.from(sent, (message) => message.day), action: Uint8Array.from(kind, actionOf), kind, stage };
}

function indexOfKind(kind: ReturnType<typeof messageKind>): number {
  return kind === null ? -1 : measureKinds.indexOf(kind);
}

function actionOf(kind: number): number {
  const measure = measureKinds[kind];
  return measure === undefined ? UNTOLD : actionIndex(measureRules[measure].action);
}
