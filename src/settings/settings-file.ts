import type { Problem } from '../shared/problem.ts';
import { fields, withSetting } from './fields.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** A settings file: any part of the settings, and which header means what where our guess is wrong. */
export interface SettingsFile {
  readonly settings: Settings;
  /** Field → header. */
  readonly columns: Readonly<Record<string, string>>;
  readonly dayOrder: 'day-month' | 'month-day' | null;
  readonly problems: readonly Problem[];
}

const OTHERS = ['columns', 'dayOrder'];

/**
 * Reads a settings file's contents; whatever is not said keeps its default, whatever cannot be is a problem with its path.
 *
 * @example settingsFrom('s.json', { rfm: { method: 'B' } }).settings.rfm.method // 'B'
 */
export function settingsFrom(file: string, contents: unknown, base: Settings = defaultSettings): SettingsFile {
  const problems: Problem[] = [];
  const wrong = (path: string, code = 'setting-wrong'): void => {
    problems.push({ code, place: { file, sheet: null, row: null, column: path }, values: { path } });
  };
  let settings = base;
  const leaves = new Map<string, unknown>();
  collect(contents, '', leaves);
  for (const field of fields) {
    if (!leaves.has(field.path)) continue;
    const next = withSetting(settings, field, leaves.get(field.path));
    if (next === null) wrong(field.path);
    else settings = next;
    leaves.delete(field.path);
  }
  const record = (contents ?? {}) as { columns?: unknown; dayOrder?: unknown };
  for (const path of leaves.keys()) if (!OTHERS.includes(path.split('.')[0] ?? '')) wrong(path, 'setting-unknown');
  if (record.dayOrder != null && record.dayOrder !== 'day-month' && record.dayOrder !== 'month-day') wrong('dayOrder');
  const dayOrder = record.dayOrder === 'day-month' || record.dayOrder === 'month-day' ? record.dayOrder : null;
  const columns: Record<string, string> = {};
  for (const [field, header] of Object.entries((record.columns ?? {}) as Record<string, unknown>)) {
    if (typeof header === 'string') columns[field] = header;
    else wrong(`columns.${field}`);
  }
  return { settings, columns, dayOrder, problems };
}

/** Leaves by path; a list of words is one leaf, a list of numbers one for each. */
function collect(tree: unknown, path: string, leaves: Map<string, unknown>): void {
  if (Array.isArray(tree) && fields.some((field) => field.path === path)) leaves.set(path, tree);
  else if (typeof tree === 'object' && tree !== null) {
    for (const [key, value] of Object.entries(tree)) collect(value, path === '' ? key : `${path}.${key}`, leaves);
  } else leaves.set(path, tree);
}
