import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, daysInMonth, isoDay, monthEnd, monthIndex, serialOf } from '../../src/shared/day.ts';

const serials = fc.integer({ min: 61, max: 2958465 });

describe('a serial day', () => {
  it.each([[1900, 3, 1, 61], [1970, 1, 1, 25569], [2000, 2, 29, 36585], [2025, 1, 5, 45662], [9999, 12, 31, 2958465]])('of %i-%i-%i is %i, as Excel counts', (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
    expect(calendarOf(serial)).toEqual({ year, month, day });
  });

  it('is the day of its calendar day, from 1900-03-01 to 9999-12-31', () => {
    fc.assert(fc.property(serials, (serial) => {
      const { year, month, day } = calendarOf(serial);
      expect(serialOf(year, month, day)).toBe(serial);
    }));
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(fc.property(serials, (serial) => {
      expect(isoDay(serial)).toBe(new Date((serial - 25569) * 86400_000).toISOString().slice(0, 10));
    }));
  });

  it('does not exist for a day that no calendar has', () => {
    for (const [year, month, day] of [[2025, 2, 29], [1900, 2, 29], [2025, 4, 31], [2025, 13, 1], [2025, 0, 1], [2025, 1, 0]] as const) expect(serialOf(year, month, day)).toBeNull();
  });

  it('lies in the month that ends on its month end', () => {
    fc.assert(fc.property(serials, (serial) => {
      const { year, month } = calendarOf(serial);
      expect(calendarOf(monthEnd(monthIndex(serial)))).toEqual({ year, month, day: daysInMonth(year, month) });
    }));
  });
});
