import { describe, expect, it } from 'vitest';
import { candidateLinks } from '../../src/customers/links.ts';
import { keyHash } from '../../src/shared/key-hash.ts';
import { known, order } from './shop-tables.ts';

const hashOf = (kind: string, shop: ReturnType<typeof known>): string => candidateLinks(shop.customers).find((link) => link.kind === kind)?.hash ?? '';
const mergeHash = (shop: ReturnType<typeof known>): Set<string> => new Set(shop.customers.matching.merges.map(({ key }) => keyHash(key)));

describe('accepting a proposal', () => {
  const address = { お名前: '高橋 美咲', 郵便番号: '150-0001', 住所: '渋谷区神宮前9-99-1' };
  const files = { 'a.csv': [order('2', { 注文日: '2025/5/1', メールアドレス: 'b@example.com', ...address }), order('1', { メールアドレス: 'a@example.com', ...address })] };
  const before = known(files);
  const accepted = new Set([hashOf('address', before)]);

  it('makes one person with the older ID, from the next run on', () => {
    expect([before.idOf('1'), before.idOf('2')]).toEqual(['C0000001', 'C0000002']);
    const next = known(files, { accepted }, before.book);
    expect([next.idOf('1'), next.idOf('2')]).toEqual(['C0000001', 'C0000001']);
    expect(candidateLinks(next.customers)).toEqual([]);
    const later = known({ 'a.csv': [...files['a.csv'], order('3', { 注文日: '2025/6/1', メールアドレス: 'c@example.com', ...address })] }, { accepted }, next.book);
    expect(['1', '2', '3'].map(later.idOf)).toEqual(['C0000001', 'C0000001', 'C0000001']);
  });

  it('of names alone makes one person with the older ID, who keeps it', () => {
    const names = { 'a.csv': [order('8', { お名前: '鈴木 葵' }), order('2', { 注文日: '2025/5/1', お名前: '高橋 美咲' }), order('1', { 注文日: '2025/4/2', お名前: '髙橋 美咲' })] };
    const first = known(names);
    expect(['8', '1', '2'].map(first.idOf)).toEqual(['C0000001', 'C0000002', 'C0000003']);
    const yes = { accepted: new Set([hashOf('name', first)]) };
    const next = known(names, yes, first.book);
    expect(['8', '1', '2'].map(next.idOf)).toEqual(['C0000001', 'C0000002', 'C0000002']);
    const more = { 'a.csv': [...names['a.csv'], order('9', { 注文日: '2025/7/1', お名前: '高橋美咲' })] };
    const third = known(more, yes, next.book);
    expect(['8', '1', '2', '9'].map(third.idOf)).toEqual(['C0000001', 'C0000002', 'C0000002', 'C0000002']);
    const undone = known(names, {}, third.book);
    expect(['8', '1'].map(undone.idOf)).toEqual(['C0000001', 'C0000002']);
    expect(undone.idOf('2')).not.toBe('C0000002');
  });
});

describe('refusing a proposal', () => {
  it('keeps two people, and is not proposed again, though orders come after it', () => {
    const address = { お名前: '高橋 美咲', 郵便番号: '150-0001', 住所: '渋谷区神宮前9-99-1' };
    const files = [order('1', { メールアドレス: 'a@example.com', ...address }), order('2', { メールアドレス: 'b@example.com', ...address })];
    const before = known({ 'a.csv': files });
    const refused = new Set([hashOf('address', before)]);
    const next = known({ 'a.csv': [...files, order('3', { メールアドレス: 'c@example.com', ...address })] }, { refused }, before.book);
    expect(candidateLinks(next.customers)).toEqual([]);
    expect(next.groups).toEqual([['1'], ['2'], ['3']]);
    expect(['1', '2'].map(next.idOf)).toEqual(['1', '2'].map(before.idOf));
  });
});

describe('splitting a merge', () => {
  it('holds for every key the two have in common', () => {
    const both = { メールアドレス: 'a@example.com', 会員ID: '7' };
    const files = { 'a.csv': [order('1', { お名前: '高橋 翔', ...both }), order('2', { 注文日: '2025/5/1', お名前: '高橋 美咲', ...both })] };
    const before = known(files);
    expect(before.groups).toEqual([['1', '2']]);
    const next = known(files, { split: mergeHash(before) }, before.book);
    expect(['1', '2'].map(next.idOf)).toEqual(['C0000001', 'C0000002']);
  });

  it('makes two people of two names, the ID staying with the older orders', () => {
    const files = { 'a.csv': [order('2', { 注文日: '2025/5/1', メールアドレス: 'a@example.com', お名前: '高橋 翔' }), order('1', { メールアドレス: 'a@example.com', お名前: '高橋 美咲' })] };
    const before = known(files);
    expect(before.groups).toEqual([['1', '2']]);
    const split = mergeHash(before);
    const next = known(files, { split }, before.book);
    expect(['1', '2'].map(next.idOf)).toEqual(['C0000001', 'C0000002']);
    const again = known({ 'a.csv': [...files['a.csv'], order('3', { 注文日: '2025/6/1', メールアドレス: 'a@example.com', お名前: '高橋翔' })] }, { split }, next.book);
    expect(['1', '2', '3'].map(again.idOf)).toEqual(['C0000001', 'C0000002', 'C0000002']);
  });

  it('works where both have one name, in two shops', () => {
    const who = { 電話番号: '09000001001' };
    const files = { 'a.csv': [order('1', { ...who, お名前: '高橋 翔', メールアドレス: 'a@example.com' }), order('2', { ...who, お名前: '高橋翔' })], 'b.csv': [{ 受注番号: '3', 受注日: '2025/5/1', 合計金額: 1000, 氏名: '髙橋 翔', ...who }] };
    const before = known(files);
    expect(before.groups).toEqual([['1', '2', '3']]);
    const next = known(files, { split: mergeHash(before) }, before.book);
    expect(next.groups).toEqual([['1', '2'], ['3']]);
    expect(['1', '3'].map(next.idOf)).toEqual(['C0000001', 'C0000002']);
    expect(['1', '3'].map(known(files, { split: mergeHash(before) }, next.book).idOf)).toEqual(['C0000001', 'C0000002']);
  });

  it('can be taken back: one person again, with the older ID', () => {
    const files = { 'a.csv': [order('1', { メールアドレス: 'a@example.com', お名前: '高橋 美咲' }), order('2', { 注文日: '2025/5/1', メールアドレス: 'a@example.com', お名前: '高橋 翔' })] };
    const first = known(files);
    const split = known(files, { split: mergeHash(first) }, first.book);
    expect(split.groups).toEqual([['1'], ['2']]);
    expect(['1', '2'].map(known(files, {}, split.book).idOf)).toEqual(['C0000001', 'C0000001']);
  });
});
