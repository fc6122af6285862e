import type { CallPort } from '../../src/shared/calls/caller.ts';
import type { Ask, Reply } from '../../src/shared/calls/messages.ts';

/** Somebody who answers at the other end of a channel in this process: everything crosses as to a worker. */
export function channelPort<Part>(serve: (reply: (reply: Reply<Part>) => void) => (ask: Ask) => unknown, onReply: (reply: Reply<Part>) => void = () => undefined): CallPort {
  const { port1: near, port2: far } = new MessageChannel();
  const take = serve((reply) => far.postMessage(reply));
  far.onmessage = ({ data }: MessageEvent<Ask>) => void take(data);
  return {
    post: (ask, transfer) => near.postMessage(ask, transfer as Transferable[]),
    listen: (listener) => {
      near.onmessage = ({ data }: MessageEvent<Reply<Part>>) => {
        onReply(data);
        listener(data);
      };
    },
    close: () => {
      near.close();
      far.close();
    },
  };
}
