import { ApiError } from './api-error.ts';
import type { HostObject } from './host-object.ts';

/** Objects the client asked to keep between requests. After the last `Excel.run` has ended there must be none. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #next = 1;

  get count(): number {
    return this.#kept.size;
  }

  /** The types of what is still kept, for a test's message. */
  get types(): readonly string[] {
    return [...this.#kept.values()].map(({ type }) => type);
  }

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    const id = String(this.#next++);
    this.#ids.set(object, id);
    this.#kept.set(id, object);
  }

  idOf(object: HostObject): string | null {
    return this.#ids.get(object) ?? null;
  }

  get(id: string): HostObject {
    const object = this.#kept.get(id);
    if (object === undefined) throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  remove(id: string): void {
    const object = this.#kept.get(id);
    if (object === undefined) return;
    this.#kept.delete(id);
    this.#ids.delete(object);
    object.release();
  }
}
