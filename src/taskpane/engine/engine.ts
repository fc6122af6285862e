import { Caller, type CallPort } from '../../shared/calls/caller.ts';
import type { EngineCalls, Part } from './protocol.ts';

/** What was given cannot be used; the sentences say why, and where. */
export class Refused extends Error {
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join(' '));
    this.name = 'Refused';
    this.sentences = sentences;
  }
}

/** The analysis, elsewhere, while the pane stays free. */
export class Engine extends Caller<EngineCalls, Part> {
  constructor(port: CallPort) {
    super(port, (why) => new Refused(why as readonly string[]));
  }
}
