import { absoluteAddressOf, looksLikeCell, quoteSheet } from './address.ts';
import type { Anchor } from './anchor.ts';
import { invalidArgument, itemNotFound, Refusal } from './refusal.ts';

/** A name for cells that follows them, or for a formula that is only text. */
export class DefinedName {
  readonly name: string;
  readonly target: Anchor | string;
  visible = true;
  comment: string;

  constructor(name: string, target: Anchor | string, comment: string) {
    this.name = name;
    this.target = target;
    this.comment = comment;
  }

  /** =Sheet1!$A$1, as the name manager shows it. */
  get formula(): string {
    if (typeof this.target === 'string') return this.target;
    if (this.target.sheet.deleted || this.target.rect === null) return '=#REF!';
    return `=${quoteSheet(this.target.sheet.name)}!${absoluteAddressOf(this.target.rect)}`;
  }

  /** The cells, unless they are gone or the name stands for none. */
  get area(): Anchor | null {
    return typeof this.target === 'string' || this.target.lost ? null : this.target;
  }
}

/** The names of the workbook, or those of one sheet. */
export class Names {
  #items: DefinedName[] = [];

  get items(): readonly DefinedName[] {
    return this.#items.toSorted((a, b) => a.name < b.name ? -1 : 1);
  }

  find(name: string): DefinedName | null {
    const folded = name.toLowerCase();
    return this.#items.find((item) => item.name.toLowerCase() === folded) ?? null;
  }

  get(name: string): DefinedName {
    const found = this.find(name);
    if (found === null) throw itemNotFound(`the name ${name}`);
    return found;
  }

  add(name: string, target: Anchor | string, comment = ''): DefinedName {
    if (!isName(name)) throw invalidArgument(`"${name}" can be no name.`);
    if (this.find(name) !== null) throw new Refusal('ItemAlreadyExists', `The name ${name} exists already.`);
    const item = new DefinedName(name, target, comment);
    this.#items.push(item);
    return item;
  }

  delete(item: DefinedName): void {
    if (!this.#items.includes(item)) throw itemNotFound(`the name ${item.name}`);
    this.#items = this.#items.filter((other) => other !== item);
    if (typeof item.target !== 'string') item.target.release();
  }
}

/** The rule of names of cells and of tables alike. */
export const isName = (name: string): boolean =>
  name.length <= 255 && /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && !looksLikeCell(name);
