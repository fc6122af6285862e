import type { CallPort } from '../../shared/calls/caller.ts';
import type { Reply } from '../../shared/calls/messages.ts';

/** The way to a worker that answers calls. */
export function workerPort(worker: Worker): CallPort {
  return {
    post: (ask, transfer) => worker.postMessage(ask, transfer as Transferable[]),
    listen: (onReply, onBreak) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => onReply(data));
      worker.addEventListener('error', ({ message }) => onBreak(message));
    },
    close: () => worker.terminate(),
  };
}
