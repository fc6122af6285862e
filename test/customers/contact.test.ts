import { describe, expect, it } from 'vitest';
import { houseOf, mailOf, memberOf, phoneOf, postalOf } from '../../src/customers/contact.ts';

describe('a phone number', () => {
  it.each(['090-0000-1001', '09000001001', '９０００００１００１', '9000001001', '+81 90-0000-1001', '+81-(0)90-0000-1001', '819000001001', '+81 090 0000 1001', '(090)0000-1001', '090.0000.1001'])('%s is 09000001001', (text) => {
    expect(phoneOf(text)).toBe('09000001001');
  });

  it('of a house line gets its lost zero back', () => {
    expect([phoneOf('312340001'), phoneOf('03-1234-0001'), phoneOf('+81 3 1234 0001')]).toEqual(['0312340001', '0312340001', '0312340001']);
  });

  it.each(['', '-', 'なし', '0000000000', '00000000000', '000-0000-0000', '09000000000', '090-1111-1111', '080-0000-0000', '1111111111', '99999999999', '1234567890', '0123456789', '03-1234-5678', '090-1234-5678', '070-1234-5678', '9012345678', '12345'])('%s is none', (text) => {
    expect(phoneOf(text)).toBe('');
  });
});

describe('an e-mail', () => {
  it.each([[' Misaki@Example.COM ', 'misaki@example.com'], ['ｍｉｓａｋｉ＠example.com', 'misaki@example.com']])('%s is compared as %s', (text, address) => {
    expect(mailOf(text)).toEqual({ kind: 'real', address });
  });

  it('of a mall is an alias', () => {
    expect(mailOf('abc123@marketplace.amazon.co.jp').kind).toBe('amazon');
    expect(mailOf('0123S1@PC.fw.rakuten.ne.jp').kind).toBe('rakuten');
    expect(mailOf('0123s1@mb.fw.rakuten.ne.jp').kind).toBe('rakuten');
    expect(mailOf('someone@rakuten.ne.jp').kind).toBe('real');
  });

  it.each(['', 'なし', 'misaki', 'misaki@', 'misaki@localhost', 'noreply@example.com', 'no-reply@example.com', 'dummy@example.com', 'aaa@example.com', 'a b@example.com'])('%s is none', (text) => {
    expect(mailOf(text)).toEqual({ kind: 'none' });
  });
});

describe('a postal code', () => {
  it('is seven digits, the lost zero put back', () => {
    expect(['150-0001', '〒１５０－０００１', "'1500001", '1500001'].map(postalOf)).toEqual(Array(4).fill('1500001'));
    expect(postalOf('600001')).toBe('0600001');
  });

  it.each(['', '0000000', '12345', '15000011', 'なし'])('%s is none', (text) => {
    expect(postalOf(text)).toBe('');
  });
});

describe('a house number', () => {
  it.each(['渋谷区神宮前9-99-1', '渋谷区神宮前９丁目９９番１号', '渋谷区神宮前九丁目九十九番一号', '渋谷区神宮前 9－99－1 メゾン101'])('%s is 9-99', (text) => {
    expect(houseOf(text)).toBe('9-99');
  });

  it('reads kanji numbers of any size, and leaves place names alone', () => {
    expect(houseOf('四日市市二十三番百五号')).toBe('23-105');
    expect(houseOf('港区六本木')).toBe('');
    expect(houseOf('札幌市中央区北1条西99丁目7-15')).toBe('99-7');
    expect(houseOf('札幌市中央区北一条西99-7-15')).toBe('99-7');
  });
});

describe('a member ID', () => {
  it('loses leading zeros and the .0 of spreadsheets', () => {
    expect(['00123', '123', '123.0', '１２３', ' 123 '].map(memberOf)).toEqual(Array(5).fill('123'));
    expect(memberOf('M00123')).toBe('m00123');
    expect(memberOf('1.5')).toBe('1.5');
  });

  it('that is a name loses its titles', () => {
    expect(memberOf('Mr. Brion Stark Sr.')).toBe(memberOf('Brion Stark'));
  });

  it.each(['', '0', '000', '0.0', '-', 'guest', 'GUEST', 'ゲスト', '非会員', 'なし', 'none', 'null', 'N/A'])('%s is a guest', (text) => {
    expect(memberOf(text)).toBe('');
  });
});
