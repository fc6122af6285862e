import { describe, expect, it } from 'vitest';
import { NEVER } from '../../src/customers/ledger.ts';
import type { SerialDay } from '../../src/shared/brand.ts';
import { ledgerOf, on } from './a-shop.ts';
import { order, settingsWith, type Table } from './shop-tables.ts';

const plain = settingsWith({});
const bought = (number: string, day: string, amount: number, more: Table[number] = {}): Record<string, string | number | boolean | null> => order(number, { 会員ID: '1', 注文日: day, 注文合計: amount, ...more });
const life = (rows: Table, settings = plain, records: Readonly<Record<string, Table>> = {}): ReturnType<typeof ledgerOf>['lives'][number] => {
  const [first] = ledgerOf({ 'a.csv': rows, ...records }, settings).lives;
  if (first === undefined) throw new Error('nobody');
  return first;
};

describe('purchases', () => {
  const day = [bought('1', '2025-04-01', 1000), bought('2', '2025-04-01', 500), bought('3', '2025-04-02', 300)];

  it('are all orders of one day together, unless the settings say otherwise', () => {
    expect(life(day).purchases.map((one) => [one.day, one.amount])).toEqual([[on('2025-04-01'), 1500], [on('2025-04-02'), 300]]);
    expect(life(day, settingsWith({ mergeSameDay: false })).purchases.map((one) => one.amount)).toEqual([1000, 500, 300]);
  });

  it('are lowered by a negative order of their day; of another day it is a credit and no purchase', () => {
    const { purchases, credits } = life([...day, bought('4', '2025-04-02', -100), bought('5', '2025-04-09', -250)]);
    expect(purchases.map((one) => one.amount)).toEqual([1500, 200]);
    expect(credits).toEqual([[on('2025-04-09'), -250]]);
  });

  it('are not an order of 0 yen: it is a request, and brings no product group', () => {
    const { purchases, requests } = life([bought('1', '2025-04-01', 0, { 商品名: '見本', カテゴリ: '茶器' }), bought('2', '2025-05-01', 900, { 商品名: '急須', カテゴリ: '茶器' })]);
    expect(requests).toEqual([on('2025-04-01')]);
    expect(purchases.map((one) => [one.day, one.newGroup])).toEqual([[on('2025-05-01'), '茶器']]);
  });

  it('leave out cancelled orders, and nothing is known of who only cancelled', () => {
    const { lives } = ledgerOf({ 'a.csv': [bought('1', '2025-04-01', 1000, { 注文状況: '発送済み' }), order('2', { 会員ID: '2', 注文状況: 'キャンセル' })] }, plain);
    expect(lives.map((one) => one.purchases.length)).toEqual([1]);
  });

  it('are delivered on the earliest ship day, else three days after the order, and never before it', () => {
    const shipped = (day: string): Table[number] => ({ 出荷日: day });
    expect(life([bought('1', '2025-04-01', 1000, shipped('2025-04-05')), bought('2', '2025-04-01', 1000, shipped('2025-04-03'))]).purchases[0]?.delivered).toBe(on('2025-04-03'));
    expect(life([bought('1', '2025-04-01', 1000, shipped(''))]).purchases[0]?.delivered).toBe(on('2025-04-04'));
    expect(life([bought('1', '2025-04-01', 1000, shipped('2025-03-30'))]).purchases[0]?.delivered).toBe(on('2025-04-01'));
    expect(life([bought('1', '2025-04-01', 1000)], { ...plain, guard: { ...plain.guard, deliveryDays: 5 } }).purchases[0]?.delivered).toBe(on('2025-04-06'));
  });

  it('are at full price unless an order of the day had a coupon', () => {
    const coupon = (yen: number): Table[number] => ({ クーポン割引: yen });
    expect(life([bought('1', '2025-04-01', 1000, coupon(0)), bought('2', '2025-04-02', 900, coupon(100)), bought('3', '2025-04-02', 900, coupon(0))]).purchases.map((one) => one.fullPrice)).toEqual([true, false]);
  });
});

describe('trials', () => {
  it('are told by words in the product, and only where nothing else was bought that day', () => {
    const trial = { 商品名: '煎茶お試しセット' };
    const { purchases } = life([bought('1', '2025-04-01', 1980, trial), bought('2', '2025-04-02', 1980, trial), bought('3', '2025-04-02', 3000, { 商品名: '煎茶' })]);
    expect(purchases.map((one) => one.trial)).toEqual([true, false]);
  });

  it('are told by the role in the product list', () => {
    const list = [{ 商品名: '小箱', 商品群: '煎茶', 役割: 'お試し' }, { 商品名: '大箱', 商品群: '煎茶', 役割: '本品' }];
    const { purchases } = life([bought('1', '2025-04-01', 500, { 商品名: '小箱' }), bought('2', '2025-04-02', 500, { 商品名: '大箱' })], plain, { '商品.csv': list });
    expect(purchases.map((one) => [one.trial, one.newGroup])).toEqual([[true, null], [false, '煎茶']]);
  });

  it('are told by the limit, to the yen, where one is set', () => {
    const rows = [bought('1', '2025-04-01', 1980), bought('2', '2025-04-02', 1981)];
    expect(life(rows).purchases.map((one) => one.trial)).toEqual([false, false]);
    expect(life(rows, settingsWith({ trialLimit: 1980 })).purchases.map((one) => one.trial)).toEqual([true, false]);
  });
});

