/** Who stands in a record, as written there. Blank where the record says nothing. */
export interface Identity {
  /** Where its member ID is valid. */
  readonly shop: string;
  readonly member: string;
  readonly email: string;
  readonly phone: string;
  readonly name: string;
  readonly kana: string;
  readonly postal: string;
  readonly address: string;
}

/** No name and no key: an anonymous sale. */
export const NOBODY = -1;

/** The distinct spellings of people across all inputs, numbered as they come. */
export class Identities {
  readonly list: Identity[] = [];
  /** The last spelling with this mark, and for each spelling the one before it with the same. */
  private readonly last = new Map<string, number>();
  private readonly before: number[] = [];

  /** The number of this spelling, or NOBODY. */
  code(identity: Identity): number {
    const mark = identity.email || identity.member || identity.phone || identity.name || identity.kana;
    if (mark === '') return NOBODY;
    const head = this.last.get(mark) ?? NOBODY;
    for (let code = head; code !== NOBODY; code = this.before[code] ?? NOBODY) if (isSame(this.list[code], identity)) return code;
    this.before.push(head);
    const code = this.list.push(identity) - 1;
    this.last.set(mark, code);
    return code;
  }
}

function isSame(a: Identity | undefined, b: Identity): boolean {
  return a !== undefined && a.member === b.member && a.email === b.email && a.phone === b.phone && a.name === b.name && a.kana === b.kana && a.postal === b.postal && a.address === b.address && a.shop === b.shop;
}
