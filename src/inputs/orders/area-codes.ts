import { prefectureOf } from '../prefecture.ts';
import type { OrderRows } from './order-rows.ts';

/** Addresses as codes of the areas they lie in, each address read once. */
export class AreaCodes {
  private readonly areas: OrderRows['areas'];
  private readonly known = new Map<string, number>();

  constructor({ areas }: OrderRows) {
    this.areas = areas;
  }

  /** @returns a code into `areas`; -1: nobody can tell */
  of(address: string): number {
    let code = this.known.get(address);
    if (code === undefined) {
      const name = prefectureOf(address);
      this.known.set(address, (code = name === null ? -1 : this.areas.code(name)));
    }
    return code;
  }
}
