import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseProduct } from '../../src/report/sheets/buyers/choice.ts';

const NAMES = ['深蒸し煎茶 100g', '煎茶 200g', '煎茶ティーバッグ', '急須 白', 'Tea Pot', 'tea pot'];
const SOLD = [2, 0, 1, 3, 4, 5];
const choose = (wish: string): ReturnType<typeof chooseProduct> => chooseProduct(NAMES, SOLD, wish);

describe('the chosen product', () => {
  it('is the one with the highest amount where none is asked for', () => {
    expect([choose(''), choose('　')]).toEqual([{ kind: 'found', product: 2 }, { kind: 'found', product: 2 }]);
  });

  it('is found by its whole name, capitals, widths and blanks alike', () => {
    expect([choose('急須　白'), choose('ＴＥＡ  POT'), choose('煎茶 ２００ｇ')]).toEqual([{ kind: 'found', product: 3 }, { kind: 'found', product: 4 }, { kind: 'found', product: 1 }]);
  });

  it('is found by a beginning, or else a part, that only one has', () => {
    expect([choose('煎茶 2'), choose('ティーバッグ'), choose('深蒸し')]).toEqual([{ kind: 'found', product: 1 }, { kind: 'found', product: 2 }, { kind: 'found', product: 0 }]);
  });

  it('is not guessed where several have it: they are named, the highest amount first', () => {
    expect([choose('煎茶'), choose('00g')]).toEqual([{ kind: 'several', near: [2, 0, 1] }, { kind: 'several', near: [0, 1] }]);
  });

  it('not found, the nearest names are told; with nothing alike, none', () => {
    expect(choose('深蒸煎茶100')).toMatchObject({ kind: 'missing', near: [0, 1, 2] });
    expect([choose('羊羹'), chooseProduct([], [], '羊羹'), chooseProduct([], [], '')]).toEqual([{ kind: 'missing', near: [] }, { kind: 'missing', near: [] }, { kind: 'missing', near: [] }]);
  });

  it('by its own name is always itself, or one that is spelt alike', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }).filter((name) => name.trim() !== ''), { minLength: 1, maxLength: 8 }), (names) => {
      const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
      fc.pre(names.every((name) => plain(name) !== ''));
      names.forEach((name) => {
        const found = chooseProduct(names, names.map((_, product) => product), name);
        expect(found.kind).toBe('found');
        if (found.kind === 'found') expect(plain(names[found.product] ?? '')).toBe(plain(name));
      });
    }));
  });
});
