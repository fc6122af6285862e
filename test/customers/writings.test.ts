import { describe, expect, it } from 'vitest';
import type { Texts } from '../../src/customers/writings.ts';
import { known, order } from './shop-tables.ts';

const orders = [order('1', { メールアドレス: 'a@example.com' }), order('2', { メールアドレス: 'b@example.com', 注文日: '2025/04/02' }), order('3', { メールアドレス: 'a@example.com', 注文日: '2025/06/30' })];
const writers = ({ writer, text }: Texts): [string, number][] => text.map((each, at) => [each, writer[at] ?? NaN]);

describe('what people wrote', () => {
  const { customers } = known({
    '注文.csv': orders,
    '問い合わせ.csv': [
      { 受付日: '2025/5/1', メールアドレス: 'A@example.com', 内容: '量は？', 種別: '問い合わせ' },
      { 受付日: '2025/5/2', メールアドレス: 'stranger@example.com', 内容: '送料は？', 種別: '問い合わせ' },
      { 受付日: '2025/5/3', メールアドレス: 'stranger@example.com', 内容: '配送は？', 種別: '問い合わせ' },
      { 受付日: '2025/5/4', メールアドレス: 'b@example.com', 内容: '　', 種別: '苦情' },
      { 受付日: '2025/5/5', メールアドレス: '', 内容: '名乗らない', 種別: '問い合わせ' },
      { 受付日: '2025/5/6', メールアドレス: '', 内容: '名乗らない', 種別: '問い合わせ' },
      { 受付日: '2025/7/1', メールアドレス: 'a@example.com', 内容: '基準日のあと', 種別: '問い合わせ' },
    ],
    'アンケート.csv': [{ 回答日: '2025/5/9', メールアドレス: 'b@example.com', おすすめ度: '9', ご意見: 'よい香り', 味: '5', 商品名: '煎茶' }, { 回答日: '2025/5/8', メールアドレス: 'b@example.com', おすすめ度: '3', ご意見: '', 味: '', 商品名: '' }],
    '参加.csv': [{ 参加日: '2025/5/3', メールアドレス: 'b@example.com', イベント名: '試飲会', 種別: '体験' }, { 参加日: '2025/5/1', メールアドレス: 'b@example.com', イベント名: '絵柄を選ぶ会', 種別: '共創' }, { 参加日: '2025/5/1', メールアドレス: 'nobody@example.com', イベント名: '試飲会', 種別: '体験' }],
    '配信ログ.csv': [{ 配信日時: '2025/5/3 10:00', メールアドレス: 'a@example.com', 件名: '送料のこと', 種別: 'メルマガ', チャネル: 'メール' }],
  });
  const { writings, people } = customers;

  it('is by customers, by others each once, and by nobody known each by itself; blank ones and later ones are none', () => {
    const found = Object.fromEntries(writers(writings.texts).map(([text, writer]) => [text, writer]));
    expect(writings.texts.text).toEqual(['量は？', '送料は？', '配送は？', '名乗らない', '名乗らない', 'よい香り']);
    expect([found['量は？'], found['よい香り']].map((writer) => (writer ?? NaN) < people.count)).toEqual([true, true]);
    expect(found['送料は？']).toBe(found['配送は？']);
    expect(new Set(writings.texts.writer).size).toBe(5);
    expect(writings.texts.writers).toBe(people.count + 3);
  });

  it('stands by person and day: answers with their items and product, activities with their kind, messages with their channel', () => {
    expect(writings.answers.fact.map(({ nps, items, product }) => [nps, items, product])).toEqual([[3, [], ''], [9, [['味', 5]], '煎茶']]);
    expect(writings.activities.fact.map(({ name, kind }) => [name, kind])).toEqual([['絵柄を選ぶ会', 'cocreation'], ['試飲会', 'experience']]);
    expect(writings.activities.ofOthers).toBe(1);
    expect(writings.messages.fact.map(({ subject, channel }) => [subject, channel])).toEqual([['送料のこと', 'メール']]);
    for (const { start, fact } of [writings.answers, writings.activities, writings.messages]) expect([start.length, start.at(-1)]).toEqual([people.count + 1, fact.length]);
  });

  it('is nothing where there are orders alone', () => {
    const { texts, answers, messages, activities } = known({ '注文.csv': orders }).customers.writings;
    expect([texts.text.length, answers.fact.length, messages.fact.length, activities.fact.length]).toEqual([0, 0, 0, 0]);
  });
});
