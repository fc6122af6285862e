import { Engine } from '../../src/taskpane/engine/engine.ts';
import type { Part } from '../../src/taskpane/engine/protocol.ts';
import { makeCopy } from '../../src/hosts/file/copy/make-copy.ts';
import { serve } from '../../src/taskpane/engine/serve.ts';
import type { Reply } from '../../src/shared/calls/messages.ts';
import { channelPort } from './channel-port.ts';

/** An engine at the other end of a channel in this process. */
export function channelEngine(onReply: (reply: Reply<Part>) => void = () => undefined): Engine {
  return new Engine(channelPort((reply) => serve(reply, makeCopy), onReply));
}
