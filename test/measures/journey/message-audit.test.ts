import { describe, expect, it } from 'vitest';
import { actionIndex, type Action } from '../../../src/measures/journey/guard/action.ts';
import { auditMessages, type MessageAudit } from '../../../src/measures/journey/message-audit.ts';
import { messageOutcomes, type Outcome } from '../../../src/measures/journey/message-outcome.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { day, START } from './a-day.ts';
import { aLedger, type APerson } from './a-ledger.ts';

/** Audits messages sent to these people: whom, on which of the test's days, at which hour, what for. */
function audit(people: readonly APerson[], sent: readonly (readonly [person: number, on: number, hour: number, action: Action])[], asOf = 400): MessageAudit & { readonly outcomes: readonly Outcome[] } {
  const at = sent.map(([, on, hour]) => START + on + hour / 24);
  const ledger = aLedger(...people.map((one, i) => ({ ...one, messages: at.filter((_, k) => sent[k]?.[0] === i) })));
  const log = { person: Int32Array.from(sent, ([person]) => person), at: Float64Array.from(at), action: Uint8Array.from(sent, ([, , , action]) => actionIndex(action)) };
  const said = auditMessages(ledger, defaultSettings, log);
  return { ...said, outcomes: messageOutcomes(ledger, day(asOf), log, 30, 3, (message) => said.verdict[message] ?? 0) };
}

describe('the audit of past messages', () => {
  it('says which were sent too early, by which rule, and what was bought afterwards', () => {
    const people = [{ purchases: [day(0)] }, { purchases: [day(0), { day: day(54), amount: 700, optedOut: 0 }, { day: day(55), amount: 9 }] }, {}];
    const said = audit(people, [[1, 24, 10, 'subscribe'], [0, 10, 10, 'subscribe'], [2, 10, 10, 'subscribe']]);
    expect([...said.verdict]).toEqual([0, 1, 2]);
    expect(said.byRule).toMatchObject({ G1: 2, G7: 0 });
    expect(said.outcomes).toEqual([
      { messages: 1, observed: 1, bought: 1, amount: 700, optedOut: 0 },
      { messages: 1, observed: 1, bought: 0, amount: 0, optedOut: 0 },
      { messages: 1, observed: 1, bought: 0, amount: 0, optedOut: 0 },
    ]);
  });

  it('judges each message by those before it, to the minute', () => {
    expect([...audit([{}], [[0, 0, 8, 'thanks'], [0, 0, 23.9, 'thanks']]).verdict]).toEqual([0, 1]);
    expect([...audit([{}], [[0, 1, 0, 'thanks'], [0, 0, 8, 'thanks'], [0, 7, 7, 'thanks'], [0, 9, 8, 'thanks']]).verdict]).toEqual([0, 0, 1, 0]);
  });

  it('does not hold an order of the same day against a message', () => {
    const person = { purchases: [{ day: day(0), fullPrice: true }, { day: day(50), fullPrice: true }], complaints: [{ day: day(50) }], optOuts: [day(50)] };
    expect([...audit([person], [[0, 50, 8, 'coupon'], [0, 51, 8, 'coupon']]).verdict]).toEqual([0, 2]);
  });

  it('follows only messages that were sent long enough ago', () => {
    expect(audit([{}], [[0, 10, 8, 'thanks'], [0, 20, 8, 'thanks']], 40).outcomes[0]).toEqual({ messages: 2, observed: 1, bought: 0, amount: 0, optedOut: 0 });
  });
});
