import { childNamed, childrenNamed, parseXml } from '../xml/tree.ts';
import { showsDate } from '../../sheet/date-system.ts';

const DAY = 86_400_000;

/** `2025-01-01T12:00:00` as a serial number, read without any time zone. Null: not such a date. */
export function isoSerial(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((piece: string | undefined) => Number(piece ?? 0));
  const days = Date.UTC(year ?? 0, (month ?? 1) - 1, day) / DAY + 25_569;
  const serial = days + ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86_400;
  // Excel counts a 29 February 1900 that never was.
  return days < 61 ? serial - 1 : serial;
}

/** The cell styles whose number format shows a date or a time. */
export function dateStyleIndexes(stylesXml: string, part: string): ReadonlySet<number> {
  const root = parseXml(stylesXml, part);
  const codes = new Map<number, string>();
  for (const format of childrenNamed(childNamed(root, 'numFmts') ?? root, 'numFmt')) {
    codes.set(Number(format.attributes.get('numFmtId')), format.attributes.get('formatCode') ?? '');
  }
  const styles = new Set<number>();
  childrenNamed(childNamed(root, 'cellXfs') ?? root, 'xf').forEach((xf, index) => {
    const id = Number(xf.attributes.get('numFmtId') ?? 0);
    const code = codes.get(id);
    if (code === undefined ? isBuiltInDate(id) : showsDate(code)) styles.add(index);
  });
  return styles;
}

/** The numbers Excel keeps for dates, the East Asian ones among them. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}
