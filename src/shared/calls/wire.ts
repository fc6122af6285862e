import type { CallPort } from './caller.ts';
import type { Ask, Reply } from './messages.ts';

/** One end of a `MessageChannel`, in a browser or in Node. */
export interface Wire {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  start(): void;
  close(): void;
}

/** The way to whoever answers at the other end. */
export function wirePort(wire: Wire): CallPort {
  return {
    post: (ask) => wire.postMessage(ask),
    listen: (onReply) => {
      wire.addEventListener('message', ({ data }) => onReply(data as Reply));
      wire.start();
    },
    close: () => wire.close(),
  };
}

/** Answers what comes in on this end. */
export function answerOn(wire: Wire, serve: (reply: (reply: Reply<never>) => void) => (ask: Ask) => Promise<void>): void {
  const take = serve((reply) => wire.postMessage(reply));
  wire.addEventListener('message', ({ data }) => void take(data as Ask));
  wire.start();
}
