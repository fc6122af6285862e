import { MarkedHostObject, type HostObject } from '../protocol/host-object.ts';
import { invalidArgument } from '../workbook/refusal.ts';
import { Arguments } from './arguments.ts';

/** One class of the API: its members over the workbook's own object. Names are the API's; a typo fails when it is first used. */
export interface Definition<T> {
  readonly type: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** Methods that only read or point. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  /** Methods that change the workbook: refused where it is read-only. */
  readonly commands?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  readonly items?: (target: T) => readonly HostObject[];
  /** Throws when the object was deleted; asked before every use. */
  readonly assertAlive?: (target: T) => void;
  readonly release?: (target: T) => void;
}

export interface Scalar<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** The workbook's object under the API's names. */
export function hostObject<T>(definition: Definition<T>, target: T): HostObject {
  return new Bound(definition, target);
}

/** The workbook's object behind an argument, if it is of this class. */
export function targetOf<T>(definition: Definition<T>, value: unknown): T | null {
  return value instanceof Bound && value.definition === definition ? value.target as T : null;
}

class Bound<T> extends MarkedHostObject implements HostObject {
  readonly definition: Definition<T>;
  readonly target: T;

  constructor(definition: Definition<T>, target: T) {
    super();
    this.definition = definition;
    this.target = target;
  }

  get type(): string {
    return this.definition.type;
  }

  hasScalar(name: string): boolean {
    return own(this.definition.scalars, name) !== undefined;
  }

  hasNavigation(name: string): boolean {
    return own(this.definition.navigations, name) !== undefined;
  }

  hasMethod(name: string): boolean {
    return own(this.definition.methods, name) !== undefined || this.isCommand(name);
  }

  isCommand(name: string): boolean {
    return own(this.definition.commands, name) !== undefined;
  }

  read(name: string): unknown {
    this.definition.assertAlive?.(this.target);
    return own(this.definition.scalars, name)?.get(this.target);
  }

  write(name: string, value: unknown): void {
    this.definition.assertAlive?.(this.target);
    const set = own(this.definition.scalars, name)?.set;
    if (set === undefined) throw invalidArgument(`The test host cannot set ${this.type}.${name}: add "set" in test/office/api/.`);
    set(this.target, value);
  }

  navigate(name: string): HostObject | null {
    this.definition.assertAlive?.(this.target);
    return own(this.definition.navigations, name)?.(this.target) ?? null;
  }

  call(name: string, args: readonly unknown[]): unknown {
    this.definition.assertAlive?.(this.target);
    const method = own(this.definition.methods, name) ?? own(this.definition.commands, name);
    return method?.(this.target, new Arguments(args));
  }

  items(): readonly HostObject[] | null {
    if (this.definition.items === undefined) return null;
    this.definition.assertAlive?.(this.target);
    return this.definition.items(this.target);
  }

  release(): void {
    this.definition.release?.(this.target);
  }
}

const own = <V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
