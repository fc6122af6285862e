import { describe, expect, it } from 'vitest';
import { candidateLinks, mergeLinks, mergedSpellings } from '../../src/customers/links.ts';
import { known, order, whoIsWho } from './shop-tables.ts';

const apart = [['1'], ['2']];
const together = [['1', '2']];
const home = { 郵便番号: '150-0001', 住所: '渋谷区神宮前9-99-1' };

describe('strong keys', () => {
  it('join the same member ID of one shop, whatever else is written', () => {
    expect(whoIsWho(order('1', { 会員ID: '00123', お名前: '高橋 美咲' }), order('2', { 会員ID: '123', お名前: '田中 美咲' }))).toEqual(together);
  });

  it('join the same real e-mail', () => {
    expect(whoIsWho(order('1', { メールアドレス: 'a@example.com', お名前: '高橋 美咲' }), order('2', { メールアドレス: 'A@Example.com ', お名前: '髙橋美咲' }))).toEqual(together);
  });

  it("join Amazon's alias", () => {
    const alias = 'x1@marketplace.amazon.co.jp';
    expect(whoIsWho(order('1', { メールアドレス: alias, お名前: '高橋 美咲' }), order('2', { メールアドレス: alias }))).toEqual(together);
  });

  it('join through a third spelling', () => {
    expect(whoIsWho(order('1', { メールアドレス: 'a@example.com' }), order('2', { 会員ID: '7' }), order('3', { メールアドレス: 'a@example.com', 会員ID: '7' }))).toEqual([['1', '2', '3']]);
  });

  it('do not join member IDs of different shops', () => {
    const who = { 会員ID: '123', お名前: '高橋 美咲' };
    const { groups } = known({ 'a.csv': [order('1', who)], 'b.csv': [{ 受注番号: '2', 受注日: '2025/4/1', 合計金額: 1000, 顧客番号: '123', 氏名: '鈴木 葵' }] });
    expect(groups).toEqual(apart);
  });

  it('do not join guests, dummies and blanks', () => {
    expect(whoIsWho(order('1', { 会員ID: '0', お名前: '高橋 美咲' }), order('2', { 会員ID: '0', お名前: '鈴木 葵' }))).toEqual(apart);
    expect(whoIsWho(order('1', { 会員ID: 'ゲスト', お名前: '高橋 美咲' }), order('2', { 会員ID: 'ゲスト', お名前: '高橋 美咲' }))).toEqual(apart);
    expect(whoIsWho(order('1', { メールアドレス: 'noreply@example.com', お名前: '高橋 美咲' }), order('2', { メールアドレス: 'noreply@example.com', お名前: '高橋 美咲' }))).toEqual(apart);
  });
});

describe('medium keys', () => {
  it('join phone and folded name', () => {
    expect(whoIsWho(order('1', { 電話番号: '090-0000-1001', お名前: '渡邊 葵' }), order('2', { 電話番号: '9000001001', お名前: '葵　渡辺' }))).toEqual(together);
  });

  it('join phone and kana, where the name is written otherwise', () => {
    expect(whoIsWho(order('1', { 電話番号: '09000001001', お名前: '渡辺 葵', フリガナ: 'ワタナベ アオイ' }), order('2', { 電話番号: '09000001001', お名前: 'わたなべ あおい' }))).toEqual(together);
  });

  it("join Rakuten's alias with the name or with the phone, and never alone", () => {
    const alias = { メールアドレス: '01abs1@pc.fw.rakuten.ne.jp' };
    expect(whoIsWho(order('1', { ...alias, お名前: '高橋 美咲' }), order('2', { ...alias, お名前: '髙橋美咲' }))).toEqual(together);
    expect(whoIsWho(order('1', { ...alias, お名前: '高橋 美咲', 電話番号: '09000001001' }), order('2', { ...alias, お名前: '鈴木 美咲', 電話番号: '9000001001' }))).toEqual(together);
    expect(whoIsWho(order('1', { ...alias, お名前: '高橋 美咲' }), order('2', { ...alias, お名前: '鈴木 美咲' }))).toEqual(apart);
    expect(whoIsWho(order('1', alias), order('2', alias))).toEqual(apart);
  });
});

