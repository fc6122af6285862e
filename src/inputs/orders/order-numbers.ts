/** An order number that Excel has turned into a rounded figure: 1.23E+11. */
const DAMAGED = /^\d(\.\d+)?e\+\d+$/i;
const WORLDWIDE_LENGTH = 10;
const WORLDWIDE_DIGITS = 8;
const SIGNS = /^[\w#-]+$/;
/** Under this name stand the numbers that belong to no one shop. */
const ANYWHERE = '';

/** @example isDamaged('1.23E+11') // true */
export function isDamaged(number: string): boolean {
  return number.includes('+') && DAMAGED.test(number);
}

/** The distinct orders, numbered as they come. A short number is its shop's; a long one means one order wherever it turns up. */
export class OrderNumbers {
  /** Each order's number as its shop writes it; blank: it has none. */
  readonly texts: string[] = [];
  private readonly shops: string[] = [];
  private readonly codes = new Map<string, Map<string, number>>();
  private readonly contents = new Map<string, number>();
  private readonly contentsOf = new Map<number, string>();

  /** The order of this number in this shop. */
  code(number: string, shop: string): number {
    const where = isWorldwide(number) ? ANYWHERE : shop;
    let codes = this.codes.get(where);
    if (codes === undefined) this.codes.set(where, (codes = new Map<string, number>()));
    let code = codes.get(number);
    if (code === undefined) {
      code = this.add(number, where);
      codes.set(number, code);
    }
    return code;
  }

  /** The order of this number in this shop, if it has come; else -1. */
  find(number: string, shop: string): number {
    return this.codes.get(isWorldwide(number) ? ANYWHERE : shop)?.get(number) ?? -1;
  }

  /** The order without a number of its own that is known by these contents. */
  unnumbered(contents: string): number {
    let code = this.contents.get(contents);
    if (code === undefined) {
      code = this.add('', ANYWHERE);
      this.contents.set(contents, code);
      this.contentsOf.set(code, contents);
    }
    return code;
  }

  /** What tells this order from all others, in every run the same. */
  key(code: number): string {
    return this.contentsOf.get(code) ?? `${this.texts[code] ?? ''}\n${this.shops[code] ?? ''}`;
  }

  get size(): number {
    return this.texts.length;
  }

  private add(text: string, shop: string): number {
    this.shops.push(shop);
    return this.texts.push(text) - 1;
  }
}

/** A number that no other shop uses too: an order management system carries it along. */
function isWorldwide(number: string): boolean {
  if (number.length < WORLDWIDE_LENGTH || !SIGNS.test(number)) return false;
  let digits = 0;
  for (let at = 0; at < number.length && digits < WORLDWIDE_DIGITS; at++) {
    const digit = number.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) digits++;
  }
  return digits === WORLDWIDE_DIGITS;
}
