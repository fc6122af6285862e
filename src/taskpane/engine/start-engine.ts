import { Engine } from './engine.ts';
import type { Ask, Reply } from './protocol.ts';

/** An engine in a worker of its own. */
export function startEngine(): Engine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'otokui' });
  return new Engine({
    post: (ask: Ask, transfer) => worker.postMessage(ask, transfer),
    listen: (onReply, onBreak) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => onReply(data));
      worker.addEventListener('error', ({ message }) => onBreak(message));
    },
    close: () => worker.terminate(),
  });
}
