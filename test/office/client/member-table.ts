import type { OfficeClient } from './load-client.ts';

/** Every type of the API, as the installed client knows it. Plain data: it can travel to a page as JSON. */
export type MemberTable = Readonly<Record<string, TypeMembers>>;

export interface TypeMembers {
  readonly collection: boolean;
  readonly scalars: Readonly<Record<string, { readonly wire: string; readonly setWire: string; readonly writable: boolean }>>;
  readonly navigations: Readonly<Record<string, { readonly wire: string; readonly type: string }>>;
  readonly methods: Readonly<Record<string, { readonly wire: string }>>;
  /** Members that came after the first set: [set, version]. */
  readonly since: Readonly<Record<string, readonly [string, string]>>;
}

/** The client's own machinery on every class: no members of the API. */
const MACHINERY = new Set([
  'constructor', 'load', 'retrieve', 'set', 'update', 'toJSON', 'track', 'untrack', 'setMockData', 'ensureUnchanged',
  '_handleResult', '_handleIdResult', '_handleRetrieveResult', '_KeepReference',
]);

interface ProbedObject extends Record<string, unknown> {
  readonly _className: string;
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _objectPath: { readonly objectPathInfo: { readonly Name: string } };
}

interface ProbedAction { readonly actionInfo: { readonly ActionType: number; readonly Name: string } }
interface ProbedContext { m_pendingRequest: { readonly _actions: readonly ProbedAction[] } | null }
type ProbedClass = (new (context: ProbedContext, path: unknown) => ProbedObject) & { readonly prototype: object };

interface Internals {
  readonly ClientObject: abstract new () => object;
  readonly ObjectPathFactory: { createNewObjectObjectPath(context: ProbedContext, type: string, collection: boolean, flags: number): unknown };
}

/** Reads types, properties and methods with their names on the wire out of the client. Nothing of it is written down here. */
export function readMemberTable(client: OfficeClient): MemberTable {
  const internals = client.OfficeExtension as unknown as Internals;
  const namespace = client.Excel as unknown as Record<string, unknown> & { RequestContext: new (url: string) => ProbedContext };
  const since = readSince(client.source);
  const table: Record<string, TypeMembers> = {};
  for (const [type, member] of Object.entries(namespace)) {
    if (typeof member !== 'function' || !(member.prototype instanceof internals.ClientObject)) continue;
    const Class = member as unknown as ProbedClass;
    const probe = (): Probe => {
      const context = new namespace.RequestContext('http://document.localhost/');
      const object = new Class(context, internals.ObjectPathFactory.createNewObjectObjectPath(context, type, false, 0));
      context.m_pendingRequest = null;
      return { object, context };
    };
    table[type] = readType(Class, probe, since[type] ?? {});
  }
  return table;
}

interface Probe { readonly object: ProbedObject; readonly context: ProbedContext }

function readType(Class: ProbedClass, probe: () => Probe, since: TypeMembers['since']): TypeMembers {
  const { object } = probe();
  const scalars: Record<string, TypeMembers['scalars'][string]> = {};
  object._scalarPropertyNames?.forEach((name, index) => {
    const wire = object._scalarPropertyOriginalNames?.[index] ?? name;
    const writable = object._scalarPropertyUpdateable?.[index] ?? false;
    scalars[name] = { wire, setWire: writable ? nameWhenSet(probe, name) ?? wire : wire, writable };
  });
  const navigations: Record<string, TypeMembers['navigations'][string]> = {};
  for (const name of object._navigationPropertyNames ?? []) {
    const reached = attempt(() => probe().object[name]) as ProbedObject | undefined;
    if (reached !== undefined) navigations[name] = { wire: reached._objectPath.objectPathInfo.Name, type: reached._className };
  }
  const methods: Record<string, TypeMembers['methods'][string]> = {};
  for (const name of Object.getOwnPropertyNames(Class.prototype)) {
    const value: unknown = Object.getOwnPropertyDescriptor(Class.prototype, name)?.value;
    if (MACHINERY.has(name) || typeof value !== 'function') continue;
    methods[name] = { wire: nameWhenCalled(probe, name) ?? (name.startsWith('_') ? name : capitalised(name)) };
  }
  return { collection: object._isCollection ?? false, scalars, navigations, methods, since };
}

/** `showGridlines` is read as ShowGridlines and set as Gridlines: only trying it shows. */
function nameWhenSet(probe: () => Probe, name: string): string | undefined {
  for (const value of ['', [['']], {}]) {
    const { object, context } = probe();
    attempt(() => { object[name] = value; });
    const action = lastAction(context, 4);
    if (action !== undefined) return action;
  }
  return undefined;
}

function nameWhenCalled(probe: () => Probe, name: string): string | undefined {
  const { object, context } = probe();
  const returned = attempt(() => (object[name] as () => unknown)()) as Partial<ProbedObject> | null | undefined;
  const path = returned?._objectPath?.objectPathInfo.Name;
  return path !== undefined && path !== '' ? path : lastAction(context, 3);
}

function lastAction(context: ProbedContext, type: number): string | undefined {
  return context.m_pendingRequest?._actions.findLast(({ actionInfo }) => actionInfo.ActionType === type)?.actionInfo.Name;
}

/** Some members refuse a call without arguments: then their name has to do. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** The client says of each later member which requirement set brought it. */
function readSince(source: string): Record<string, Record<string, readonly [string, string]>> {
  const found: Record<string, Record<string, readonly [string, string]>> = {};
  for (const [, type = '', member = '', set, version = ''] of source.matchAll(/_throwIfApiNotSupported\("(\w+)\.(\w+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/g)) {
    (found[type] ??= {})[member] = [set ?? 'ExcelApi', version];
  }
  return found;
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
