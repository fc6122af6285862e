import type { Cancel } from '../../host.ts';
import { UnusableWorkbook } from '../../unusable-workbook.ts';
import type { Package } from './open-package.ts';
import { writePackage, type PartContent } from './write-package.ts';

/** A workbook under change: reads through to the package, keeps every change aside until all are made. */
export class Draft {
  readonly base: Package;
  readonly #changes = new Map<string, PartContent | null>();

  constructor(base: Package) {
    this.base = base;
  }

  get changed(): boolean {
    return this.#changes.size > 0;
  }

  has(path: string): boolean {
    const change = this.#changes.get(this.#written(path));
    return change === undefined ? this.base.has(path) : change !== null;
  }

  async text(path: string): Promise<string> {
    const change = this.#changes.get(this.#written(path));
    if (typeof change === 'string') return change;
    if (change === null) throw new UnusableWorkbook('workbook-broken', { part: path });
    return this.base.text(path);
  }

  put(path: string, content: PartContent): void {
    this.#changes.set(this.#written(path), content);
  }

  remove(path: string): void {
    this.#changes.set(this.#written(path), null);
  }

  paths(): readonly string[] {
    return [...new Set([...this.base.paths(), ...this.#changes.keys()])];
  }

  write(cancel?: Cancel): Promise<Uint8Array> {
    return writePackage(this.base, this.#changes, cancel);
  }

  /** The name as the zip spells it, which may differ in case from the one asked for. */
  #written(path: string): string {
    if (!this.base.has(path)) return path;
    return this.base.paths().find((name) => name.toLowerCase() === path.toLowerCase()) ?? path;
  }
}
