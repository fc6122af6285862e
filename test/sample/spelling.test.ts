import { describe, expect, it } from 'vitest';
import { halfWidthKana, hiragana, houseText, phoneText, wide } from '../../src/sample/spelling.ts';

describe('spelling', () => {
  it('writes kana in half width, with the voiced marks apart', () => {
    expect(halfWidthKana('スズキ')).toBe('ｽｽﾞｷ');
    expect(halfWidthKana('スズキ').normalize('NFKC')).toBe('スズキ');
  });

  it('writes kana in hiragana and digits in full width', () => {
    expect(hiragana('スズキ')).toBe('すずき');
    expect(wide('99-1')).toBe('９９－１');
  });

  it('writes telephones and house numbers in every way', () => {
    expect(phoneText(['090', '0000', '1234'], 'international')).toBe('+81-90-0000-1234');
    expect(phoneText(['090', '0000', '1234'], 'lostZero')).toBe('9000001234');
    expect(houseText([99, 3, 12], 'words')).toBe('99丁目3番12号');
  });
});
