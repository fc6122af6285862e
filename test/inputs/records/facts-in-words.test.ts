import { describe, expect, it } from 'vitest';
import { factsOf, type RecordFacts } from '../../../src/inputs/records/facts.ts';
import { serialOf } from '../../../src/shared/day.ts';
import { cellsOf, takenIn } from '../taken-in.ts';

const facts = (lines: string, asOf = Infinity): RecordFacts => factsOf(takenIn([{ cells: cellsOf(lines) }]).records, asOf);
const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? NaN;

describe('ad spend', () => {
  it('is a day, yen, a medium and whom it was for; a month counts from its first day', () => {
    const lines = '年月|広告費|媒体|目的|施策番号\n2026/9|¥50,000|検索広告|新規|\n2026年9月|8,000円|お礼のDM|既存|K-1';
    expect(facts(lines).spend).toEqual([
      { day: day(2026, 9, 1), yen: 50_000, medium: '検索広告', purpose: 'new', campaign: '' },
      { day: day(2026, 9, 1), yen: 8_000, medium: 'お礼のDM', purpose: 'existing', campaign: 'K-1' },
    ]);
  });

  it('is for those who had bought where its purpose says so, or its medium where the purpose is blank', () => {
    const written: readonly (readonly [medium: string, purpose: string, expected: 'new' | 'existing'])[] = [
      ['検索広告', '', 'new'], ['メルマガ配信費', '', 'existing'], ['同梱チラシ', '', 'existing'], ['SNS', 'リピート促進', 'existing'], ['メルマガ広告', '新規', 'new'], ['DM', '休眠復帰', 'existing'], ['Email', 'Retention', 'existing'], ['Search', 'New customers', 'new'],
    ];
    const lines = `日付|費用|媒体|目的\n${written.map(([medium, purpose]) => `2026/9/1|100|${medium}|${purpose}`).join('\n')}`;
    expect(facts(lines).spend.map(({ medium, purpose }) => [medium, purpose])).toEqual(written.map(([medium, , expected]) => [medium, expected]));
  });

  it('leaves out sums, amounts that cannot be read and months to come, and says which', () => {
    const { accounts: [account], spend } = facts('月|広告費(税込)\n2026/9|100\n合計|100\n2026/10|未定\n2026/11|300', day(2026, 10, 31));
    expect(spend.map(({ yen }) => yen)).toEqual([100]);
    expect(account?.outcome).toEqual(['used', 'unreadable-day', 'unreadable-amount', 'later']);
  });
});

describe('activities', () => {
  it.each([
    ['共創', '缶の絵柄を選ぶ会', 'cocreation'],
    ['', '新商品の試作モニター', 'cocreation'],
    ['', 'お客様座談会', 'cocreation'],
    ['panel', 'Blend of the year', 'cocreation'],
    ['体験', '試作の企画を聞く会', 'experience'],
    ['体験企画', '新茶の試飲会', 'experience'],
    ['', '新茶の試飲会', 'experience'],
    ['Experience', 'Tasting', 'experience'],
  ])('are told by their kind (%s), else by their name (%s): %s', (type, name, kind) => {
    expect(facts(`参加日|会員ID|参加内容|種別\n2026/9/20|7|${name}|${type}`).activities).toMatchObject([{ day: day(2026, 9, 20), name, kind }]);
  });
});

describe('answers to a survey', () => {
  const one = (score: string): RecordFacts['surveys'][number] | undefined => facts(`回答日|メールアドレス|おすすめ度|梱包の満足度\n2026/9/1|a@example.com|8|${score}`).surveys[0];

  it("are the shop's own questions by their headers, where they are answered with a number", () => {
    const [first, second] = facts('回答日|メールアドレス|おすすめ度|商品の満足度(1-5)|梱包の満足度(1-5)|次に欲しいもの\n2026/9/1|a@example.com|9|5|４点|抹茶\n2026/9/2|b@example.com|7||3|').surveys;
    expect(first?.items).toEqual([['商品の満足度(1-5)', 5], ['梱包の満足度(1-5)', 4]]);
    expect(second?.items).toEqual([['梱包の満足度(1-5)', 3]]);
  });

  it.each([['4.5', 4.5], ['5：とても満足', 5], ['5. とても満足', 5], ['3点', 3], ['８', 8], ['10/10', 10]])('read %s as %d', (text, score) => {
    expect(one(text)?.items).toEqual([['梱包の満足度', score]]);
  });

  it.each(['3回目の購入です', '満足', '-', '2人家族'])('do not read %s as a mark', (text) => {
    expect(one(text)?.items).toEqual([]);
  });

  it('keep half marks of the willingness to recommend', () => {
    expect(facts('回答日|NPS|事前期待|事後評価\n2026/9/1|9.5|3.5|5').surveys).toMatchObject([{ nps: 9.5, gap: 1.5 }]);
  });

  it('tell the product and what was written', () => {
    expect(facts('回答日|NPS|商品名|ご意見\n2026/9/1|9|煎茶　１００ｇ|香りがよい\n2026/9/2|3||').surveys.map(({ product, text }) => [product, text])).toEqual([['煎茶 100g', '香りがよい'], ['', '']]);
  });
});

describe('the message log', () => {
  it('tells subject, kind, channel and campaign in the words of the shop', () => {
    const [message] = facts('配信日時|メールアドレス|件名|種別|チャネル|施策番号\n2026/9/1 18:00|a@example.com|新茶のご案内|メルマガ|DM（手紙）|K-2').messages;
    expect(message).toMatchObject({ day: day(2026, 9, 1) + 0.75, subject: '新茶のご案内', type: 'メルマガ', channel: 'DM（手紙）', campaign: 'K-2' });
  });

  it('without those columns is still a log', () => {
    expect(facts('送信日|メールアドレス\n2026/9/1|a@example.com').messages).toMatchObject([{ subject: '', type: '', channel: '', campaign: '' }]);
  });
});

describe('what people wrote', () => {
  it('is kept from inquiries of all kinds, complaints marked', () => {
    expect(facts('受付日|氏名|種別|内容\n2026/9/1|佐藤 葵|質問|淹れ方を知りたい\n2026/9/2|佐藤 葵|苦情|届きません\n2026/9/3|佐藤 葵||').inquiries.map(({ text, complaint }) => [text, complaint])).toEqual([['淹れ方を知りたい', false], ['届きません', true], ['', false]]);
  });
});
