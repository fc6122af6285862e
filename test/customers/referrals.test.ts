import { describe, expect, it } from 'vitest';
import { ledgerOf, on } from './a-shop.ts';
import { order, settingsWith, type Table } from './shop-tables.ts';

const referrer = order('1', { 会員ID: '1', メールアドレス: 'a@example.com', 電話番号: '09000001001', お名前: '高橋 美咲', 郵便番号: '150-0001', 住所: '渋谷区神宮前9-99-1', 注文日: '2025-01-01' });
const newcomer = (more: Table[number]): Record<string, string | number | boolean | null> => order('2', { 会員ID: '2', お名前: '鈴木 葵', 注文日: '2025-02-01', 紹介者: '1', ...more });
const confirmed = (...rows: Table): readonly (number | undefined)[] => ledgerOf({ 'a.csv': [referrer, ...rows] }, settingsWith({})).lives[0]?.referrals ?? [];

describe('a referral', () => {
  it('is confirmed by the first order of somebody who names the member ID or the e-mail', () => {
    expect(confirmed(newcomer({}))).toEqual([on('2025-02-01')]);
    expect(confirmed(newcomer({ 紹介者: '001' }))).toEqual([on('2025-02-01')]);
    expect(confirmed(newcomer({ 紹介者: 'A@example.com' }))).toEqual([on('2025-02-01')]);
  });

  it('counts once a referred person, not once an order', () => {
    expect(confirmed(newcomer({}), { ...newcomer({}), 注文番号: '3', 注文日: '2025-03-01' })).toEqual([on('2025-02-01')]);
  });

  it('of a later order proves nothing', () => {
    expect(confirmed(newcomer({ 紹介者: '' }), { ...newcomer({}), 注文番号: '3', 注文日: '2025-03-01' })).toEqual([]);
  });

  it('counts where any order of the first day names somebody, in whatever order the rows stand', () => {
    const [silent, naming] = [newcomer({ 紹介者: '' }), { ...newcomer({}), 注文番号: '3' }];
    expect(confirmed(silent, naming)).toEqual([on('2025-02-01')]);
    expect(confirmed(naming, silent)).toEqual([on('2025-02-01')]);
  });

  it('counts from the first order that is valid: cancelled ones and samples are none', () => {
    expect(confirmed({ ...newcomer({ 紹介者: '', 注文日: '2025-01-15', 注文合計: 0 }), 注文番号: '3' }, newcomer({}))).toEqual([on('2025-02-01')]);
    expect(confirmed({ ...newcomer({ 紹介者: '', 注文日: '2025-01-15', 注文状況: 'キャンセル' }), 注文番号: '3' }, newcomer({ 注文状況: '発送済み' }))).toEqual([on('2025-02-01')]);
    expect(confirmed(newcomer({ 注文状況: 'キャンセル' }))).toEqual([]);
  });

  it('of oneself is none', () => {
    expect(confirmed(newcomer({ 会員ID: '', メールアドレス: 'b@example.com', 紹介者: 'b@example.com' }))).toEqual([]);
  });

  it('of the family is none: one phone, or one postal code and house', () => {
    expect(confirmed(newcomer({ 電話番号: '090-0000-1001' }))).toEqual([]);
    expect(confirmed(newcomer({ 郵便番号: '1500001', 住所: '渋谷区神宮前９丁目９９番１号' }))).toEqual([]);
    expect(confirmed(newcomer({ 郵便番号: '150-0001', 住所: '渋谷区神宮前9-98-1' }))).toEqual([on('2025-02-01')]);
  });

  it('of a name, a guest or somebody unknown is none', () => {
    for (const named of ['高橋 美咲', '0', 'ゲスト', '99', 'nobody@example.com']) expect(confirmed(newcomer({ 紹介者: named }))).toEqual([]);
  });

  it('of an address that several people share is none', () => {
    const office = ['高橋 翔', '田中 翔', '佐藤 健', '渡辺 蓮', '森 愛'].map((name, at) => order(`9${at}`, { メールアドレス: 'office@example.com', お名前: name, 注文日: '2025-01-02' }));
    const { customers } = ledgerOf({ 'a.csv': [referrer, ...office, newcomer({ 紹介者: 'office@example.com' })] }, settingsWith({}));
    expect(customers.ledger.referrals.day).toHaveLength(0);
  });
});
