import { serveWorkbook } from '../../hosts/page/serve-workbook.ts';
import type { Ask } from '../../shared/calls/messages.ts';

const take = serveWorkbook((reply) => self.postMessage(reply, reply.kind === 'answer' && reply.value instanceof ArrayBuffer ? { transfer: [reply.value] } : {}));
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => void take(data));
