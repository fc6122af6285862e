import { describe, expect, it } from 'vitest';
import { prefectureOf, prefectures } from '../../src/inputs/prefecture.ts';

describe('the prefecture of a delivery', () => {
  it('is known by its name, with and without its last sign', () => {
    expect(prefectures).toHaveLength(47);
    for (const name of prefectures) expect([prefectureOf(name), prefectureOf(` ${name} `), prefectureOf(name.replace(/[都府県]$/, ''))]).toEqual([name, name, name]);
  });

  it.each([
    ['Tokyo', '東京都'], ['TOKYO-TO', '東京都'], ['Tōkyō', '東京都'], ['Kyoto Prefecture', '京都府'], ['Osaka-fu', '大阪府'], ['hyogo-ken', '兵庫県'], ['Hokkai-do', '北海道'],
    ['Gumma', '群馬県'], ['Kouchi', '高知県'], ['Ooita', '大分県'], ['JP-13', '東京都'], ['JP47', '沖縄県'], ['京都府京都市中京区99-9', '京都府'], ['東京都 渋谷区', '東京都'],
  ])('is read as people write it: %s', (text, name) => expect(prefectureOf(text)).toBe(name));

  it.each(['', '--', 'CA', 'Ontario', 'JP-48', '渋谷区神宮前', 'Washington', '台北市'])('is not made up: %s', (text) => expect(prefectureOf(text)).toBeNull());
});
