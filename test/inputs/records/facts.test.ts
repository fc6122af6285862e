import { describe, expect, it } from 'vitest';
import { NOBODY } from '../../../src/inputs/identities.ts';
import type { Inputs } from '../../../src/inputs/intake.ts';
import { factsOf, type RecordFacts } from '../../../src/inputs/records/facts.ts';
import { serialOf } from '../../../src/shared/day.ts';
import { cellsOf, problemCodes, takenIn } from '../taken-in.ts';

const read = (lines: string): Inputs => takenIn([{ cells: cellsOf(lines) }]);
const facts = (lines: string, asOf = Infinity): RecordFacts => factsOf(read(lines).records, asOf);
const day = (month: number, date: number): number => serialOf(2025, month, date) ?? NaN;
const days = (list: readonly { readonly day: number }[]): number[] => list.map((each) => each.day);

describe('an input beside the orders', () => {
  it.each([
    ['members', '会員番号|氏名|メールアドレス|登録日|メルマガ'],
    ['members', 'Customer ID|Name|Email|Registered at|Newsletter'],
    ['requests', '資料請求日|氏名|電話番号'],
    ['requests', 'Request Date|Name|Phone'],
    ['subscriptions', '会員ID|開始日|解約日|お届け間隔日数'],
    ['subscriptions', 'Customer ID|Start Date|End Date|Cycle Days'],
    ['inquiries', '受付日|氏名|種別|内容|完了日'],
    ['inquiries', 'Received at|Name|Type|Message|Closed at'],
    ['surveys', 'タイムスタンプ|メールアドレス|おすすめ度(0-10)|購入前の期待|購入後の評価'],
    ['messages', '配信日時|メールアドレス|件名'],
    ['products', '商品名|カテゴリ|役割|使用日数'],
    ['spend', '年月|広告費|媒体|目的'],
    ['spend', 'Month|Amount spent|Campaign name'],
    ['spend', '日付|費用|キャンペーン'],
    ['activities', '参加日|会員ID|参加内容|種別'],
    ['activities', 'Event Date|Email|Event|Type'],
  ])('is told as %s by its headers %s, below titles too', (kind, headers) => {
    for (const lines of [headers, `一覧表|\n|\n${headers}`]) {
      const { records, orders, problems } = read(lines);
      expect(records.map((table) => table.kind.name)).toEqual([kind]);
      expect(orders.sources).toEqual([]);
      expect(problems).toEqual([]);
    }
  });

  it.each([
    ['has numbers, though it tells the status and day of a subscription', '注文番号|注文日|氏名|合計金額|開始日|解約日'],
    ['says since when its buyers are members', '購入日|会員番号|登録日|購入金額'],
    ['has categories', '日付|氏名|商品名|カテゴリ|金額'],
  ])('is not an order sheet that %s', (_, headers) => {
    const inputs = read(`${headers}\n${headers.split('|').map(() => '2025/1/5').join('|')}`);
    expect(inputs.records).toEqual([]);
    expect(inputs.orders.sources).toHaveLength(1);
  });

  it('keeps row numbers as the user counts them, and whose each row is', () => {
    const [table] = read('資料請求日|氏名|電話番号\n2025/3/2|佐藤 葵|090-0000-5005\n||\n2025/3/4||').records;
    expect(table?.records.map(({ row, identity }) => [row, identity === NOBODY])).toEqual([[2, false], [4, true]]);
  });
});

