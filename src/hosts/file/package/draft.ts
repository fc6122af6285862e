import type { Cancel } from '../../host.ts';
import { broken } from '../../unusable-workbook.ts';
import { nameKey, type Package, type ZippedPackage } from './open-package.ts';
import { writePackage, type PartContent } from './write-package.ts';

interface Change {
  /** The name as the zip spells it, which may differ in case from the one asked for. */
  readonly path: string;
  /** Null: the part is gone. */
  readonly content: PartContent | null;
}

/** A package under change: reads through to the zip it began with, and is zipped itself when somebody asks for the file. */
export class Draft implements Package {
  readonly #zipped: ZippedPackage | null;
  readonly #spellings: ReadonlyMap<string, string>;
  readonly #changes: Map<string, Change>;
  #changed = false;

  private constructor(zipped: ZippedPackage | null, spellings: ReadonlyMap<string, string>, changes: Map<string, Change>) {
    this.#zipped = zipped;
    this.#spellings = spellings;
    this.#changes = changes;
  }

  /** Null: a package that is all new. */
  static over(zipped: ZippedPackage | null): Draft {
    return new Draft(zipped, new Map(zipped?.paths().map((path) => [nameKey(path), path])), new Map());
  }

  /** A draft that begins with the changes of this one, and leaves this one as it is. */
  next(): Draft {
    return new Draft(this.#zipped, this.#spellings, new Map(this.#changes));
  }

  /** Whether anything was changed in this draft itself. */
  get changed(): boolean {
    return this.#changed;
  }

  paths(): readonly string[] {
    const added = [...this.#changes].filter(([key]) => !this.#spellings.has(key)).map(([, { path }]) => path);
    return [...this.#spellings.values(), ...added].filter((path) => this.has(path));
  }

  has(path: string): boolean {
    const change = this.#changes.get(nameKey(path));
    return change === undefined ? this.#zipped?.has(path) === true : change.content !== null;
  }

  async text(path: string): Promise<string> {
    const content = this.#content(path);
    if (typeof content === 'string') return content;
    if (content === null) return this.#inZip(path).text(path);
    if (content instanceof Uint8Array) throw broken(path);
    let text = '';
    for await (const piece of content()) text += piece;
    return text;
  }

  async* pieces(path: string): AsyncGenerator<string> {
    const content = this.#content(path);
    if (typeof content === 'string') yield content;
    else if (content instanceof Uint8Array) throw broken(path);
    else yield* content === null ? this.#inZip(path).pieces(path) : content();
  }

  bytes(path: string): Promise<Uint8Array> {
    const content = this.#content(path);
    if (content === null) return this.#inZip(path).bytes(path);
    return content instanceof Uint8Array ? Promise.resolve(content) : Promise.reject(broken(path));
  }

  put(path: string, content: PartContent): void {
    this.#set(path, content);
  }

  remove(path: string): void {
    this.#set(path, null);
  }

  write(cancel?: Cancel): Promise<Uint8Array> {
    return writePackage(this.#zipped, new Map([...this.#changes.values()].map(({ path, content }) => [path, content])), cancel);
  }

  /** Null: it is as it stands in the zip. */
  #content(path: string): PartContent | null {
    const change = this.#changes.get(nameKey(path));
    if (change?.content === null) throw broken(path);
    return change?.content ?? null;
  }

  #inZip(path: string): ZippedPackage {
    if (this.#zipped === null) throw broken(path);
    return this.#zipped;
  }

  #set(path: string, content: PartContent | null): void {
    const key = nameKey(path);
    this.#changes.set(key, { path: this.#spellings.get(key) ?? this.#changes.get(key)?.path ?? path, content });
    this.#changed = true;
  }
}
