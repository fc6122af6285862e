import { EVENT_CATEGORY, type EventMessage } from '../protocol/messages.ts';
import type { WorkbookEvent } from '../workbook/events.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Worksheet } from '../workbook/worksheet.ts';
import type { Definition } from './definition.ts';

/** The client's numbers for kinds of events, by how the workbook calls them. */
const TYPES = { changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15 } as const;

/** The client's word for "of the whole workbook". */
const WORKBOOK = 'Workbook';

/** The client registers each kind of event by a method of its own. */
const REGISTERED: Readonly<Record<string, WorkbookEvent['kind']>> = {
  DataChanged: 'changed', Activated: 'activated', Deactivated: 'deactivated', Added: 'added', SelectionChanged: 'selectionChanged', Deleted: 'deleted',
};

/** For which events the client has handlers. */
export class Subscriptions {
  readonly #wanted = new Set<string>();

  add(kind: WorkbookEvent['kind'], target: string): void {
    this.#wanted.add(`${kind} ${target}`);
  }

  remove(kind: WorkbookEvent['kind'], target: string): void {
    this.#wanted.delete(`${kind} ${target}`);
  }

  get count(): number {
    return this.#wanted.size;
  }

  /** The messages that tell the client of this event. */
  messages(event: WorkbookEvent, byAddIn: boolean): readonly EventMessage[] {
    return [event.sheet.id, WORKBOOK]
      .filter((target) => this.#wanted.has(`${event.kind} ${target}`))
      .map((target) => ({ category: EVENT_CATEGORY, type: TYPES[event.kind], target, arguments: argumentsOf(event, byAddIn) }));
  }
}

function argumentsOf(event: WorkbookEvent, byAddIn: boolean): EventMessage['arguments'] {
  const worksheetId = event.sheet.id;
  switch (event.kind) {
    case 'changed':
      return { worksheetId, address: event.address, changeType: event.change, source: 'Local', shiftDirection: 'None', triggerSource: byAddIn ? 'ThisLocalAddin' : 'Unknown' };
    case 'selectionChanged':
      return { worksheetId, address: event.address };
    case 'activated':
    case 'deactivated':
      return { worksheetId };
    case 'added':
    case 'deleted':
      return { worksheetId, source: 'Local' };
  }
}

const byWorkbook = new WeakMap<Workbook, Subscriptions>();

export function subscriptionsOf(workbook: Workbook): Subscriptions {
  let found = byWorkbook.get(workbook);
  if (found === undefined) {
    found = new Subscriptions();
    byWorkbook.set(workbook, found);
  }
  return found;
}

function registrations<T>(kinds: readonly string[], of: (target: T) => readonly [Workbook, string]): NonNullable<Definition<T>['methods']> {
  return Object.fromEntries(kinds.flatMap((name) => {
    const kind = REGISTERED[name] ?? 'changed';
    return [
      [`_Register${name}Event`, (target: T): void => {
        const [workbook, id] = of(target);
        subscriptionsOf(workbook).add(kind, id);
      }],
      [`_Unregister${name}Event`, (target: T): void => {
        const [workbook, id] = of(target);
        subscriptionsOf(workbook).remove(kind, id);
      }],
    ];
  }));
}

export const workbookEvents = registrations<Workbook>(Object.keys(REGISTERED), (workbook) => [workbook, WORKBOOK]);
export const sheetEvents = registrations<Worksheet>(['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged'], (sheet) => [sheet.workbook, sheet.id]);
