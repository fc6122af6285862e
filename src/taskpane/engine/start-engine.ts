import { Engine } from './engine.ts';
import { workerPort } from './worker-port.ts';

/** An engine in a worker of its own. */
export function startEngine(): Engine {
  return new Engine(workerPort(new Worker(new URL('./worker.ts', import.meta.url), { name: 'otokui' })));
}
