import type { NativeBridge } from '../client/load-client.ts';
import type { EventMessage } from '../protocol/messages.ts';
import type { Session } from '../session.ts';

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const RESPONSE = 2;
const EVENTS = 3;

/** Connects the client in this process with a workbook, through the bridge the client itself looks for. */
export function connectBridge(bridge: NativeBridge, session: Session): void {
  const send = (message: object): void => { bridge.onMessageFromHost?.(JSON.stringify(message)); };
  bridge.sendMessageToHost = (text) => {
    const { id, flags, message } = JSON.parse(text) as BridgeRequest;
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    // Never in the same turn: Excel does not answer before the client has finished asking.
    setTimeout(() => { void deliver(id, body, flags); }, 0);
  };
  session.onEvents = (events) => { send({ type: EVENTS, message: { entries: events.map(entry) } }); };

  async function deliver(id: number, body: string, flags: number): Promise<void> {
    const reply = await session.answer(body, flags);
    switch (reply.kind) {
      case 'body':
        send({ id, type: RESPONSE, message: { statusCode: 200, headers: {}, body: reply.text } });
        break;
      case 'refused':
        send({ id, type: RESPONSE, message: { statusCode: reply.status, headers: {}, body: JSON.stringify({ error: { code: reply.code, message: reply.message } }) } });
        break;
      case 'silence':
        break;
    }
    session.sendEvents();
  }
}

const entry = ({ category, type, target, arguments: args }: EventMessage): object =>
  ({ messageCategory: category, messageType: type, targetId: target, message: JSON.stringify(args) });
