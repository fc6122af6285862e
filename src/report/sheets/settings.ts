import { fields, settingAt, type Field } from '../../settings/fields.ts';
import { defaultSettings } from '../../settings/settings.ts';
import type { CellValue } from '../../shared/cell.ts';
import { texts, type Speaker, type TextKey } from '../../text/say.ts';
import type { Context } from '../context.ts';
import { colour, look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import type { Allowed, SheetSpec } from '../plan.ts';
import { Sheet } from '../sheet.ts';
import { linesIn } from '../text-width.ts';

const FIRST_ROW = 6;
export const SETTING_NAME = 0;
export const SETTING_DEFAULT = 2;
export const SETTING_UNIT = 3;
export const SETTING_MEANING = 4;
/** The columns that a later run reads back. */
export const SETTING_VALUE = 1;
export const SETTING_PATH = 5;
const WIDTHS = [34, 19, 19, 9, 58, 28] as const;
/** The key in the last column is for programs: paper does without it and stays readable. */
const PRINTED = 5;
/** So much more text at 9 points stands in a column. */
const SMALL = 1.25;
/** A row of one line is 18.75 points high; each line more takes this much. */
const LINE = 15;

/** Where a setting's value stands on the sheet of a workbook nobody has moved it in, as formulas name it. */
export function settingAddress(path: string): string {
  const at = fields.findIndex((field) => field.path === path);
  if (at < 0) throw new RangeError(`there is no setting '${path}'`);
  return `{settings}!$B$${String(FIRST_ROW + at + 1)}`;
}

/** Settings may be shown before anything has been analysed. */
export type SettingsContext = Pick<Context, 'say' | 'sheetName'> & { readonly analysis: Pick<Context['analysis'], 'settings'> };

/** CRM_設定: every number the shop may change, its default, unit and meaning. New settings are added at the end, for rows are found by their place. */
export function settingsSheet(context: SettingsContext): SheetSpec {
  const { say, analysis } = context;
  const sheet = new Sheet('settings', context.sheetName('settings'));
  sheet.head({ question: say('settings.question'), answer: say('settings.answer'), basis: say('settings.basis') });
  const column = notedColumn(say);
  sheet.headers(FIRST_ROW - 1, 0, [column('settings.name', look.text), column('settings.value', look.count), column('settings.default', look.count), column('settings.unit', look.centre), column('settings.meaning', look.text), column('settings.path', look.text)]);
  sheet.height(FIRST_ROW - 1, 24);
  const wrapped = { wrap: true, vertical: 'center' } as const;
  fields.forEach((field, at) => {
    const row = FIRST_ROW + at;
    const [name, meaning] = [nameOf(say, field), say(meaningKey(field))];
    const isText = field.kind.kind !== 'number';
    const [now, first] = [shown(say, field, settingAt(analysis.settings, field)), shown(say, field, settingAt(defaultSettings, field))];
    sheet.cell(row, 0, name, { ...look.text, ...wrapped });
    sheet.cell(row, SETTING_VALUE, now, isText ? { ...look.inputText, ...wrapped, align: 'right' } : { ...look.input, vertical: 'center', format: formatOf(field) }, { owner: 'user', ...allowed(say, field) });
    sheet.cell(row, SETTING_DEFAULT, first, isText ? { ...look.text, ...wrapped, align: 'right' } : { ...look.count, vertical: 'center', format: formatOf(field) });
    sheet.cell(row, 3, field.kind.kind === 'number' ? say(`unit.${field.kind.unit}`) : null, { ...look.note, vertical: 'center', align: 'center' });
    sheet.cell(row, 4, meaning, { ...look.note, ...wrapped });
    sheet.cell(row, SETTING_PATH, field.path, { ...look.note, vertical: 'center' });
    const lines = Math.max(linesIn(name, WIDTHS[0] - 1), linesIn(String(now), WIDTHS[SETTING_VALUE] - 1), linesIn(String(first), WIDTHS[SETTING_DEFAULT] - 1), linesIn(meaning, WIDTHS[4] * SMALL));
    if (lines > 1) sheet.height(row, lines * LINE + 4);
  });
  WIDTHS.forEach((width, at) => sheet.width(at, width));
  return sheet.spec({ freeze: { rows: FIRST_ROW, columns: 1 }, repeat: FIRST_ROW - 1, columns: PRINTED, tabColor: colour.grey });
}

/** A setting's value in the words that its list offers. */
export function shown(say: Speaker, { path, kind }: Field, value: CellValue): CellValue {
  if (kind.kind === 'switch') return say(value === true ? 'switch.on' : 'switch.off');
  if (kind.kind !== 'choice') return value;
  if (path === 'rfm.method') return value;
  return say(path === 'dormancy.preset' ? keyOf(`preset.${String(value)}`) : keyOf(`segment.${String(value)}`));
}

/** The value behind the words, whichever language wrote them. */
export function meant(say: Speaker, field: Field, cell: CellValue): unknown {
  const { kind } = field;
  if (kind.kind === 'switch') return cell === say('switch.on') ? true : cell === say('switch.off') ? false : cell;
  if (kind.kind === 'choice') return kind.values.find((value) => shown(say, field, value) === cell) ?? cell;
  return cell;
}

function allowed(say: Speaker, field: Field): { allowed?: Allowed } {
  const { kind } = field;
  if (kind.kind === 'number') return { allowed: { kind: 'number', min: kind.min, max: kind.max, whole: kind.whole, message: say('settings.range', { min: kind.min, max: kind.max }) } };
  if (kind.kind === 'switch') return { allowed: { kind: 'list', values: [say('switch.on'), say('switch.off')], message: say('settings.choose') } };
  if (kind.kind === 'choice') return { allowed: { kind: 'list', values: kind.values.map((value) => String(shown(say, field, value))), message: say('settings.choose') } };
  return {};
}

function formatOf({ kind }: Field): string {
  if (kind.kind !== 'number') return '@';
  if (kind.unit === 'share') return '0%';
  return kind.unit === 'yen' ? '"¥"#,##0' : 'General';
}

/** Members of a series share one name with their place in it. */
function nameOf(say: Speaker, { path }: Field): string {
  const member = /^(.*)\.(\d+)$/.exec(path);
  if (!member) return say(keyOf(`setting.${path}`));
  const [, base = '', index = '0'] = member;
  const at = Number(index);
  return say(keyOf(`setting.${base}`), { n: at + 1, up: at + 2, down: 5 - at, r: 5 - Math.floor(at / 5), f: (at % 5) + 1, grade: say(keyOf(`grade.${at + 1}` in texts.ja ? `grade.${at + 1}` : 'grade.3')) });
}

function meaningKey({ path }: Field): TextKey {
  return keyOf(`meaning.${path.replace(/\.\d+$/, '')}`);
}

function keyOf(key: string): TextKey {
  if (!(key in texts.ja)) throw new RangeError(`no words for ${key}`);
  return key as TextKey;
}
