import { UnusableInput } from '../../inputs/unusable-input.ts';
import { answering } from '../../shared/calls/answering.ts';
import type { Ask, Reply } from '../../shared/calls/messages.ts';
import type { MakeCopy } from '../../anonymise/made-copy.ts';
import { EngineCore } from './engine-core.ts';
import type { Part } from './protocol.ts';

/**
 * An engine that answers what comes in.
 *
 * @param makeCopy makes a file, which the engine cannot
 */
export function serve(reply: (reply: Reply<Part>) => void, makeCopy: MakeCopy): (ask: Ask) => Promise<void> {
  return answering((emit) => new EngineCore(emit, makeCopy), (error, core) => (error instanceof UnusableInput ? core.sentences(error.problems) : undefined), reply);
}
