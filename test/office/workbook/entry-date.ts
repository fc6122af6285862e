import type { EntryRules } from './entry.ts';

/** The day 1904 workbooks begin with, in the serial numbers of the others. */
export const OFFSET_1904 = 1462;

/**
 * A day and time of day as Excel counts them: 2000-01-01 is 36526, or 35064 in a 1904 workbook. Days that do not exist give null.
 */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = time / 86_400_000 + 25_569;
  if (date1904) return days < OFFSET_1904 ? null : days - OFFSET_1904;
  // Excel believes in 29 February 1900.
  return days < 1 ? null : days < 61 ? days - 1 : days;
}

interface DateEntry { readonly value: number; readonly numberFormat: string }

const TIME = String.raw`(?:[ T　]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?`;
const FULL = new RegExp(String.raw`^(\d{4})[/\-年](\d{1,2})[/\-月](\d{1,2})日?${TIME}$`);
const SHORT = new RegExp(String.raw`^(\d{1,2})[/\-月](\d{1,2})日?$`);
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** A day as a Japanese Excel reads it. */
export function readDate(input: string, { date1904, year }: EntryRules): DateEntry | null {
  const text = input.trim();
  const full = FULL.exec(text);
  if (full !== null) {
    const [, y, m, d, hours, minutes, seconds] = full;
    const serial = serialOf(Number(y), Number(m), Number(d), date1904);
    const time = timeOf(hours, minutes, seconds);
    if (serial === null || time === null) return null;
    return { value: serial + time, numberFormat: hours === undefined ? text.includes('年') ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d' : 'yyyy/m/d h:mm' };
  }
  const short = SHORT.exec(text);
  if (short !== null) {
    const serial = serialOf(year, Number(short[1]), Number(short[2]), date1904);
    return serial === null ? null : { value: serial, numberFormat: 'm"月"d"日"' };
  }
  const clock = CLOCK.exec(text);
  if (clock === null) return null;
  const time = timeOf(clock[1], clock[2], clock[3]);
  return time === null ? null : { value: time, numberFormat: clock[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function timeOf(hours = '0', minutes = '0', seconds = '0'): number | null {
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
