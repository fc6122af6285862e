import { CellError, ERROR_TEXTS, type CellValue } from './cell-value.ts';
import { readDate } from './entry-date.ts';
import { invalidArgument, Refusal } from './refusal.ts';

/** What becomes of something typed or written into a cell. */
export interface Entry {
  readonly value: CellValue | undefined;
  readonly formula?: string;
  /** The format a General cell takes on because of what was typed. */
  readonly numberFormat?: string;
}

export interface EntryRules {
  readonly date1904: boolean;
  /** For days typed without one. */
  readonly year: number;
}

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;
const EMPTY: Entry = { value: undefined };

/**
 * Excel reads what it is given as if it had been typed: "001" becomes 1, "1-2" a day, "=A1" a formula; only a cell that was
 * text before keeps it.
 */
export function enter(input: unknown, format: string, rules: EntryRules): Entry {
  if (typeof input === 'number') return format === '@' ? { value: String(input) } : { value: input };
  if (typeof input === 'boolean') return format === '@' ? { value: input ? 'TRUE' : 'FALSE' } : { value: input };
  if (typeof input === 'string') return enterText(input, format, rules);
  throw invalidArgument('A cell takes text, a number, true or false.');
}

function enterText(input: string, format: string, rules: EntryRules): Entry {
  if (input === '') return EMPTY;
  if (input.length > MAX_TEXT) throw invalidArgument(`A cell takes ${MAX_TEXT} characters, this text has ${input.length}.`);
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (format === '@') return { value: input };
  const error = ERROR_TEXTS.find((text) => text === input.toUpperCase());
  if (error !== undefined) return { value: new CellError(error) };
  if (/^(true|false)$/i.test(input)) return { value: input.toUpperCase() === 'TRUE' };
  const found = readNumber(input) ?? readDate(input, rules);
  if (found !== null) return format === 'General' ? found : { value: found.value };
  // A sign and more that is no number begins a formula, too, as it did in Lotus.
  if (/^[=+\-@]./s.test(input)) return enterFormula(input.startsWith('=') ? input : `=${input}`);
  return { value: input };
}

/** Nothing is calculated here: what a formula gives stays unknown. */
function enterFormula(formula: string): Entry {
  if (formula.length > MAX_FORMULA) throw new Refusal('FormulaLengthExceedsLimit', `A formula takes ${MAX_FORMULA} characters, this one has ${formula.length}.`);
  return { value: new CellError('#NAME?'), formula };
}

const SIGNED = String.raw`[+-]?`;
const DIGITS = String.raw`(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+`;
const PLAIN = new RegExp(`^(${SIGNED}(?:${DIGITS})(?:e[+-]?\\d+)?)$`, 'i');
const PERCENT = new RegExp(`^(${SIGNED}(?:${DIGITS}))%$`);
const YEN = new RegExp(`^(-?)[¥￥\\\\](${SIGNED}(?:${DIGITS}))$`);
const BRACKETS = new RegExp(`^\\((${DIGITS})\\)$`);

function readNumber(input: string): Entry | null {
  const text = input.trim().replace(/[０-９．，－＋％（）]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const plain = PLAIN.exec(text);
  if (plain !== null) {
    const value = toNumber(plain[1]);
    if (!Number.isFinite(value)) return null;
    return text.includes(',') ? { value, numberFormat: text.includes('.') ? '#,##0.00' : '#,##0' } : /e/i.test(text) ? { value, numberFormat: '0.00E+00' } : { value };
  }
  const percent = PERCENT.exec(text);
  if (percent !== null) return { value: toNumber(percent[1]) / 100, numberFormat: text.includes('.') ? '0.00%' : '0%' };
  const yen = YEN.exec(text);
  if (yen !== null) return { value: toNumber(yen[2]) * (yen[1] === '-' ? -1 : 1), numberFormat: '"¥"#,##0;[Red]"¥"-#,##0' };
  const brackets = BRACKETS.exec(text);
  return brackets === null ? null : { value: -toNumber(brackets[1]) };
}

/** Excel keeps 15 digits. */
const toNumber = (text = ''): number => Number(Number(text.replaceAll(',', '')).toPrecision(15));
