import type { Decisions } from '../customers/decisions.ts';
import type { IdBook } from '../customers/id-book.ts';
import type { SheetRow } from '../inputs/sheet-row.ts';
import { fields, withSetting } from '../settings/fields.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import type { CustomerId } from '../shared/brand.ts';
import type { Problem } from '../shared/problem.ts';
import { speaker, texts, type Language, type TextKey } from '../text/say.ts';
import { worryWordsFrom } from './worry-words.ts';
import { isInputSheet } from './input-sheet.ts';
import type { OwnSheet } from './kept-sheets.ts';
import type { SheetId } from './plan.ts';
import { playbookFrom } from './playbook/playbook-from.ts';
import { markIn } from './template-mark.ts';
import type { Standing } from './standing.ts';
import { meant, SETTING_PATH, SETTING_VALUE } from './sheets/settings.ts';

/** What an earlier run left in the workbook, and the user wrote into it. */
export interface Kept extends Standing {
  readonly book: IdBook;
  readonly decisions: Decisions;
  readonly settings: Settings;
  /** The language its sheets are written in; null: there are none yet. */
  readonly language: Language | null;
  readonly problems: readonly Problem[];
}

/** @param sheets our sheets by mark; the rows of those in `keptSheets` matter, of the others only that they are there */
export function keptFrom(file: string, sheets: ReadonlyMap<SheetId, OwnSheet>): Kept {
  const book = sheets.get('book')?.rows ?? [];
  const settings = sheets.get('settings');
  const problems: Problem[] = [];
  const template = markIn(book);
  // Whom a sample names, nobody has met or decided about.
  const known = template?.sample !== true;
  return {
    book: known ? bookFrom(book) : [],
    decisions: decisionsFrom(known ? (sheets.get('matching')?.rows ?? []) : []),
    settings: settings === undefined ? defaultSettings : settingsFromSheet(file, settings, problems),
    language: book.some(({ cells }) => cells[0] === 'en') ? 'en' : sheets.size === 0 ? null : 'ja',
    present: new Set(sheets.keys()),
    template,
    inputs: new Map([...sheets].flatMap(([id, { name }]) => (isInputSheet(id) ? [[name, id]] : []))),
    playbook: playbookFrom(file, known ? sheets : new Map(), problems),
    worries: worryWordsFrom(known ? (sheets.get('omega')?.rows ?? []) : []),
    problems,
  };
}

function bookFrom(rows: readonly SheetRow[]): IdBook {
  return rows.flatMap(({ cells: [id, keys] }) => (typeof id === 'string' && /^C\d{7,}$/.test(id) ? [{ id: id as CustomerId, keys: typeof keys === 'string' ? keys.split(' ') : [] }] : []));
}

function decisionsFrom(rows: readonly SheetRow[]): Decisions {
  const either = (key: TextKey): readonly string[] => [texts.ja[key], texts.en[key]];
  const accepted = new Set<string>();
  const refused = new Set<string>();
  const split = new Set<string>();
  let [decision, hash] = [-1, -1];
  for (const { cells } of rows) {
    if (decision < 0 || hash < 0) {
      decision = cells.findIndex((cell) => typeof cell === 'string' && either('matching.decision').includes(cell));
      hash = cells.findIndex((cell) => typeof cell === 'string' && either('matching.hash').includes(cell));
      continue;
    }
    const [word, link] = [cells[decision], cells[hash]];
    if (typeof word !== 'string' || typeof link !== 'string') continue;
    if (either('decision.same').includes(word.trim())) accepted.add(link);
    else if (either('decision.different').includes(word.trim())) refused.add(link);
    else if (either('decision.split').includes(word.trim())) split.add(link);
  }
  return { accepted, refused, split };
}

function settingsFromSheet(file: string, { name, rows }: OwnSheet, problems: Problem[]): Settings {
  let settings = defaultSettings;
  for (const { cells, number } of rows) {
    const field = fields.find(({ path }) => path === cells[SETTING_PATH]);
    if (!field) continue;
    const cell = cells[SETTING_VALUE] ?? null;
    if (cell === null && field.kind.kind !== 'day') continue;
    const values = (['ja', 'en'] as const).map((language) => meant(speaker(language), field, cell));
    const next = values.map((value) => withSetting(settings, field, value)).find((candidate) => candidate !== null);
    if (next) settings = next;
    else problems.push({ code: 'setting-wrong', place: { file, sheet: name, row: number, column: null }, values: { path: field.path } });
  }
  return settings;
}
