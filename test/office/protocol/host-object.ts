/** What the interpreter asks of an object of the host. It knows no more of Excel than this. */
export interface HostObject {
  /** The API's name of its class. */
  readonly type: string;
  hasScalar(name: string): boolean;
  hasNavigation(name: string): boolean;
  hasMethod(name: string): boolean;
  /** Whether the method changes the workbook. */
  isCommand(method: string): boolean;
  read(scalar: string): unknown;
  write(scalar: string, value: unknown): void;
  navigate(property: string): HostObject | null;
  /** Gives a value, an object, null for "no such object", or undefined. */
  call(method: string, args: readonly unknown[]): unknown;
  /** The objects of a collection; null on what is none. */
  items(): readonly HostObject[] | null;
  /** Nobody refers to it any more. */
  release(): void;
}

const MARK = Symbol('host object');

/** Base of every host object, so that one can be told from a value. */
export abstract class MarkedHostObject {
  readonly [MARK] = true;
}

export const isHostObject = (value: unknown): value is HostObject => value instanceof MarkedHostObject;
