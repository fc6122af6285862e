import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, settleDay } from '../../src/inputs/day-text.ts';
import { calendarOf, isoDay, serialOf } from '../../src/shared/day.ts';

/** The ISO day a text reads as, with the time where it has one; otherwise what kind of text it is. */
function readAs(written: Parameters<typeof dayOf>[0]): string {
  const read = dayOf(written);
  if (read.kind !== 'day') return read.kind;
  const seconds = Math.round(read.time * 86400);
  const clock = [seconds / 3600, (seconds % 3600) / 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
  return seconds === 0 ? isoDay(read.day) : `${isoDay(read.day)} ${clock}`;
}

describe('a date', () => {
  it.each([
    [45296, '2024-01-05'], [45296.5, '2024-01-05 12:00:00'], ['45296', '2024-01-05'], ['45296.25', '2024-01-05 06:00:00'],
    ['2024/1/5', '2024-01-05'], ['2024-01-05', '2024-01-05'], ['2024.1.5', '2024-01-05'], ['2024年1月5日', '2024-01-05'], ['2024年1月5日（金）', '2024-01-05'], ['2024/01/05(金) 10:11', '2024-01-05 10:11:00'],
    ['20240105', '2024-01-05'], [20240105, '2024-01-05'], ['20240105101112', '2024-01-05 10:11:12'],
    ['２０２４／１／５', '2024-01-05'], ['２０２４年１月５日', '2024-01-05'], [' 2024/1/5 ', '2024-01-05'],
    ['2024-01-05 10:11:12', '2024-01-05 10:11:12'], ['2024/1/5 9:05', '2024-01-05 09:05:00'], ['2024-01-05T10:11:12', '2024-01-05 10:11:12'], ['2024年1月5日 10時11分12秒', '2024-01-05 10:11:12'],
    ['2024/1/5 午後3:04', '2024-01-05 15:04:00'], ['2024/1/5 12:30 AM', '2024-01-05 00:30:00'], ['2024/1/5 24:00', '2024-01-06'],
    ['令和6年1月5日', '2024-01-05'], ['令和元年5月1日', '2019-05-01'], ['R6.1.5', '2024-01-05'], ['r6/01/05 10:00', '2024-01-05 10:00:00'], ['平成31/4/30', '2019-04-30'], ['H31.4.30', '2019-04-30'], ['昭和64年1月7日', '1989-01-07'], ['Ｒ６．１．５', '2024-01-05'],
    ['Jan 5, 2024', '2024-01-05'], ['January 5th, 2024 10:11 PM', '2024-01-05 22:11:00'], ['5 Jan 2024', '2024-01-05'], ['5-Jan-2024', '2024-01-05'], ['Fri, 5 Jan 2024 10:11:12', '2024-01-05 10:11:12'],
    ['2024-02-29', '2024-02-29'], ['05/05/2024', '2024-05-05'],
  ])('%j is %s', (written, day) => {
    expect(readAs(written)).toBe(day);
  });

  it.each([
    ['2025-03-31T15:00:00Z', '2025-04-01'], ['2025-03-31T14:59:59Z', '2025-03-31 23:59:59'], ['2025-03-31T15:10:00+00:00', '2025-04-01 00:10:00'],
    ['2025-04-01 00:10:00 +0900', '2025-04-01 00:10:00'], ['2025-04-01T00:10:00.123+09:00', '2025-04-01 00:10:00'], ['2025-03-31 20:00:00 -0500', '2025-04-01 10:00:00'], ['2025-04-01 02:00:00 JST', '2025-04-01 02:00:00'],
    ['2025-04-01T05:00:00+14:00', '2025-04-01'], ['2025-04-01T04:59:00+14:00', '2025-03-31 23:59:00'], ['2024-12-31T15:00:00Z', '2025-01-01'],
  ])('with a zone, %s, is a day in Japan: %s', (written, day) => {
    expect(readAs(written)).toBe(day);
  });

  it.each([['05/06/2024'], ['5-6-2024'], ['13/05/2024'], ['05.13.2024 10:00']])('%s could be two days, or needs the column to say which number is the month', (written) => {
    expect(readAs(written)).toBe('ambiguous');
  });

  it('with a settled order of day and month is the one day, or none', () => {
    expect(settleDay(5, 6, 2024, 'day-month')).toBe(serialOf(2024, 6, 5));
    expect(settleDay(5, 6, 2024, 'month-day')).toBe(serialOf(2024, 5, 6));
    expect(settleDay(13, 5, 2024, 'month-day')).toBeNull();
  });

  it.each([[''], [' '], [null]])('%j is blank', (written) => {
    expect(readAs(written)).toBe('blank');
  });

  it.each([['31/02/24'], ['31/02/2024'], ['2024/13/1'], ['2024/2/30'], ['2023-02-29'], ['20241301'], ['明日'], ['2024/1'], ['2024/1/5 25:00'], ['2024/1/5 abc'], ['Foo 5, 2024'], [5], [-1], [1.5], [true], ['0000-00-00']])('%j is none', (written) => {
    expect(readAs(written)).toBe('unreadable');
  });

  const FORMS: Readonly<Record<string, (year: number, month: number, day: number) => string | number>> = {
    serial: (year, month, day) => serialOf(year, month, day) ?? NaN,
    slashes: (year, month, day) => `${year}/${month}/${day}`,
    iso: (year, month, day) => `${year}-${two(month)}-${two(day)}`,
    'iso with time': (year, month, day) => `${year}-${two(month)}-${two(day)} 23:59:59`,
    'iso in Japan': (year, month, day) => `${year}-${two(month)}-${two(day)}T00:00:00+09:00`,
    digits: (year, month, day) => `${year}${two(month)}${two(day)}`,
    kanji: (year, month, day) => `${year}年${month}月${day}日`,
    'full width': (year, month, day) => `${year}／${month}／${day}`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    era: (year, month, day) => (year >= 2020 ? `令和${year - 2018}年${month}月${day}日` : year >= 1990 ? `平成${year - 1988}年${month}月${day}日` : `S${year - 1925}.${month}.${day}`),
    english: (year, month, day) => `${['Jan', 'Feb', 'March', 'Apr', 'May', 'June', 'Jul', 'Aug', 'September', 'Oct', 'Nov', 'Dec'][month - 1] ?? ''} ${day}, ${year}`,
  };

  it.each(Object.entries(FORMS))('from 1950 to 2090 reads back from its %s form', (_, write) => {
    fc.assert(fc.property(fc.integer({ min: 18264, max: 69763 }), (serial) => {
      const { year, month, day } = calendarOf(serial);
      expect(dayOf(write(year, month, day))).toMatchObject({ kind: 'day', day: serial });
    }));
  });
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}
