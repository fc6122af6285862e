import type { Ask } from '../../shared/calls/messages.ts';
import { serve } from './serve.ts';

/** The only place of the engine that picks a file format, and only when somebody asks for a file. */
const take = serve((reply) => self.postMessage(reply), async (source, say) => (await import('../../hosts/file/copy/make-copy.ts')).makeCopy(source, say));
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => void take(data));
