import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf } from '../../src/inputs/money-text.ts';

describe('an amount', () => {
  it.each([
    ['1080', 1080], ['1,080', 1080], ['¥1,080', 1080], ['￥1,080', 1080], ['\\1,080', 1080], ['1,080円', 1080], ['１，０８０円', 1080], ['JPY 1080', 1080],
    [' 1080 ', 1080], ['1080.00', 1080], ['+500', 500], ['.5', 0.5], ['¥1,080-', 1080], ['￥1,080－', 1080],
    ['1,080円(税込)', 1080], ['税込1,080円', 1080], ['1,080円（税込み）', 1080],
    ['-500', -500], ['−500', -500], ['－５００', -500], ['▲500', -500], ['△500円', -500], ['▲５００円', -500], ['(500)', -500], ['（５００）', -500], ['-¥1,080', -1080], ['¥-1,080', -1080], ['500-', -500],
    ['1.5E+4', 15000], ['1.5e4', 15000], ['-1.5E+4', -15000],
    ['無料', 0], ['0', 0], ['¥0', 0], [0, 0], [1080, 1080], [-3.5, -3.5],
  ])('%j reads as %d', (written, amount) => {
    expect(amountOf(written)).toBe(amount);
  });

  it.each([[''], [' '], [null], ['-'], ['－'], ['―'], ['ー'], ['—']])('%j is none', (written) => {
    expect(amountOf(written)).toBeNull();
  });

  it.each([['千円'], ['応相談'], ['12/5'], ['1,080円 2点'], ['1-2'], ['NaN'], [true]])('%j is rubbish', (written) => {
    expect(amountOf(written)).toBeNaN();
  });

  it('reads back in every way of writing it', () => {
    const ways: ((amount: number) => string)[] = [
      (amount) => String(amount),
      (amount) => amount.toLocaleString('en-US'),
      (amount) => `¥${amount.toLocaleString('en-US')}`,
      (amount) => `${amount.toLocaleString('en-US')}円`,
      (amount) => String(amount).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      (amount) => (amount < 0 ? `▲${-amount}` : String(amount)),
      (amount) => (amount < 0 ? `(${-amount})` : String(amount)),
    ];
    fc.assert(fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(...ways), (amount, way) => {
      expect(amountOf(way(amount))).toBe(amount);
    }));
  });
});