describe('product groups', () => {
  const rows = [
    bought('1', '2025-04-01', 1000, { 商品名: '煎茶', カテゴリ: '茶' }),
    bought('2', '2025-05-01', 1000, { 商品名: '玉露', カテゴリ: '茶' }),
    bought('3', '2025-06-01', 1000, { 商品名: '急須', カテゴリ: '茶器' }),
    bought('4', '2025-07-01', 1000, { 商品名: '羊羹', カテゴリ: '菓子' }),
  ];
  const without = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'カテゴリ')));
  const groupsOf = (table: Table, settings = plain, records: Readonly<Record<string, Table>> = {}): unknown => life(table, settings, records).purchases.map((one) => [one.newGroups, one.newGroup]);

  it("come from the orders' category: the later purchase of a new one tells", () => {
    expect(groupsOf(rows)).toEqual([[1, '茶'], [0, null], [1, '茶器'], [1, '菓子']]);
    const { ledger } = ledgerOf({ 'a.csv': rows }, plain).customers;
    expect(ledger.shop.groups.map((name, at) => [name, ledger.shop.groupFirstDay[at]])).toEqual([['茶', on('2025-04-01')], ['茶器', on('2025-06-01')], ['菓子', on('2025-07-01')]]);
  });

  it('come from the product list before the category', () => {
    const list = [{ 商品名: '煎茶', 商品群: 'A' }, { 商品名: '玉露', 商品群: 'B' }];
    expect(groupsOf(rows, plain, { '商品.csv': list })).toEqual([[1, 'A'], [1, 'B'], [1, '茶器'], [1, '菓子']]);
    expect(groupsOf(without, plain, { '商品.csv': list })).toEqual([[1, 'A'], [1, 'B'], [0, null], [0, null]]);
  });

  it('are the products themselves, where there is neither and they are few; else there are none', () => {
    expect(groupsOf(without)).toEqual([[1, '煎茶'], [1, '玉露'], [1, '急須'], [1, '羊羹']]);
    expect(groupsOf(without, settingsWith({ groupsFromProducts: 4 }))).toEqual([[1, '煎茶'], [1, '玉露'], [1, '急須'], [1, '羊羹']]);
    expect(groupsOf(without, settingsWith({ groupsFromProducts: 3 }))).toEqual([[0, null], [0, null], [0, null], [0, null]]);
    expect(groupsOf([bought('1', '2025-04-01', 1000, { 商品名: '煎茶' })])).toEqual([[0, null]]);
  });

  it('of one day count each once', () => {
    expect(groupsOf([bought('1', '2025-04-01', 1000, { 商品名: '急須', カテゴリ: '茶器' }), bought('1', '2025-04-01', 1000, { 商品名: '煎茶', カテゴリ: '茶' }), bought('2', '2025-04-01', 10, { 商品名: '急須', カテゴリ: '茶器' })])).toEqual([[2, '茶']]);
  });
});

describe('subscriptions', () => {
  const start = { 会員ID: '1', 開始日: '2025-04-01', 解約日: '', お届け間隔: 28 };

  it('are as recorded; the purchases while one ran are its deliveries', () => {
    const { subscriptions, purchases } = life([bought('1', '2025-03-01', 1000), bought('2', '2025-04-01', 1000), bought('3', '2025-06-01', 1000), bought('4', '2025-06-02', 1000)], plain, { '定期.csv': [{ ...start, 解約日: '2025-06-02' }] });
    expect(subscriptions).toEqual([[on('2025-04-01'), on('2025-06-02'), 28]]);
    expect(purchases.map((one) => one.subscription)).toEqual([false, true, true, false]);
  });

  it('without an end run on, without a cycle take the one of the settings', () => {
    expect(life([bought('1', '2025-05-01', 1000)], plain, { '定期.csv': [{ ...start, お届け間隔: '' }] }).subscriptions).toEqual([[on('2025-04-01'), NEVER, 30]]);
  });

  it('are derived from marked deliveries: one until a delivery is overdue by more than 1.5 cycles', () => {
    const delivery = (number: string, day: string): Table[number] => bought(number, day, 1000, { 定期回数: '1' });
    const { subscriptions, purchases } = life([delivery('1', '2025-01-01'), delivery('2', '2025-02-15'), delivery('3', '2025-04-02'), bought('4', '2025-04-03', 500, { 定期回数: '' })]);
    expect(subscriptions).toEqual([[on('2025-01-01'), on('2025-02-15') + 45, 30], [on('2025-04-02'), on('2025-04-02') + 45, 30]]);
    expect(purchases.map((one) => one.subscription)).toEqual([true, true, true, false]);
  });

  it('tell the day from which the shop has any', () => {
    expect(ledgerOf({ 'a.csv': [bought('1', '2025-04-01', 1000)] }, plain).customers.ledger.shop.subscriptionsFrom).toBe(NEVER);
    expect(ledgerOf({ 'a.csv': [bought('1', '2025-05-01', 1000)], '定期.csv': [start] }, plain).customers.ledger.shop.subscriptionsFrom).toBe(on('2025-04-01'));
  });
});