describe('records', () => {
  it('of members tell who wants mail, who does not, and who stopped', () => {
    const answers = ['希望する', '希望', 'はい', 'TRUE', '1', '○', '◯', '購読中', '登録済', 'subscribed', '希望しない', '購読しない', '登録解除', '希望なし', '配信停止', '不要', 'いいえ', 'FALSE', '0', '×', 'unsubscribed', '', '未登録'];
    const lines = `会員番号|登録日|メルマガ|配信停止日\n${answers.map((answer, at) => `${at}|2025/1/${at + 1}|${answer}|`).join('\n')}\n99|2025/2/1|希望する|2025/3/1`;
    const { members, optIns, optOuts } = facts(lines);
    expect(members).toHaveLength(answers.length + 1);
    expect(days(optIns)).toEqual([...Array.from({ length: 10 }, (_, at) => day(1, at + 1)), day(2, 1)]);
    expect(days(optOuts)).toEqual([...Array.from({ length: 11 }, (_, at) => day(1, at + 11)), day(3, 1)]);
  });

  it('of requests are days with the time as their fraction', () => {
    expect(days(facts('請求日時|氏名\n2025-03-02 12:00:00|佐藤 葵').requests)).toEqual([day(3, 2) + 0.5]);
  });

  it('of subscriptions tell start, end and rhythm, where they have them', () => {
    const lines = '会員ID|開始日|解約日|お届け周期\n1|2025/1/5|2025/6/1|30\n2|2025/2/5||６０日ごと\n3|2025/3/5|-|\n4|2025/4/5||2ヶ月\n5|2025/4/6||4週間';
    expect(facts(lines).subscriptions.map(({ day: start, end, cycle }) => [start, end, cycle])).toEqual([[day(1, 5), day(6, 1), 30], [day(2, 5), null, 60], [day(3, 5), null, null], [day(4, 5), null, 60], [day(4, 6), null, 28]]);
  });

  it('of inquiries are complaints by their kind, else by their words, until they are closed', () => {
    const lines = '受付日|氏名|種別|内容|完了日\n2025/5/1|佐藤 葵|クレーム|欠けていた|2025/5/3\n2025/5/2|佐藤 翔||破損していました|\n2025/5/3|田中 実|質問|クレームではありません|\n2025/5/4|鈴木 さくら||使い方|';
    expect(facts(lines).complaints.map(({ day: from, closed }) => [from, closed])).toEqual([[day(5, 1), day(5, 3)], [day(5, 2), null]]);
  });

  it('of surveys read 「10点」, full-width digits and plain ones; anything else is no answer', () => {
    const written: readonly (string | number)[] = ['10点', '９', 8, '7', '０', 'とても', ''];
    const cells = [['回答日', 'メールアドレス', 'おすすめ度'], ...written.map((score) => ['2025/6/1', 'aoi@example.com', score])];
    expect(factsOf(takenIn([{ cells }]).records, Infinity).surveys.map(({ nps }) => nps)).toEqual([10, 9, 8, 7, 0, NaN, NaN]);
  });

  it('of surveys tell experience less expectation, where both are answered', () => {
    expect(facts('回答日|NPS|事前期待|事後評価\n2025/6/1|9|3|5点\n2025/6/2|9||5').surveys.map(({ gap }) => gap)).toEqual([2, NaN]);
  });

  it('of messages are moments of sending', () => {
    expect(days(facts('配信日時|メールアドレス|件名\n2025/6/1 18:00|aoi@example.com|新茶').messages)).toEqual([day(6, 1) + 0.75]);
  });

  it('of products tell groups, trials and how long one lasts', () => {
    expect(facts('商品名|商品群|役割|使用日数\n煎茶　１００ｇ|お茶|本品|30\n煎茶 お試し|お茶|お試し|0\n急須|茶器||').products).toEqual([
      { name: '煎茶 100g', group: 'お茶', trial: false, unitDays: 30 },
      { name: '煎茶 お試し', group: 'お茶', trial: true, unitDays: null },
      { name: '急須', group: '茶器', trial: false, unitDays: null },
    ]);
  });

  it('later than the day in question are not there, nor is an end that had not come', () => {
    const lines = '会員ID|開始日|解約日\n1|2025/1/5|2025/6/1\n2|2025/6/2|';
    expect(facts(lines, day(5, 31)).subscriptions.map(({ day: start, end }) => [start, end])).toEqual([[day(1, 5), null]]);
    expect(facts(lines, day(6, 1)).subscriptions.map(({ end }) => end)).toEqual([day(6, 1)]);
  });

  it('without a day that can be read are listed by their rows', () => {
    const { accounts: [account], requests } = facts('資料請求日|氏名\n2025/3/2|佐藤 葵\n近日|佐藤 翔\n|田中 実');
    expect(requests).toHaveLength(1);
    expect(account?.table.records.filter((_, at) => account.outcome[at] === 'unreadable-day').map(({ row }) => row)).toEqual([3, 4]);
  });
});

describe('several tables of one run', () => {
  it('are orders and records, each as its headers say', () => {
    const inputs = takenIn([
      { file: 'a.xlsx', cells: cellsOf('注文番号|注文日|会員ID|合計金額\n1|2025/1/5|7|100') },
      { file: 'b.xlsx', cells: cellsOf('会員ID|登録日\n7|2024/12/1') },
      { file: 'c.xlsx', cells: cellsOf('りんご|みかん\n1|2') },
    ]);
    expect(inputs.orders.sources.map(({ file }) => file)).toEqual(['a.xlsx']);
    expect(inputs.records.map(({ file, kind }) => [file, kind.name])).toEqual([['b.xlsx', 'members']]);
    expect(inputs.problems).toMatchObject([{ code: 'unknown-table', place: { file: 'c.xlsx' } }]);
    expect(problemCodes(inputs)).toHaveLength(1);
  });
});
