import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Settled } from '../../src/taskpane/session/settled.ts';

describe('questions while somebody types', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are asked once, a while after the last letter', async () => {
    const settled = new Settled(250);
    const asked: string[] = [];
    const answers = ['a', 'ab', 'abc'].map((text) => settled.ask(() => Promise.resolve(asked.push(text))));
    await vi.advanceTimersByTimeAsync(249);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toEqual(['abc']);
    expect(await Promise.all(answers)).toEqual([undefined, undefined, 1]);
  });

  it('wait for the one that is being answered, and its answer no longer counts', async () => {
    const settled = new Settled(250);
    const running = { now: 0, most: 0 };
    const slow = async (text: string): Promise<string> => {
      running.most = Math.max(running.most, ++running.now);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      running.now--;
      return text;
    };
    const first = settled.ask(() => slow('a'));
    await vi.advanceTimersByTimeAsync(300);
    const second = settled.ask(() => slow('ab'));
    await vi.advanceTimersByTimeAsync(3_000);
    expect([await first, await second, running.most]).toEqual([undefined, 'ab', 1]);
  });

  it('go on after one that failed', async () => {
    const settled = new Settled(0);
    const failed = settled.ask(() => Promise.reject(new Error('x')));
    const why = expect(failed).rejects.toThrow('x');
    await vi.advanceTimersByTimeAsync(10);
    await why;
    const next = settled.ask(() => Promise.resolve(1));
    await vi.advanceTimersByTimeAsync(10);
    expect(await next).toBe(1);
  });

  it('no longer matter when they are forgotten', async () => {
    const settled = new Settled(250);
    const asked = settled.ask(() => Promise.resolve(1));
    settled.forget();
    await vi.advanceTimersByTimeAsync(300);
    expect(await asked).toBeUndefined();
  });
});
