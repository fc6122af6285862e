import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerId, nextBook, numberOf } from '../../src/customers/id-book.ts';
import { known, order, type Known, type Table } from './shop-tables.ts';

const blank = (value: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof({ arbitrary: value, weight: 2 }, { arbitrary: fc.constant(''), weight: 1 });
const who = fc.record({
  注文日: fc.constantFrom('2025/04/01', '2025/04/02', '2025/05/05'),
  注文合計: fc.constantFrom(1000, 2000),
  会員ID: blank(fc.constantFrom('1', '2', '0')),
  メールアドレス: blank(fc.constantFrom('a@example.com', 'b@example.com', 'x1s1@pc.fw.rakuten.ne.jp')),
  電話番号: blank(fc.constantFrom('09000001001', '9000001001', '0000000000')),
  お名前: blank(fc.constantFrom('高橋 美咲', '髙橋美咲', '高橋 翔', '鈴木 葵', '田中 健', '佐藤 蓮', '渡辺 凛')),
  郵便番号: blank(fc.constant('1500001')),
  住所: blank(fc.constantFrom('渋谷区神宮前9-99-1', '渋谷区神宮前９丁目９９番２号')),
});
const numbered = fc.array(who, { minLength: 1, maxLength: 14 }).map((rows) => rows.map((row, at) => order(String(at + 1), row)));
const shuffledOf = (rows: Table): fc.Arbitrary<Table> => fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
const numbers = (rows: Table): string[] => rows.map((row) => String(row['注文番号']));
const ids = (shop: Known, rows: Table): (string | null)[] => numbers(rows).map(shop.idOf);

describe('IDs', () => {
  it('do not depend on the order of rows, nor of files', () => {
    fc.assert(fc.property(numbered.chain((rows) => fc.tuple(fc.constant(rows), shuffledOf(rows), fc.nat(rows.length))), ([rows, shuffled, cut]) => {
      const plain = known({ 'a.csv': rows });
      expect(ids(known({ 'a.csv': shuffled }), rows)).toEqual(ids(plain, rows));
      if (cut > 0 && cut < rows.length) expect(ids(known({ 'b.csv': shuffled.slice(cut), 'a.csv': shuffled.slice(0, cut) }), rows)).toEqual(ids(plain, rows));
    }), { numRuns: 300 });
  });

  it('stay in the next run, with rows in another order', () => {
    fc.assert(fc.property(numbered.chain((rows) => fc.tuple(fc.constant(rows), shuffledOf(rows))), ([rows, shuffled]) => {
      const first = known({ 'a.csv': rows });
      const next = known({ 'a.csv': shuffled }, {}, first.book);
      expect(ids(next, rows)).toEqual(ids(first, rows));
      expect(next.book).toEqual(first.book);
    }), { numRuns: 300 });
  });

  it('never go to somebody else when orders are added: a person keeps an ID of their own, or a merged one', () => {
    fc.assert(fc.property(numbered, fc.nat(13), (rows, cut) => {
      const early = rows.slice(0, Math.max(1, cut)).map((row) => ({ ...row, 注文日: '2025/03/01' }));
      const all = [...early, ...rows.slice(Math.max(1, cut))];
      const first = known({ 'a.csv': early });
      const next = known({ 'a.csv': all }, {}, first.book);
      const highest = Math.max(0, ...first.customers.ids.map(numberOf));
      for (const group of next.groups) {
        const before = new Set(group.map(first.idOf).filter((id) => id !== null));
        const now = next.idOf(group[0] ?? '') ?? '';
        if (before.size === 0) expect(numberOf(customerId(Number(now.slice(1))))).toBeGreaterThan(highest);
        else expect(before).toContain(now);
      }
    }), { numRuns: 300 });
  });

  it('of orders without numbers and names alone do not depend on the order of rows', () => {
    const row = (name: string, amount: number, day = '2025/04/01'): Table[number] => ({ 注文日: day, お名前: name, 金額: amount });
    const rows = [row('鈴木 葵', 500), row('高橋 美咲', 700), row('高橋 美咲', 700), row('田中 健', 100, '2025/03/01')];
    const byName = (shop: Known): unknown[] => Array.from(shop.customers.orders.day, (_, at) => {
      const spelling = shop.customers.orders.identity[at] ?? -1;
      return [shop.customers.matching.identities.list[spelling]?.name, shop.customers.ids[shop.customers.people.ofOrder[at] ?? -1]];
    }).sort();
    const first = known({ 'a.csv': rows });
    expect(byName(known({ 'a.csv': rows.toReversed() }, {}, first.book))).toEqual(byName(first));
    expect(byName(known({ 'a.csv': rows.toReversed() }))).toEqual(byName(first));
  });
});

describe('the book', () => {
  it('lets the oldest ID win a merge and keeps the other as retired', () => {
    const a = order('1', { メールアドレス: 'a@example.com' });
    const b = order('2', { 注文日: '2025/05/01', 会員ID: '7' });
    const first = known({ 'a.csv': [a, b] });
    expect([first.idOf('1'), first.idOf('2')]).toEqual(['C0000001', 'C0000002']);
    const merged = known({ 'a.csv': [a, b, order('3', { 注文日: '2025/06/01', メールアドレス: 'a@example.com', 会員ID: '7' })] }, {}, first.book);
    expect(merged.groups).toEqual([['1', '2', '3']]);
    expect(merged.customers.ids).toEqual(['C0000001']);
    expect(merged.book.map(({ id, keys }) => [id, keys.length])).toEqual([['C0000001', 2], ['C0000002', 0]]);
  });

  it('gives new IDs after the highest ever given, also where that person is gone', () => {
    const first = known({ 'a.csv': [order('1', { 会員ID: '1' }), order('2', { 会員ID: '2', 注文日: '2025/05/01' })] });
    const gone = known({ 'a.csv': [order('1', { 会員ID: '1' })] }, {}, first.book);
    expect(gone.book.map(({ id }) => id)).toEqual(['C0000001', 'C0000002']);
    const back = known({ 'a.csv': [order('1', { 会員ID: '1' }), order('4', { 会員ID: '4', 注文日: '2025/01/01' }), order('2', { 会員ID: '2' })] }, {}, gone.book);
    expect(['1', '2', '4'].map(back.idOf)).toEqual(['C0000001', 'C0000002', 'C0000003']);
  });

  it('numbers people by the day they were first known', () => {
    const { idOf } = known({ 'a.csv': [order('1', { 会員ID: '1', 注文日: '2025/05/01' }), order('2', { 会員ID: '2' })] });
    expect(['1', '2'].map(idOf)).toEqual(['C0000002', 'C0000001']);
  });

  it('does not take an ID away when somebody older shows up at the same address', () => {
    const address = { お名前: '高橋 美咲', 郵便番号: '150-0001', 住所: '渋谷区神宮前9-99-1' };
    const a = order('1', { 注文日: '2025/05/01', ...address });
    const first = known({ 'a.csv': [a] });
    const next = known({ 'a.csv': [a, order('2', { ...address, 住所: '渋谷区神宮前９丁目９９番', 電話番号: '09000001001' }), order('3', { ...address, 住所: '渋谷区神宮前９－９９－１' })] }, {}, first.book);
    expect(next.idOf('1')).toBe('C0000001');
  });

  it('holds hashes, no keys', () => {
    const { book } = known({ 'a.csv': [order('1', { メールアドレス: 'a@example.com', 電話番号: '09000001001', お名前: '高橋 美咲' })] });
    for (const key of book.flatMap(({ keys }) => keys)) expect(key).toMatch(/^[\w-]{12}$/);
    expect(book[0]?.keys).toHaveLength(2);
  });

  it('drops a key from the ID that held it when it goes to another', () => {
    const people = { first: [1], tie: ['a'], keys: () => [['k']], common: () => [[]] };
    expect(nextBook([{ id: customerId(3), keys: ['k', 'l'] }], Int32Array.of(5), people)).toEqual([{ id: 'C0000003', keys: ['l'] }, { id: 'C0000005', keys: ['k'] }]);
  });
});
