import { Engine, type EnginePort } from '../../src/taskpane/engine/engine.ts';
import type { Ask, Reply } from '../../src/taskpane/engine/protocol.ts';
import { serve } from '../../src/taskpane/engine/serve.ts';

/** An engine at the other end of a channel in this process: everything crosses as to a worker. */
export function channelEngine(onReply: (reply: Reply) => void = () => undefined): Engine {
  const { port1: near, port2: far } = new MessageChannel();
  const take = serve((reply) => far.postMessage(reply));
  far.onmessage = ({ data }: MessageEvent<Ask>) => take(data);
  const port: EnginePort = {
    post: (ask, transfer) => near.postMessage(ask, transfer),
    listen: (listener) => {
      near.onmessage = ({ data }: MessageEvent<Reply>) => {
        onReply(data);
        listener(data);
      };
    },
    close: () => {
      near.close();
      far.close();
    },
  };
  return new Engine(port);
}
