import { describe, expect, it } from 'vitest';
import { PersonalStrings } from '../../src/anonymise/personal-strings.ts';
import { Scrubber } from '../../src/anonymise/scrub.ts';

function knowing(tell: (strings: PersonalStrings) => void): { told: (text: string) => boolean; scrubbed: (text: string) => string } {
  const strings = new PersonalStrings();
  tell(strings);
  const scrubber = new Scrubber(strings);
  return { told: (text) => strings.findIn(text).length > 0, scrubbed: (text) => scrubber.text(text) };
}

describe('a name', () => {
  const { told, scrubbed } = knowing((strings) => {
    strings.name('山田 太郎');
    strings.name('ヤマダ タロウ');
    strings.name('髙橋　美咲');
  });

  it('is found with and without blanks, in either order and width, with variant characters', () => {
    for (const text of ['山田太郎様専用', '【山田 太郎 様】', '太郎　山田', 'ﾔﾏﾀﾞﾀﾛｳさま', 'やまだ たろう', '高橋美咲', '髙橋・美咲']) expect([text, told(text)]).toEqual([text, true]);
  });

  it('is found by a part of it where it is called by that', () => {
    expect(scrubbed('山田様専用')).toBe('○○様専用');
    expect(told('山田錦 720ml')).toBe(false);
  });

  it('leaves everything around it', () => {
    const { scrubbed: fresh } = knowing((strings) => strings.name('山田 太郎'));
    expect(fresh('山田太郎様専用')).toBe('○○様専用');
    expect(fresh('お茶（山田 太郎 様ご依頼品）')).toBe('お茶（○○ 様ご依頼品）');
  });

  it('keeps two products two', () => {
    const { scrubbed: fresh } = knowing((strings) => {
      strings.name('山田 太郎');
      strings.name('鈴木 花子');
    });
    expect([fresh('山田太郎様専用'), fresh('鈴木花子様専用'), fresh('山田太郎様専用')]).toEqual(['○○様専用', '○○2様専用', '○○様専用']);
  });

  it('of one character is no name of other things', () => {
    const { told: one } = knowing((strings) => strings.name('林'));
    expect(one('林檎ジャム')).toBe(false);
    const { scrubbed: called } = knowing((strings) => strings.name('林 一'));
    expect(called('林様専用 林檎ジャム')).toBe('○○様専用 林檎ジャム');
  });

  it('of a few kana is no part of another word', () => {
    const { told: few } = knowing((strings) => strings.name('アイ'));
    expect([few('アイスクリーム'), few('アイ様'), few('【アイ】')]).toEqual([false, true, true]);
  });

  it('in Latin letters is a word', () => {
    const { told: latin } = knowing((strings) => {
      strings.name('Mai Li');
      strings.name("Dr. Mary O'Neil");
      strings.name('Mo');
    });
    expect(['for Mai Li', 'Li, Mai', 'mai-li', 'mary o’neil'].map(latin)).toEqual([true, true, true, true]);
    expect(['email limit', 'Mai', 'mo'].map(latin)).toEqual([false, false, false]);
  });

  it('that names nobody is none', () => {
    const { told: nobody } = knowing((strings) => ['ゲスト', '同上', 'お客様', 'C0000012', 'c0000012@customer.example', ''].forEach((text) => strings.name(text)));
    expect(nobody('ゲスト 同上 お客様 C0000012')).toBe(false);
  });

  it('that looks like a formula is a name', () => {
    const { scrubbed: formula } = knowing((strings) => strings.name('=1+1 太郎'));
    expect(formula('=1+1太郎の茶')).toBe('○○の茶');
  });
});

describe('a mail, a phone, an address', () => {
  const { told, scrubbed } = knowing((strings) => {
    strings.mail('Misaki@Example.com');
    strings.phone('090-0000-1001');
    strings.phone('03-0000-4004');
    strings.postal('150-0001');
    strings.address('東京都渋谷区神宮前９丁目９９番１号サンプルハイツ１０１');
    strings.address('神宮前９丁目９９番１号');
    strings.address('東京都渋谷区');
  });

  it('is found however it is written', () => {
    for (const text of ['misaki@example.com', '連絡先:MISAKI@EXAMPLE.COM まで', '09000001001', '090 0000 1001', '(090)0000-1001', '+81 90-0000-1001', '０９０－００００－１００１', '03(0000)4004', '〒1500001', '150-0001', '神宮前9丁目99番1号', '渋谷区 神宮前９丁目９９番１号 サンプルハイツ101']) expect([text, told(text)]).toEqual([text, true]);
  });

  it('is not found in what only holds its digits', () => {
    for (const text of ['xmisaki@example.com', '109000001001', '0900000100123', '1500001', '1-150-0001', '東京都渋谷区の茶', '300004004']) expect([text, told(text)]).toEqual([text, false]);
  });

  it('whose first zero a number has lost is found where it is a mobile', () => {
    expect([told('9000001001'), told('300004004')]).toEqual([true, false]);
  });

  it('goes out of a text even where nobody is known by it, if it is a mail', () => {
    expect(scrubbed('お問い合わせ somebody@else.example.jp')).toBe('お問い合わせ ○○');
  });
});
