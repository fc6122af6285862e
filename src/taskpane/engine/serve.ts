import { UnusableInput } from '../../inputs/unusable-input.ts';
import { answering } from '../../shared/calls/answering.ts';
import type { Ask, Reply } from '../../shared/calls/messages.ts';
import { EngineCore } from './engine-core.ts';
import type { Part } from './protocol.ts';

/** An engine that answers what comes in. */
export function serve(reply: (reply: Reply<Part>) => void): (ask: Ask) => Promise<void> {
  return answering((emit) => new EngineCore(emit), (error, core) => (error instanceof UnusableInput ? core.sentences(error.problems) : undefined), reply);
}
