import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/report/context.ts';
import { customerCard } from '../../src/report/card/customer-card.ts';
import { howText } from '../../src/report/how-text.ts';
import { isAmazonOnly, Reach, reachOf } from '../../src/campaigns/reach/reach.ts';
import { waysTo } from '../../src/campaigns/reach/ways.ts';
import { peopleSummaries } from '../../src/report/summary.ts';
import { actions } from '../../src/measures/journey/guard/action.ts';
import { speaker } from '../../src/text/say.ts';
import { maskedMail, shipments } from './amazon-files.ts';
import { analysisOf, columnOf, plan, sheetOf } from './a-report.ts';

const say = speaker('ja');
const own = (rows: readonly string[][]): Parameters<typeof analysisOf>[0][number] => ({ name: '自社.csv', header: ['注文番号', '注文日', 'お名前', 'メールアドレス', '電話番号', '住所', '金額'], rows: rows.map((row) => [...row]) });

describe('how somebody can be reached', () => {
  it('by the contacts their own shops know', () => {
    const analysis = analysisOf([own([['1', '2026/1/1', '架空 花子', 'a@example.com', '', '', '500'], ['2', '2026/1/2', '架空 次郎', '', '090-0000-1001', '東京都渋谷区神宮前99-9', '500'], ['3', '2026/1/3', '架空 三郎', '', '', '', '500']])]);
    expect([...reachOf(analysis)]).toEqual([Reach.elsewhere | Reach.mail, Reach.elsewhere | Reach.phone | Reach.post, Reach.elsewhere]);
  });

  it('by no mail that Amazon masks, wherever it is written', () => {
    const analysis = analysisOf([
      shipments([{ order: '249-1', day: '2026-01-01', buyer: 'fict-a' }]),
      { name: '会員.csv', header: ['会員ID', 'メールアドレス', '登録日', '電話番号'], rows: [['M1', maskedMail('fict-a'), '2026/1/1', '090-0000-1001']] },
    ]);
    for (const reach of reachOf(analysis)) expect(reach & Reach.mail).toBe(0);
    expect(isAmazonOnly(reachOf(analysis)[0] ?? 0)).toBe(true);
  });

  it('by their own mail where they also bought in the own shop', () => {
    const analysis = analysisOf([
      shipments([{ order: '249-1', day: '2026-01-01', buyer: 'fict-a' }]),
      own([['249-1', '2026/1/1', '架空 花子', maskedMail('fict-a'), '', '', '500'], ['2', '2026/2/1', '架空 花子', 'a@example.com', '', '', '700']]),
    ]);
    expect(reachOf(analysis).filter((reach) => (reach & Reach.mail) !== 0)).toHaveLength(1);
  });
});

describe('the way an action takes', () => {
  it('is never a mail, a letter or a call to those whom Amazon alone knows', () => {
    for (const action of actions) {
      const found = waysTo(action, Reach.amazon);
      expect([action, found.some((way) => ['mail', 'dm', 'phone', 'enclosure'].includes(way))]).toEqual([action, false]);
      const words = howText(say, action, Reach.amazon, 'repeat') ?? '';
      expect([action, /メール|DM|電話/.test(words)]).toEqual([action, false]);
    }
    expect(howText(say, 'related', Reach.amazon, 'repeat')).toBe('Amazon：ブランド割引『リピート購入者』');
    expect(howText(say, 'startBook', Reach.amazon, 'new')).toBe('同梱（Amazonの規約の範囲で）');
    expect(howText(say, 'referral', Reach.amazon, 'high')).toBe('送れません（Amazonの規約）');
  });

  it('is none to those who opted out, and nothing is said where nothing is to be sent', () => {
    for (const action of actions) expect(waysTo(action, Reach.elsewhere | Reach.mail | Reach.optedOut)).toEqual([]);
    expect(howText(say, 'coupon', Reach.elsewhere | Reach.mail | Reach.optedOut, 'new')).toBe('送りません（配信の停止をご希望）');
    expect(howText(say, 'rest', Reach.elsewhere | Reach.mail, 'new')).toBeNull();
  });

  it('is one for which a contact is known', () => {
    expect(howText(say, 'coupon', Reach.elsewhere | Reach.mail | Reach.post, 'new')).toBe('メール、郵送のDM');
    expect(howText(say, 'letter', Reach.elsewhere | Reach.mail, 'new')).toBe('連絡先がわかりません');
    expect(waysTo('startBook', Reach.elsewhere)).toEqual(['enclosure']);
  });

  it('stands at the right end of CRM_次の一手, on the card and in the people of --json', () => {
    const analysis = analysisOf([
      shipments([{ order: '249-1', day: '2026-10-01', buyer: 'fict-a' }]),
      own([['1', '2026/10/1', '架空 花子', 'a@example.com', '', '', '500']]),
    ]);
    const sheet = sheetOf(plan(analysis), 'next');
    expect(sheet.tables[0]?.columns.at(-1)?.id).toBe('how');
    const how = new Map(columnOf(sheet, 'id').map((id, at) => [id, columnOf(sheet, 'how')[at]]));
    const context = contextOf(analysis, say);
    const people = [...peopleSummaries(analysis, say)];
    expect(people).toHaveLength(2);
    people.forEach(({ id, next }, person) => {
      expect(customerCard(context, person).next.how).toBe(how.get(id));
      expect(next.by).toEqual(waysTo(next.action as (typeof actions)[number], reachOf(analysis)[person] ?? 0));
    });
    expect(people.filter(({ next }) => next.by.includes('mail')).map(({ orders }) => orders)).toEqual([['1']]);
  });
});
