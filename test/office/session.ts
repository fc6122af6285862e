import { subscriptionsOf } from './api/subscriptions.ts';
import { serviceObject, SERVICE_MEMBERS, withWebMembers } from './api/services.ts';
import { workbookObject } from './api/workbook.ts';
import type { MemberTable } from './client/member-table.ts';
import { FAULTS, Faults, type Fault } from './faults.ts';
import { FunctionCalls, type FunctionResult } from './function-calls.ts';
import { ApiError } from './protocol/api-error.ts';
import { Interpreter } from './protocol/interpreter.ts';
import { Members } from './protocol/members.ts';
import { ActionType, DELAY_FOR_CELL_EDIT, PathType, type EventMessage, type RequestBody, type ResponseBody } from './protocol/messages.ts';
import { References } from './protocol/references.ts';
import { isSetSupported, type RequirementSets } from './requirement-sets.ts';
import { Traffic } from './traffic.ts';
import { Refusal } from './workbook/refusal.ts';
import type { Workbook } from './workbook/workbook.ts';

/** What a transport gives back to the client. */
export type Reply =
  | { readonly kind: 'body'; readonly text: string }
  /** The request as a whole was refused. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly status: number }
  | { readonly kind: 'silence' };

export interface SessionOptions {
  readonly sets: RequirementSets;
  /** Of a request and of a response; Excel on the web takes 5 MB. */
  readonly payloadLimit: number;
  /** Of Excel itself: ja-JP */
  readonly language: string;
}

/** One open workbook and whatever talks to it. Knows no transport. */
export class Session {
  readonly workbook: Workbook;
  readonly references = new References();
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  /** Where events go while no request runs; a transport sets it. */
  onEvents: ((events: readonly EventMessage[]) => void) | null = null;
  readonly #options: SessionOptions;
  readonly #interpreter: Interpreter;
  readonly #calls = new FunctionCalls();
  #running = false;
  #events: EventMessage[] = [];
  readonly #asked: EventMessage[] = [];
  #editing = false;
  #waiting: (() => void)[] = [];
  #open = 0;

  constructor(workbook: Workbook, table: MemberTable, options: SessionOptions) {
    this.workbook = workbook;
    this.#options = options;
    this.#interpreter = new Interpreter({
      root: workbookObject(workbook),
      service: (name) => serviceObject(name, this.#calls),
      members: new Members({ ...withWebMembers(table), ...SERVICE_MEMBERS }, (name, version) => isSetSupported(options.sets, name, version)),
      references: this.references,
      beforeWrite: () => { if (workbook.options.readOnly) throw new Refusal('AccessDenied', 'The workbook is read-only.'); },
      translate: (error, location) => error instanceof Refusal ? new ApiError(error.code, error.message, location) : null,
    });
    workbook.events.listen((event) => {
      this.#events.push(...subscriptionsOf(workbook).messages(event, this.#running));
      if (!this.#running) this.sendEvents();
    });
  }

  get language(): string {
    return this.#options.language;
  }

  get sets(): RequirementSets {
    return this.#options.sets;
  }

  /** The user is typing into a cell: requests are refused, or wait if they were made with `delayForCellEdit`. */
  startEditing(): void {
    this.#editing = true;
  }

  stopEditing(): void {
    this.#editing = false;
    for (const go of this.#waiting.splice(0)) go();
  }

  /** A cell holds =NAME(…): asks the add-in's own function. */
  invokeFunction(name: string, parameters: readonly unknown[], address = 'Sheet1!A1'): Promise<FunctionResult> {
    return this.#calls.call(name, parameters, address, (message) => { this.#ask(message); });
  }

  /** Cells that are calculated together are asked for in one message. */
  #ask(message: EventMessage): void {
    this.#asked.push(message);
    if (this.#asked.length === 1) queueMicrotask(() => this.onEvents?.(this.#asked.splice(0)));
  }

  async answer(request: string, flags: number): Promise<Reply> {
    const body = JSON.parse(request) as RequestBody;
    const housekeeping = isHousekeeping(body);
    this.#open += 1;
    const { reply, error } = await this.#answer(body, request, flags, housekeeping).finally(() => { this.#open -= 1; });
    this.traffic.record({ actions: body.Actions.length, bytesUp: byteLength(request), bytesDown: reply.kind === 'body' ? byteLength(reply.text) : 0, error, housekeeping });
    return reply;
  }

  /** Resolves when the client has asked nothing for a while: `Excel.run` gives its references back without waiting for it. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < 3;) {
      const before = this.traffic.requests;
      await new Promise((resolve) => { setTimeout(resolve, 5); });
      quiet = this.#open === 0 && this.traffic.requests === before ? quiet + 1 : 0;
    }
  }

  /** What happened since the last time; a transport calls it after it has delivered a reply. */
  sendEvents(): void {
    const events = this.#events.splice(0);
    if (events.length > 0) this.onEvents?.(events);
  }

  async #answer(body: RequestBody, request: string, flags: number, housekeeping: boolean): Promise<{ readonly reply: Reply; readonly error: string | null }> {
    const fault = housekeeping ? null : this.faults.next();
    if (this.#editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refused(FAULTS.cellEditMode.code, FAULTS.cellEditMode.message);
      await new Promise<void>((resolve) => { this.#waiting.push(resolve); });
    }
    if (fault?.kind === 'connection') return refused('ConnectionFailure', 'The connection was lost.', 503);
    if (fault?.kind === 'silence' && !fault.done) return { reply: { kind: 'silence' }, error: 'silence' };
    if (byteLength(request) > this.#options.payloadLimit) return refused(FAULTS.requestTooBig.code, FAULTS.requestTooBig.message);
    const response = this.#run(body, fault);
    if (fault?.kind === 'silence') return { reply: { kind: 'silence' }, error: 'silence' };
    if (fault?.kind === 'error-after') return refused(fault.code, fault.message ?? fault.code);
    const text = JSON.stringify(response);
    if (byteLength(text) > this.#options.payloadLimit) return refused(FAULTS.responseTooBig.code, FAULTS.responseTooBig.message);
    return { reply: { kind: 'body', text }, error: response.Error?.Code ?? null };
  }

  #run(body: RequestBody, fault: Fault | null): ResponseBody {
    this.#running = true;
    try {
      return this.#interpreter.run(body, (index) => {
        if (fault?.kind === 'error' && index >= Math.min(fault.afterActions ?? 0, body.Actions.length - 1)) throw new ApiError(fault.code, fault.message ?? fault.code);
      });
    } finally {
      this.#running = false;
      this.workbook.application.endSync();
    }
  }
}

const refused = (code: string, message: string, status = 400): { readonly reply: Reply; readonly error: string } => ({ reply: { kind: 'refused', code, message, status }, error: code });

/** What the client does for itself: it gives references back after a run and reports to its services. */
function isHousekeeping({ Actions, ObjectPaths }: RequestBody): boolean {
  if (Object.values(ObjectPaths).some(({ ObjectPathType: type }) => type === PathType.New)) return true;
  return Actions.some(({ Name }) => Name === '_RemoveReference') && Actions.every(({ Name, ActionType: type }) => Name === '_RemoveReference' || type === ActionType.Instantiate);
}

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).byteLength;
