import { invalidArgument } from '../workbook/refusal.ts';

/** What a method was called with. Anything but the expected kind is refused, as Excel does. */
export class Arguments {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  /** Undefined and null are both "not given": JSON knows no difference. */
  at(index: number): unknown {
    return this.#values[index] ?? undefined;
  }

  text(index: number): string {
    return text(this.at(index));
  }

  optionalText(index: number): string | undefined {
    return this.at(index) === undefined ? undefined : this.text(index);
  }

  whole(index: number): number {
    return whole(this.at(index));
  }

  optionalWhole(index: number): number | undefined {
    return this.at(index) === undefined ? undefined : this.whole(index);
  }

  flag(index: number, otherwise: boolean): boolean {
    return this.at(index) === undefined ? otherwise : flag(this.at(index));
  }

  oneOf<const T extends string>(index: number, allowed: readonly T[], otherwise: T): T {
    return this.at(index) === undefined ? otherwise : oneOf(this.at(index), allowed);
  }
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('Text was expected.');
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument('A number was expected.');
  return value;
}

export function whole(value: unknown): number {
  if (!Number.isInteger(value)) throw invalidArgument('A whole number was expected.');
  return value as number;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('True or false was expected.');
  return value;
}

export function oneOf<const T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is none of ${allowed.join(', ')}.`);
  return found;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('An object was expected.');
  return value as Readonly<Record<string, unknown>>;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500', gray: '#808080', purple: '#800080',
};

/** #RRGGBB in capitals, from that or from a colour's English name. */
export function color(value: unknown): string {
  const given = text(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  const found = hex === undefined ? NAMED[given.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (found === undefined) throw invalidArgument(`"${given}" is no colour.`);
  return found;
}
