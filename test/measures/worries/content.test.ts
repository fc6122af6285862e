import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT_DAYS, contentOf, type Content, type Message } from '../../../src/measures/worries/content.ts';
import { wordFinder } from '../../../src/measures/worries/word-finder.ts';
import { told } from '../../customers/told.ts';

const ASOF = 1000;
const LISTS = [['送料'], ['淹れ方', 'フォロー']];
const find = wordFinder(LISTS);
const message = (subject: string, channel = 'メール', type = ''): Message => ({ subject, channel, type });
const of = (...entries: (readonly [number, number, Message])[]): Content => contentOf(told(4, entries), find, LISTS.length, { of: [0, 1, 0, 1], groups: 2 }, ASOF);

describe('what was sent', () => {
  it('counts people, not messages, by worry, group and channel', () => {
    const found = of([0, ASOF, message('送料無料')], [0, ASOF - 1, message('送料改定')], [2, ASOF, message('送料', 'LINE')], [1, ASOF, message('お知らせ', 'メール', 'フォローメール')]);
    expect(found.channels).toEqual(['メール', 'LINE']);
    expect(found.people.map((people) => [...people])).toEqual([[1, 0, 0, 1], [1, 0, 0, 0]]);
    expect([...found.reached]).toEqual([2, 1]);
    expect([found.messages, found.unmatched]).toEqual([4, 0]);
  });

  it('takes channels for the same whatever their width and letters, and a blank one for one of its own', () => {
    expect(of([0, ASOF, message('送料', 'ＬＩＮＥ')], [1, ASOF, message('送料', 'line ')], [2, ASOF, message('送料', '')]).channels).toEqual(['ＬＩＮＥ', '']);
  });

  it('looks back 90 days and not ahead', () => {
    expect(of([0, ASOF - CONTENT_DAYS, message('送料')], [1, ASOF - CONTENT_DAYS + 1, message('送料')], [2, ASOF + 1, message('送料')]).messages).toBe(1);
  });

  it('takes what comes after fifteen channels together', () => {
    const found = of(...Array.from({ length: 40 }, (_, at) => [at % 4, ASOF, message('送料', `c${String(at)}`)] as const));
    expect([found.channels.length, found.channels.at(-1)]).toEqual([16, '']);
    // Persons 0 and 1 have used up fifteen; the rest of 1, and all of 2 and 3, stand together.
    expect([...(found.people.at(-1) ?? [])]).toEqual([1, 2, 0, 0]);
  });

  it('agrees with brute force', () => {
    const entry = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: ASOF - 120, max: ASOF + 3 }), fc.record({ subject: fc.constantFrom('送料', '淹れ方と送料', 'ほか'), type: fc.constantFrom('', 'フォロー'), channel: fc.constantFrom('a', 'b', '') }));
    fc.assert(fc.property(fc.array(entry, { maxLength: 25 }), (entries) => {
      const found = of(...entries);
      found.channels.forEach((channel, at) => LISTS.forEach((words, list) => [0, 1].forEach((group) => {
        const who = entries.filter(([person, day, sent]) => day <= ASOF && day > ASOF - CONTENT_DAYS && sent.channel === channel && person % 2 === group && words.some((word) => `${sent.subject}${sent.type}`.includes(word)));
        expect(found.people[at]?.[list * 2 + group]).toBe(new Set(who.map(([person]) => person)).size);
      })));
    }));
  });
});
