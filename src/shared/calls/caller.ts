import type { Answer, Arguments, Ask, CallName, Reply } from './messages.ts';
import type { Wire } from './wire.ts';

/** What can be handed over. */
export type Handed = ArrayBuffer | Wire;

/** The way to whoever answers: a worker, or a channel in the tests. */
export interface CallPort {
  /** @param transfer handed over rather than copied */
  post(ask: Ask, transfer: readonly Handed[]): void;
  listen(onReply: (reply: Reply) => void, onBreak: (message: string) => void): void;
  close(): void;
}

/** Whoever answers was stopped while somebody waited. */
export class Stopped extends Error {}

interface Waiting<Part> {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onPart: (part: Part) => void;
}

/** Asks somebody who works elsewhere and answers in the order of being asked. */
export class Caller<Calls, Part = never> {
  private readonly port: CallPort;
  private readonly refusal: (why: unknown) => Error;
  private readonly waiting = new Map<number, Waiting<Part>>();
  private last = 0;
  private stopped = false;

  /** @param refusal the error that says why something was refused */
  constructor(port: CallPort, refusal: (why: unknown) => Error) {
    this.port = port;
    this.refusal = refusal;
    port.listen((reply) => this.take(reply as Reply<Part>), (message) => this.breakOff(new Error(message)));
  }

  ask<Name extends CallName<Calls>>(call: Name, ...values: Arguments<Calls, Name>): Promise<Answer<Calls, Name>> {
    return this.stream(() => undefined, call, ...values);
  }

  /** @param onPart told of each part before the answer */
  stream<Name extends CallName<Calls>>(onPart: (part: Part) => void, call: Name, ...values: Arguments<Calls, Name>): Promise<Answer<Calls, Name>> {
    if (this.stopped) return Promise.reject(new Stopped());
    const id = ++this.last;
    return new Promise<Answer<Calls, Name>>((resolve, reject) => {
      this.waiting.set(id, { resolve: (value) => resolve(value as Answer<Calls, Name>), reject, onPart });
      this.port.post({ id, call, values }, values.filter(isHanded));
    });
  }

  /** At once, whatever it is doing. */
  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    this.port.close();
    this.breakOff(new Stopped());
  }

  private take(reply: Reply<Part>): void {
    const waiting = this.waiting.get(reply.id);
    if (waiting === undefined) return;
    if (reply.kind === 'part') return waiting.onPart(reply.part);
    this.waiting.delete(reply.id);
    if (reply.kind === 'answer') waiting.resolve(reply.value);
    else waiting.reject(reply.kind === 'refused' ? this.refusal(reply.why) : new Error(reply.message));
  }

  private breakOff(error: Error): void {
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}

function isHanded(value: unknown): value is Handed {
  return value instanceof ArrayBuffer || (typeof value === 'object' && value !== null && 'postMessage' in value);
}
