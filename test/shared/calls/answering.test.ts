import { describe, expect, it } from 'vitest';
import { answering } from '../../../src/shared/calls/answering.ts';
import type { Reply } from '../../../src/shared/calls/messages.ts';

class No extends Error {}

/** Somebody who keeps a word, slowly. */
function keeper(): { ask: (id: number, call: string, ...values: unknown[]) => Promise<void>; replies: Reply<string>[]; release: () => void } {
  const replies: Reply<string>[] = [];
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  let word = 'none';
  const take = answering((emit: (part: string) => void) => ({
    keep(given: string): void {
      emit(`keeping ${given}`);
      word = given;
    },
    word: (): string => word,
    async slowly(): Promise<string> {
      await gate;
      return word;
    },
    refuse(): void {
      throw new No('not this');
    },
    fail(): void {
      throw new Error('a mistake');
    },
  }), (error) => (error instanceof No ? error.message : undefined), (reply) => void replies.push(reply), new Set(['word', 'slowly'] as const));
  return { ask: (id, call, ...values) => take({ id, call, values }), replies, release: () => release() };
}

describe('answering', () => {
  it('makes calls in the order of being asked, parts before their answer', async () => {
    const { ask, replies } = keeper();
    await Promise.all([ask(1, 'keep', 'a'), ask(2, 'word'), ask(3, 'keep', 'b'), ask(4, 'word')]);
    expect(replies.toSorted((a, b) => a.id - b.id)).toEqual([
      { id: 1, kind: 'part', part: 'keeping a' }, { id: 1, kind: 'answer', value: undefined }, { id: 2, kind: 'answer', value: 'a' },
      { id: 3, kind: 'part', part: 'keeping b' }, { id: 3, kind: 'answer', value: undefined }, { id: 4, kind: 'answer', value: 'b' },
    ]);
  });

  it('lets nobody wait for a question, and a question for what was asked before it', async () => {
    const { ask, replies, release } = keeper();
    const slow = ask(1, 'slowly');
    await Promise.all([ask(2, 'keep', 'a'), ask(3, 'word')]);
    expect(replies.map(({ id }) => id)).toEqual([2, 2, 3]);
    release();
    await slow;
    expect(replies.at(-1)).toEqual({ id: 1, kind: 'answer', value: 'a' });
  });

  it('tells a refusal from a failure, and goes on', async () => {
    const { ask, replies } = keeper();
    await Promise.all([ask(1, 'refuse'), ask(2, 'fail'), ask(3, 'word')]);
    expect(replies).toEqual([{ id: 1, kind: 'refused', why: 'not this' }, { id: 2, kind: 'failed', message: 'a mistake' }, { id: 3, kind: 'answer', value: 'none' }]);
  });
});
