import type { Speaker, TextKey } from '../../text/say.ts';

/** A text in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A sentence of the text table as a formula that fills its blanks.
 *
 * @param blanks what each blank shows, as formulas
 * @example sentenceFormula(speaker('ja'), 'tally.people', { people: 'B1' }) // 'B1&"人"'
 */
export function sentenceFormula(say: Speaker, key: TextKey, blanks: Readonly<Record<string, string>>): string {
  const open = Object.fromEntries(Object.keys(blanks).map((name) => [name, `{${name}}`]));
  const pieces = say(key, open).split(/(\{\w+\})/).filter((piece) => piece !== '');
  return pieces.map((piece) => blanks[piece.slice(1, -1)] ?? quoted(piece)).join('&');
}

/** A figure in a sentence, its thousands marked. */
export function counted(figure: string): string {
  return `TEXT(${figure},"#,##0")`;
}

/** The first of several headers' column on a sheet, by its number; 0: it has none of them. */
export function columnNumber(sheet: string, headers: readonly string[]): string {
  return headers.reduceRight((otherwise, header) => `IFERROR(MATCH(${quoted(header)},{${sheet}}!$1:$1,0),${otherwise})`, '0');
}

/** Whether a text holds one of these words. */
export function holdsAny(text: string, words: readonly string[]): string {
  return `SUMPRODUCT(--ISNUMBER(SEARCH({${words.map(quoted).join(',')}},${text})))>0`;
}

/**
 * The day in Japan of a cell that holds a day, or a text such as 2024/1/5, 2024-01-05 10:00 or 2024-01-05T18:00:00Z; 0: none.
 *
 * @param cell where it stands
 * @param text the same as text, its separators made strokes: `strokes(cell)`
 */
export function dayFormula(cell: string, text: string): string {
  const year = `LEFT(${text},4)`;
  const second = `FIND("/",${text},6)`;
  const date = `DATE(VALUE(${year}),VALUE(MID(${text},6,${second}-6)),VALUE(MID(${text},${second}+1,IFERROR(FIND(" ",${text})-1,LEN(${text}))-${second})))`;
  const isoDate = `DATE(VALUE(${year}),VALUE(MID(${text},6,2)),VALUE(MID(${text},9,2)))`;
  const isoTime = `TIME(VALUE(MID(${text},12,2)),VALUE(MID(${text},15,2)),0)`;
  const zone = `IF(RIGHT(${text},1)="Z",0,IFERROR(VALUE(MID(${text},FIND("+",${text},17)+1,2))+VALUE(MID(${text},FIND("+",${text},17)+4,2))/60,9))`;
  // A minute's thousandth keeps midnight on its own day, whatever fractions the times have.
  const iso = `INT(${isoDate}+${isoTime}+(9-${zone})/24+0.0000001)`;
  return `IF(ISNUMBER(${cell}),INT(${cell}),IFERROR(IF(MID(${text},11,1)="T",${iso},${date}),0))`;
}

/** A cell's text with the separators of its day made strokes. */
export function strokes(cell: string): string {
  return `SUBSTITUTE(SUBSTITUTE(TRIM(${cell}&""),"-","/"),".","/")`;
}

/** A cell's amount, also where somebody has written 1,200円; an empty text: none. */
export function amountFormula(cell: string): string {
  const bare = ['¥', '￥', '円', ','].reduce((text, sign) => `SUBSTITUTE(${text},${quoted(sign)},"")`, `TRIM(${cell}&"")`);
  return `IF(ISNUMBER(${cell}),${cell},IFERROR(VALUE(${bare}),""))`;
}