describe('records beside the orders', () => {
  const files = {
    '請求.csv': [{ 会員ID: '1', 請求日: '2025-03-01' }],
    '会員.csv': [{ 会員ID: '1', 登録日: '2025-03-02', メルマガ: '希望する', 配信停止日: '2025-06-01' }, { 会員ID: '2', 登録日: '2025-03-03', メルマガ: '希望しない', 配信停止日: '' }],
    '問い合わせ.csv': [{ 会員ID: '1', 受付日: '2025-05-01', 種別: '苦情', 内容: '届かない', 完了日: '2025-05-04' }, { 会員ID: '1', 受付日: '2025-05-02', 種別: '苦情', 内容: '破れ', 完了日: '' }, { 会員ID: '1', 受付日: '2025-05-03', 種別: '質問', 内容: '産地', 完了日: '' }],
    'アンケート.csv': [{ 会員ID: '1', 回答日: '2025-05-05', おすすめ度: '１０点', 事前期待: 3, 事後評価: 5 }],
    '配信.csv': [{ 会員ID: '1', 配信日時: '2025-05-06 18:00', 件名: 'b' }, { 会員ID: '1', 配信日時: '2025-05-06 06:00', 件名: 'a' }],
  };
  const orders = [bought('1', '2025-04-01', 1000), bought('2', '2025-06-30', 1000)];

  it('stand in the ledger by person: requests, opt-ins, opt-outs, complaints, surveys, messages', () => {
    const { lives } = ledgerOf({ 'a.csv': orders, ...files }, plain);
    expect(lives[0]).toMatchObject({
      requests: [on('2025-03-01')], optIns: [on('2025-03-02')], optOuts: [on('2025-06-01')],
      complaints: [[on('2025-05-01'), on('2025-05-04')], [on('2025-05-02'), NEVER]],
      surveys: [[on('2025-05-05'), 10, 2]], messages: [on('2025-05-06') + 0.25, on('2025-05-06') + 0.75],
    });
    expect(lives[1]).toMatchObject({ purchases: [], optIns: [], optOuts: [on('2025-03-03')] });
  });

  it('hold nothing after the day of the settings, and what ends later is still open', () => {
    const asOf = on('2025-05-02') as SerialDay;
    const { lives, customers } = ledgerOf({ 'a.csv': orders, ...files, '定期.csv': [{ 会員ID: '1', 開始日: '2025-04-01', 解約日: '2025-05-03' }] }, settingsWith({}, asOf));
    expect(customers.asOf).toBe(asOf);
    expect(lives[0]).toMatchObject({ optOuts: [], complaints: [[on('2025-05-01'), NEVER], [on('2025-05-02'), NEVER]], surveys: [], messages: [], subscriptions: [[on('2025-04-01'), NEVER, 30]] });
    expect(lives[0]?.purchases.map((one) => one.day)).toEqual([on('2025-04-01')]);
    const days = [customers.ledger.purchases, customers.ledger.requests, customers.ledger.optIns, customers.ledger.complaints].flatMap(({ day }) => [...day]);
    expect(Math.max(...days)).toBeLessThanOrEqual(asOf);
  });

  it('do not make a person of one of whom nothing was known yet', () => {
    expect(ledgerOf({ 'a.csv': orders, ...files }, settingsWith({}, on('2025-03-02') as SerialDay)).lives).toHaveLength(1);
  });
});

describe('the day it is', () => {
  it('is the last day of an order that counts', () => {
    expect(ledgerOf({ 'a.csv': [bought('1', '2025-04-01', 1000, { 注文状況: '発送済み' }), bought('2', '2025-06-01', 1000, { 注文状況: 'キャンセル' })] }, plain).customers.asOf).toBe(on('2025-04-01'));
  });
});
