import type { Ask } from './protocol.ts';
import { serve } from './serve.ts';

const take = serve((reply) => self.postMessage(reply));
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => take(data));
