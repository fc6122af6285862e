import type { SheetRow } from '../inputs/sheet-row.ts';
import type { CellValue } from '../shared/cell.ts';
import { texts, type Language, type TextKey } from '../text/say.ts';

/** So many worries have a row on CRM_オメガ, used or not. */
export const WORRY_ROWS = 14;

/** A row of the list as it stands on the sheet, both cells the user's. Both blank: it is not used. */
export interface WorryRow {
  readonly name: string;
  /** The words that tell the worry, parted by commas of either language. */
  readonly words: string;
}

const NAMES = [
  'omega.worry-delivery', 'omega.worry-price', 'omega.worry-size', 'omega.worry-use', 'omega.worry-quality', 'omega.worry-taste', 'omega.worry-effect', 'omega.worry-safety',
  'omega.worry-subscription', 'omega.worry-gift', 'omega.worry-order',
] as const satisfies readonly TextKey[];
const WORDS = [
  'omega.words-delivery', 'omega.words-price', 'omega.words-size', 'omega.words-use', 'omega.words-quality', 'omega.words-taste', 'omega.words-effect', 'omega.words-safety',
  'omega.words-subscription', 'omega.words-gift', 'omega.words-order',
] as const satisfies readonly TextKey[];

const UNUSED: WorryRow = { name: '', words: '' };
const KANA = /[\u3041-\u30ff]/;
const COMMAS = /[,、，､;；\n]/;

/**
 * Worries that any shop may hear of. An English workbook has the Japanese words too where customers write Japanese.
 *
 * @param written what they write
 */
export function defaultWorries(language: Language, written: readonly string[]): readonly WorryRow[] {
  const both = language === 'en' && written.some((text) => KANA.test(text));
  return filled(NAMES.map((name, at) => {
    const words = WORDS[at] ?? 'omega.words-order';
    return { name: texts[language][name], words: both ? `${texts.en[words]}, ${texts.ja[words]}` : texts[language][words] };
  }));
}

/** The words of each row, in their order: a row that has a name alone is told by its name. */
export function wordLists(rows: readonly WorryRow[]): readonly (readonly string[])[] {
  return rows.map(({ name, words }) => {
    const list = words.split(COMMAS).map((word) => word.trim()).filter((word) => word !== '');
    return list.length > 0 || name.trim() === '' ? list : [name.trim()];
  });
}

/**
 * What a row is called: its name, else its first word; '': it is not used.
 *
 * @example worryName({ name: '', words: '配送、遅れ' }) // '配送'
 */
export function worryName(row: WorryRow): string {
  return row.name.trim() || (wordLists([row])[0]?.[0] ?? '');
}

/** The list as the user has it, from the rows of CRM_オメガ in either language; null: it is not there. */
export function worryWordsFrom(rows: readonly SheetRow[]): readonly WorryRow[] | null {
  for (const { cells, number } of rows) {
    const [name, words] = [placeOf(cells, 'omega.worry'), placeOf(cells, 'omega.words')];
    if (name < 0 || words < 0) continue;
    const below = new Map(rows.map((row) => [row.number - number, row.cells]));
    return Array.from({ length: WORRY_ROWS }, (_, at) => ({ name: textIn(below.get(at + 1)?.[name]), words: textIn(below.get(at + 1)?.[words]) }));
  }
  return null;
}

function placeOf(cells: readonly CellValue[], header: TextKey): number {
  return cells.findIndex((cell) => cell === texts.ja[header] || cell === texts.en[header]);
}

function textIn(cell: CellValue | undefined): string {
  return cell == null ? '' : String(cell);
}

function filled(rows: readonly WorryRow[]): WorryRow[] {
  return Array.from({ length: WORRY_ROWS }, (_, at) => rows[at] ?? UNUSED);
}