describe('never', () => {
  it('a name alone: each order is a customer of its own, and all are proposed together', () => {
    const { groups, customers, idOf } = known({ 'a.csv': [order('1', { お名前: '高橋 美咲' }), order('2', { お名前: '髙橋美咲' }), order('3', { お名前: '高橋 美咲' }), order('4', { お名前: '鈴木 葵' })] });
    expect(groups).toEqual([['1'], ['2'], ['3'], ['4']]);
    const [link, ...others] = candidateLinks(customers);
    expect(others).toEqual([]);
    expect(link?.kind).toBe('name');
    expect(link?.people.map((person) => customers.ids[person])).toEqual(['1', '2', '3'].map(idOf));
  });

  it('kana alone', () => {
    expect(whoIsWho(order('1', { フリガナ: 'タカハシ ミサキ' }), order('2', { フリガナ: 'タカハシ ミサキ' }))).toEqual(apart);
  });

  it('a phone alone, written the same or not', () => {
    expect(whoIsWho(order('1', { 電話番号: '09000001001' }), order('2', { 電話番号: '090-0000-1001' }))).toEqual(apart);
    expect(whoIsWho(order('1', { 電話番号: '09000001001' }), order('2', { 電話番号: '09000001001' }))).toEqual(apart);
    expect(whoIsWho(order('1', { 電話番号: '09000001001', お名前: '高橋 美咲' }), order('2', { 電話番号: '09000001001' }))).toEqual(apart);
  });

  it('a household with one phone and one address', () => {
    const shared = { 電話番号: '09000001001', ...home };
    expect(whoIsWho(order('1', { ...shared, お名前: '高橋 美咲' }), order('2', { ...shared, お名前: '高橋 翔' }))).toEqual(apart);
  });

  it('a dummy phone with one name', () => {
    expect(whoIsWho(order('1', { 電話番号: '0000000000', お名前: '高橋 美咲' }), order('2', { 電話番号: '0000000000', お名前: '高橋 美咲' }))).toEqual(apart);
  });

  it('nothing but dummies: nobody, not one customer for all of them', () => {
    const { customers, idOf } = known({ 'a.csv': [order('1', { 会員ID: '0' }), order('2', { 会員ID: '0' }), order('3', { 電話番号: '0000000000' }), order('4', {}), order('5', { メールアドレス: 'a@example.com' })] });
    expect(['1', '2', '3', '4'].map(idOf)).toEqual([null, null, null, null]);
    expect(customers.ids).toEqual(['C0000001']);
  });

  it('blanks, which are not equal to blanks', () => {
    expect(whoIsWho(order('1', { 電話番号: '', お名前: '高橋 美咲', メールアドレス: 'a@example.com' }), order('2', { 電話番号: '', お名前: '高橋 美咲', メールアドレス: 'b@example.com' }))).toEqual(apart);
  });

  it("the recipient of a gift, though all their data is the same", () => {
    const recipient = { 送付先氏名: '高橋 美咲', 送付先電話番号: '09000001001', 送付先郵便番号: '150-0001', 送付先住所: '渋谷区神宮前9-99-1' };
    expect(whoIsWho(order('1', { メールアドレス: 'a@example.com', ...recipient }), order('2', { メールアドレス: 'b@example.com', ...recipient }), order('3', recipient)).slice(0, 2)).toEqual(apart);
    expect(known({ 'a.csv': [order('3', recipient)] }).idOf('3')).toBeNull();
  });

  it('an e-mail with more than four names: it is an office', () => {
    const names = ['高橋 美咲', '鈴木 葵', '田中 翔', '佐藤 健', '渡辺 蓮'];
    const mail = { メールアドレス: 'office@example.com' };
    const orders = names.map((name, at) => order(String(at + 1), { ...mail, お名前: name }));
    expect(whoIsWho(...orders.slice(0, 4))).toEqual([['1', '2', '3', '4']]);
    const { groups, customers } = known({ 'a.csv': [...orders, order('6', { ...mail, お名前: '髙橋 美咲' })] });
    expect(groups).toEqual([['1', '6'], ['2'], ['3'], ['4'], ['5']]);
    expect(customers.matching.shared.map(({ key }) => key)).toEqual(['email:office@example.com']);
  });
});

describe('a weak key', () => {
  const twice = [order('1', { メールアドレス: 'a@example.com', お名前: '高橋 美咲', ...home }), order('2', { メールアドレス: 'b@example.com', お名前: '髙橋美咲', 郵便番号: '1500001', 住所: '渋谷区神宮前９丁目９９番２号' })];

  it('is proposed, not joined: postal code, name and house number', () => {
    const { groups, customers } = known({ 'a.csv': twice });
    expect(groups).toEqual(apart);
    expect(candidateLinks(customers).map(({ kind, people }) => [kind, people.length])).toEqual([['address', 2]]);
  });

  it('is not proposed where one of the three differs', () => {
    for (const other of [{ 郵便番号: '150-0002' }, { お名前: '鈴木 美咲' }, { 住所: '渋谷区神宮前9-98-1' }]) {
      expect(candidateLinks(known({ 'a.csv': [twice[0] ?? {}, { ...twice[1], ...other }] }).customers)).toEqual([]);
    }
  });
});

describe('member IDs of the record tables', () => {
  const members = [{ 会員ID: '123', お名前: '高橋 美咲', メールアドレス: 'other@example.com', 登録日: '2025/3/1' }, { 会員ID: '124', お名前: '鈴木 葵', メールアドレス: 'aoi@example.com', 登録日: '2025/3/2' }];

  it('are those of the one shop whose orders have members', () => {
    const { customers, groups } = known({ 'a.csv': [order('1', { 会員ID: '00123', メールアドレス: 'a@example.com' }), order('2', { メールアドレス: 'other@example.com' })], '会員.csv': members });
    expect(groups).toEqual(together);
    expect(customers.ids).toHaveLength(2);
  });

  it('are nobody\'s where two shops have members', () => {
    const { groups } = known({
      'a.csv': [order('1', { 会員ID: '123' }), order('2', { メールアドレス: 'other@example.com' })],
      'b.csv': [{ 受注番号: '3', 受注日: '2025/4/1', 合計金額: 1000, 顧客番号: '123' }],
      '会員.csv': members,
    });
    expect(groups).toEqual([['1'], ['2'], ['3']]);
  });
});

describe('the report of merges', () => {
  it('names links between different names or shops, and counts spellings recognised', () => {
    const { customers, idOf } = known({ 'a.csv': [order('1', { 会員ID: '7', お名前: '高橋 美咲' }), order('2', { 会員ID: '7', お名前: '田中 美咲' }), order('3', { 会員ID: '8', お名前: '鈴木 葵', ...home }), order('4', { 会員ID: '8', お名前: '鈴木 葵' })] });
    expect(mergeLinks(customers, ['s', 's', 's', 's']).map(({ kind, people }) => [kind, people.map((person) => customers.ids[person])])).toEqual([['member', [idOf('1')]]]);
    expect(mergedSpellings(customers)).toBe(2);
  });
});
