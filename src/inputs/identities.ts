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
  private readonly codes = new Map<string, number>();

  /** The number of this spelling, or NOBODY. */
  code(identity: Identity): number {
    const { shop, member, email, phone, name, kana, postal, address } = identity;
    if (member === '' && email === '' && phone === '' && name === '' && kana === '') return NOBODY;
    const key = `${shop}\n${member}\n${email}\n${phone}\n${name}\n${kana}\n${postal}\n${address}`;
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    const code = this.list.length;
    this.codes.set(key, code);
    this.list.push(identity);
    return code;
  }
}
