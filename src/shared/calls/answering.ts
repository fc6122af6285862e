import type { Ask, CallName, Reply } from './messages.ts';

/** What one call may say before its answer, and to whom. */
export type Emit<Part> = (part: Part) => void;

/**
 * Answers what comes in, one call after the other; the parts of a call go before its answer.
 *
 * @param open makes the calls; what they emit belongs to the call that is being answered
 * @param whyOf why a call was refused, as plain data; undefined: it was not refused, it failed
 * @param questions calls that change nothing: they wait for changes asked for before them, and nobody waits for them
 */
export function answering<Calls extends object, Part>(
  open: (emit: Emit<Part>) => Calls, whyOf: (error: unknown, calls: Calls) => unknown, reply: (reply: Reply<Part>) => void, questions: ReadonlySet<CallName<Calls>> = new Set(),
): (ask: Ask) => Promise<void> {
  let id = 0;
  let before = Promise.resolve();
  const calls = open((part) => reply({ id, kind: 'part', part }));
  // An ask carries the arguments of its own call: the caller's types have seen to that.
  const named = calls as unknown as Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;
  const answer = async (ask: Ask): Promise<void> => {
    id = ask.id;
    try {
      reply({ id: ask.id, kind: 'answer', value: await named[ask.call]?.(...ask.values) });
    } catch (error) {
      const why = whyOf(error, calls);
      reply(why === undefined ? { id: ask.id, kind: 'failed', message: error instanceof Error ? error.message : String(error) } : { id: ask.id, kind: 'refused', why });
    }
  };
  return (ask) => {
    const answered = before.then(() => answer(ask));
    if (!(questions as ReadonlySet<string>).has(ask.call)) before = answered;
    return answered;
  };
}
