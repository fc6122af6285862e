import { ApiError, notImplemented } from './api-error.ts';
import { isHostObject, type HostObject } from './host-object.ts';
import type { Members } from './members.ts';
import { ActionType, PathType, type Action, type ArgumentInfo, type ObjectPath, type RequestBody, type ResponseBody } from './messages.ts';
import { identity, Query } from './query.ts';
import type { References } from './references.ts';

export interface InterpreterParts {
  readonly root: HostObject;
  /** What the client makes with `new`; null: there is no such service. */
  readonly service: (name: string) => HostObject | null;
  readonly members: Members;
  readonly references: References;
  /** Asked before anything that changes the workbook. */
  readonly beforeWrite: () => void;
  /** What a thrown error of the host's own objects means; null: a bug of the host. */
  readonly translate: (error: unknown, location: string) => ApiError | null;
}

/** Called before the action of this index; throwing stops the batch there. */
export type Checkpoint = (actionIndex: number) => void;

/** Runs one batch. It knows the Rich API and no Excel: everything Excel is behind {@link HostObject}. */
export class Interpreter {
  readonly #parts: InterpreterParts;

  constructor(parts: InterpreterParts) {
    this.#parts = parts;
  }

  run(body: RequestBody, checkpoint?: Checkpoint): ResponseBody {
    const batch = new Batch(this.#parts, body);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    const traces = (): object => traceIds.length > 0 ? { TraceIds: traceIds } : {};
    for (const [index, action] of body.Actions.entries()) {
      try {
        checkpoint?.(index);
        if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
        const value = batch.act(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (thrown) {
        // What was done before stays done: Excel rolls nothing back.
        const error = batch.asApiError(thrown);
        batch.end();
        return { Results: results, ...traces(), Error: { Code: error.code, Message: error.message, Location: error.location, HttpStatusCode: error.httpStatusCode, ActionIndex: index } };
      }
    }
    batch.end();
    return { Results: results, ...traces() };
  }
}

class Batch {
  readonly #parts: InterpreterParts;
  readonly #paths: RequestBody['ObjectPaths'];
  readonly #resolved = new Map<number, HostObject | null>();
  #location = '';

  constructor(parts: InterpreterParts, body: RequestBody) {
    this.#parts = parts;
    this.#paths = body.ObjectPaths;
  }

  /** Undefined: the client expects no result for this action. */
  act(action: Action): unknown {
    // The client takes the answer to a trace as the sign that the batch got this far, and only then adds event handlers.
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    const { members, references } = this.#parts;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object === null ? null : identity(object, members, references);
      case ActionType.Query:
        return object === null ? null : new Query(members, references, true).answer(object, action.QueryInfo);
      case ActionType.QueryAsJson:
        return object === null ? null : new Query(members, references, false).answer(object, action.QueryInfo);
      case ActionType.Method:
        return object === null ? undefined : this.#methodValue(object, action);
      case ActionType.SetProperty:
        if (object !== null) this.#write(object, members.name(object, 'setters', action.Name), this.#arguments(action.ArgumentInfo)[0]);
        return undefined;
      case ActionType.Update:
        if (object !== null) this.#update(object, action.ObjectState ?? {});
        return undefined;
      default:
        throw new ApiError('ApiNotFound', `The test host does not know actions of type ${action.ActionType}.`);
    }
  }

  asApiError(thrown: unknown): ApiError {
    const known = thrown instanceof ApiError ? thrown : this.#parts.translate(thrown, this.#location);
    if (known !== null) return known;
    return new ApiError('GeneralException', `A bug of the test host in ${this.#location}: ${thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown)}`, this.#location);
  }

  end(): void {
    for (const object of this.#resolved.values()) if (object !== null && this.#parts.references.idOf(object) === null) object.release();
  }

  #resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (path === undefined) throw new ApiError('InvalidObjectPath', 'The object path of the request is missing.');
    const object = this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): HostObject | null {
    const { root, members, references } = this.#parts;
    if (path.ObjectPathType === PathType.Global) return root;
    if (path.ObjectPathType === PathType.ReferenceId) return references.get(path.Name);
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.New) {
      const service = this.#parts.service(path.Name);
      if (service === null) throw notImplemented('new', path.Name);
      return service;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.#resolve(path.ParentObjectPathId);
    // What hangs on a null object is a null object.
    if (parent === null && path.ParentObjectPathId !== undefined) return null;
    if (parent !== null) {
      switch (path.ObjectPathType) {
        case PathType.Property: {
          const name = members.name(parent, 'navigations', path.Name);
          this.#enter(parent, name);
          if (!parent.hasNavigation(name)) throw notImplemented(parent.type, name);
          return parent.navigate(name);
        }
        case PathType.Method: return this.#object(parent, members.name(parent, 'methods', path.Name), path.ArgumentInfo);
        case PathType.Indexer: return this.#object(parent, 'getItem', path.ArgumentInfo);
      }
    }
    throw new ApiError('ApiNotFound', `The test host does not know object paths of type ${path.ObjectPathType}.`);
  }

  #object(parent: HostObject, method: string, info: ArgumentInfo | undefined): HostObject | null {
    const returned = this.#call(parent, method, info);
    if (returned === null || isHostObject(returned)) return returned;
    throw new ApiError('GeneralException', `${parent.type}.${method} of the test host gives no object.`, `${parent.type}.${method}`);
  }

  #methodValue(object: HostObject, action: Action): unknown {
    const { references, members } = this.#parts;
    if (action.Name === '_KeepReference') {
      references.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    return this.#call(object, members.name(object, 'methods', action.Name), action.ArgumentInfo) ?? null;
  }

  #call(object: HostObject, method: string, info: ArgumentInfo | undefined): unknown {
    this.#enter(object, method);
    if (!object.hasMethod(method)) throw notImplemented(object.type, method);
    if (object.isCommand(method)) this.#parts.beforeWrite();
    return object.call(method, this.#arguments(info));
  }

  #write(object: HostObject, name: string, value: unknown): void {
    this.#enter(object, name);
    if (!object.hasScalar(name)) throw notImplemented(object.type, name);
    if (this.#parts.members.of(object).scalars[name]?.writable !== true) throw new ApiError('InvalidArgument', `${object.type}.${name} cannot be set.`, `${object.type}.${name}`);
    this.#parts.beforeWrite();
    object.write(name, value);
  }

  #update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      if (!object.hasNavigation(name)) {
        this.#write(object, name, value);
        continue;
      }
      const part = object.navigate(name);
      if (part !== null) this.#update(part, value as Readonly<Record<string, unknown>>);
    }
  }

  #enter(object: HostObject, member: string): void {
    this.#location = `${object.type}.${member}`;
    this.#parts.members.requireSet(object, member);
  }

  #arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const place = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(value)) return value.map((item: unknown, index) => place(item, Array.isArray(reference) ? reference[index] : 0));
      return typeof reference === 'number' && reference !== 0 ? this.#resolve(reference) : value;
    };
    const ids = info?.ReferencedObjectPathIds;
    if (ids === undefined) return info?.Arguments ?? [];
    return (info?.Arguments ?? []).map((value, index) => place(value, ids[index] ?? 0));
  }
}
