import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordFinder } from '../../../src/measures/worries/word-finder.ts';
import { RECENT_DAYS, worriesOf, type Worries } from '../../../src/measures/worries/worries.ts';
import { textsOf } from '../../customers/told.ts';

const LISTS = [['配送', '遅い'], ['量'], ['味']];
const ASOF = 1000;
const PEOPLE = 3;
const GROUP = [0, 1, 0];
const find = wordFinder(LISTS);
const of = (...entries: Parameters<typeof textsOf>[1]): Worries => worriesOf(textsOf(PEOPLE, entries), find, LISTS.length, { of: GROUP, groups: 2 }, ASOF);

describe('worries', () => {
  it('count somebody who writes the same thrice once', () => {
    const { of: [delivery, amount], texts, writers } = of([0, 10, '配送が遅い'], [0, 20, '配送'], [0, 30, '遅い'], [1, 40, '量']);
    expect([delivery?.people, amount?.people, texts, writers]).toEqual([1, 1, 4, 2]);
  });

  it('stand by group, those who are no customers last', () => {
    const { of: [delivery], none } = of([0, 1, '遅い'], [2, 1, '遅い'], [1, 1, '遅い'], [3, 1, '遅い'], [4, 1, 'ほか']);
    expect([...(delivery?.byGroup ?? [])]).toEqual([2, 1, 1]);
    expect([none.people, ...none.byGroup]).toEqual([1, 0, 0, 1]);
  });

  it('of late are those of the last 90 days', () => {
    const { of: [delivery, amount], none } = of([0, ASOF - RECENT_DAYS, '遅い'], [1, ASOF - RECENT_DAYS + 1, '遅い'], [1, 5, '量'], [2, ASOF, 'ほか'], [2, 9, '量']);
    expect([delivery?.people, delivery?.recent, amount?.people, amount?.recent]).toEqual([2, 1, 2, 0]);
    // Person 2 spoke of the amount once, but lately of nothing that is listed.
    expect([none.people, none.recent]).toEqual([0, 1]);
  });

  it('after the day are unknown, and texts without a listed word come the latest first', () => {
    const { texts, unmatched } = of([0, ASOF + 1, '遅い'], [0, 3, 'あ'], [1, 9, 'い'], [2, 9, 'う'], [1, 4, '味']);
    expect(texts).toBe(4);
    expect([...unmatched]).toEqual([2, 3, 1]);
  });

  it('agree with brute force', () => {
    const entry = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: ASOF - 200, max: ASOF + 5 }), fc.constantFrom('配送', '遅い量', '味', 'なし', '=HYPERLINK("x")', '量<b>味</b>', '{count}'));
    fc.assert(fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
      const found = of(...entries);
      const past = entries.filter(([, day]) => day <= ASOF);
      const people = (texts: typeof past, says: (text: string) => boolean): number[] => [...new Set(texts.filter(([, , text]) => says(text)).map(([who]) => who))];
      LISTS.forEach((words, at) => {
        const says = (text: string): boolean => words.some((word) => text.includes(word));
        const who = people(past, says);
        expect([found.of[at]?.people, found.of[at]?.recent]).toEqual([who.length, people(past.filter(([, day]) => day > ASOF - RECENT_DAYS), says).length]);
        expect([...(found.of[at]?.byGroup ?? [])]).toEqual([0, 1, 2].map((group) => who.filter((each) => (each < PEOPLE ? GROUP[each] : 2) === group).length));
      });
      expect(found.none.people).toBe(people(past, () => true).filter((who) => past.every(([other, , text]) => other !== who || find(text) === 0)).length);
    }));
  });
});
