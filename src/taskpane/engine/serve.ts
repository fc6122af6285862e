import { UnusableInput } from '../../inputs/unusable-input.ts';
import { EngineCore } from './engine-core.ts';
import type { Ask, CallName, Reply } from './protocol.ts';

/** Answers what comes in, one call after the other; the parts of a call go before its answer. */
export function serve(reply: (reply: Reply) => void): (ask: Ask) => void {
  let id = 0;
  const core = new EngineCore((part) => reply({ id, kind: 'part', part }));
  // An ask carries the arguments of its own call; that they belong together the types of `Ask` have seen to.
  const calls = core as unknown as Readonly<Record<CallName, (...values: readonly unknown[]) => unknown>>;
  return (ask) => {
    id = ask.id;
    try {
      reply({ id, kind: 'answer', value: calls[ask.call](...ask.values) });
    } catch (error) {
      if (error instanceof UnusableInput) reply({ id, kind: 'refused', sentences: core.sentences(error.problems) });
      else reply({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}
