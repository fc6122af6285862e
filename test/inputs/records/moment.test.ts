import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../src/inputs/records/moment.ts';
import { serialOf } from '../../../src/shared/day.ts';

const may = serialOf(2026, 5, 1);

describe('a month in a column of days', () => {
  it.each(['2026/5', '2026-05', '2026.5', '2026年5月', '２０２６年０５月度', '2026年5月分', '令和8年5月', 'R8.5', '202605', 202605, 'May 2026', 'May, 2026', '2026/5/1', may])('counts from its first day: %s', (text) => {
    expect(momentOf(text)).toBe(may);
  });

  it.each(['5月', '2026', '2026/13', '202613', '合計', '', null, true, 2026.5, 'Total 2026'])('is not made of anything else: %s', (text) => {
    expect(momentOf(text)).toBeNull();
  });

  it('leaves days with a time as they are', () => {
    expect(momentOf('2026/5/1 18:00')).toBe((may ?? NaN) + 0.75);
    expect(momentOf('令和8年5月2日')).toBe((may ?? NaN) + 1);
  });
});
