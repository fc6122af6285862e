import { decodeCellEscapes } from '../xml/escape.ts';
import type { XmlElement } from '../xml/tree.ts';
import { listed, numberOf } from './xml-values.ts';

const ERA = '[$-411]ge.m.d';
const LONG_ERA = '[$-411]ggge"年"m"月"d"日"';
const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';

/** The formats that files only name by a number, as a Japanese Excel shows them (ECMA-376 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00',
  5: '"¥"#,##0;"¥"\\-#,##0', 6: '"¥"#,##0;[Red]"¥"\\-#,##0',
  7: '"¥"#,##0.00;"¥"\\-#,##0.00', 8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
  9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy',
  18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm',
  27: ERA, 28: LONG_ERA, 29: LONG_ERA, 30: 'm/d/yy', 31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"', 33: 'h"時"mm"分"ss"秒"', 34: YEAR_MONTH, 35: MONTH_DAY, 36: ERA,
  37: '#,##0;\\-#,##0', 38: '#,##0;[Red]\\-#,##0', 39: '#,##0.00;\\-#,##0.00', 40: '#,##0.00;[Red]\\-#,##0.00',
  41: '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', 42: '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', 44: '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
  50: ERA, 51: LONG_ERA, 52: YEAR_MONTH, 53: MONTH_DAY, 54: LONG_ERA, 55: YEAR_MONTH, 56: MONTH_DAY, 57: ERA, 58: LONG_ERA,
};

/** What a style's number format says; null: General. */
export type FormatOf = (id: number) => string | null;

/** The formats of a styles part: its own before those that go without saying. */
export function numberFormats(root: XmlElement): FormatOf {
  const own = new Map<number, string>();
  for (const { attributes } of listed(root, 'numFmts', 'numFmt')) {
    const id = numberOf(attributes.get('numFmtId'));
    if (id !== null) own.set(id, decodeCellEscapes(attributes.get('formatCode') ?? ''));
  }
  return (id) => {
    const code = own.get(id) ?? BUILT_IN[id] ?? '';
    return code === '' || code.toLowerCase() === 'general' ? null : code;
  };
}
