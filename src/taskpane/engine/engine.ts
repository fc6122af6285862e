import type { Answer, Arguments, Ask, CallName, Part, Reply } from './protocol.ts';

/** Where an engine runs: a worker, or a channel in the tests. */
export interface EnginePort {
  post(ask: Ask, transfer: Transferable[]): void;
  listen(onReply: (reply: Reply) => void, onBreak: (message: string) => void): void;
  close(): void;
}

/** What was given cannot be used; the sentences say why, and where. */
export class Refused extends Error {
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join(' '));
    this.name = 'Refused';
    this.sentences = sentences;
  }
}

/** The engine was stopped while somebody waited for it. */
export class Stopped extends Error {}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onPart: (part: Part) => void;
}

/** The analysis, elsewhere: answers in the order it is asked, while the pane stays free. */
export class Engine {
  private readonly port: EnginePort;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private stopped = false;

  constructor(port: EnginePort) {
    this.port = port;
    port.listen((reply) => this.take(reply), (message) => this.breakOff(new Error(message)));
  }

  ask<Name extends CallName>(call: Name, ...values: Arguments<Name>): Promise<Answer<Name>> {
    return this.stream(() => undefined, call, ...values);
  }

  /** @param onPart told of each part before the answer */
  stream<Name extends CallName>(onPart: (part: Part) => void, call: Name, ...values: Arguments<Name>): Promise<Answer<Name>> {
    if (this.stopped) return Promise.reject(new Stopped());
    const id = ++this.last;
    return new Promise<Answer<Name>>((resolve, reject) => {
      this.waiting.set(id, { resolve: (value) => resolve(value as Answer<Name>), reject, onPart });
      this.port.post({ id, call, values }, values.filter((value) => value instanceof ArrayBuffer));
    });
  }

  /** At once, whatever it is doing. */
  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    this.port.close();
    this.breakOff(new Stopped());
  }

  private take(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    if (waiting === undefined) return;
    if (reply.kind === 'part') return waiting.onPart(reply.part);
    this.waiting.delete(reply.id);
    if (reply.kind === 'answer') waiting.resolve(reply.value);
    else waiting.reject(reply.kind === 'refused' ? new Refused(reply.sentences) : new Error(reply.message));
  }

  private breakOff(error: Error): void {
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}
