import type { MemberTable, TypeMembers } from '../client/member-table.ts';
import { ApiError, notImplemented } from './api-error.ts';
import type { HostObject } from './host-object.ts';

interface WireNames {
  readonly scalars: ReadonlyMap<string, string>;
  readonly setters: ReadonlyMap<string, string>;
  readonly navigations: ReadonlyMap<string, string>;
  readonly methods: ReadonlyMap<string, string>;
}

/** Turns names on the wire into the API's names, and refuses what neither the client nor the configured Excel knows. */
export class Members {
  readonly #table: MemberTable;
  readonly #isSetSupported: (name: string, version: string) => boolean;
  readonly #byWire = new Map<string, WireNames>();

  constructor(table: MemberTable, isSetSupported: (name: string, version: string) => boolean) {
    this.#table = table;
    this.#isSetSupported = isSetSupported;
  }

  of(object: HostObject): TypeMembers {
    const members = this.#table[object.type];
    if (members === undefined) throw new ApiError('GeneralException', `The installed client has no class ${object.type}: test/office/api/ names it wrongly.`);
    return members;
  }

  name(object: HostObject, kind: keyof WireNames, wire: string): string {
    let names = this.#byWire.get(object.type);
    if (names === undefined) {
      const { scalars, navigations, methods } = this.of(object);
      names = {
        scalars: new Map(Object.entries(scalars).map(([name, member]) => [member.wire, name])),
        setters: new Map(Object.entries(scalars).map(([name, member]) => [member.setWire, name])),
        navigations: new Map(Object.entries(navigations).map(([name, member]) => [member.wire, name])),
        methods: new Map(Object.entries(methods).map(([name, member]) => [member.wire, name])),
      };
      this.#byWire.set(object.type, names);
    }
    const name = names[kind].get(wire);
    if (name === undefined) throw notImplemented(object.type, wire);
    return name;
  }

  /** Old Excel versions answer ApiNotFound to members they do not know. */
  requireSet(object: HostObject, member: string): void {
    const since = this.of(object).since[member];
    if (since === undefined || this.#isSetSupported(since[0], since[1])) return;
    throw new ApiError('ApiNotFound', `${object.type}.${member} came with ${since[0]} ${since[1]}, which this Excel does not have.`, `${object.type}.${member}`);
  }

  isInSet(object: HostObject, member: string): boolean {
    const since = this.of(object).since[member];
    return since === undefined || this.#isSetSupported(since[0], since[1]);
  }
}
