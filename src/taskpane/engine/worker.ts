import type { Ask } from '../../shared/calls/messages.ts';
import { serve } from './serve.ts';

const take = serve((reply) => self.postMessage(reply));
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => void take(data));
