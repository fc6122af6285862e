import type { EventMessage } from './protocol/messages.ts';

export type FunctionResult = { readonly value: unknown } | { readonly error: number; readonly message: unknown };

/** The category and type of "a cell wants a custom function". */
const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
const NO_FLAGS = 0;

/** Custom functions that cells are waiting for. */
export class FunctionCalls {
  readonly #waiting = new Map<number, (result: FunctionResult) => void>();
  #next = 1;

  /** A cell holds =NAME(…): sends the message that asks the add-in, and tells what comes of it. */
  call(name: string, parameters: readonly unknown[], address: string, send: (message: EventMessage) => void): Promise<FunctionResult> {
    const id = this.#next++;
    const result = new Promise<FunctionResult>((resolve) => { this.#waiting.set(id, resolve); });
    send({ category: FUNCTION_CATEGORY, type: INVOKE, target: '', arguments: [id, name, parameters, address, NO_FLAGS] });
    return result;
  }

  settle(id: number, result: FunctionResult): void {
    this.#waiting.get(id)?.(result);
    this.#waiting.delete(id);
  }
}
