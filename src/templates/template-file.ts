import { templateKinds, type TemplateKind } from '../report/template-mark.ts';
import { settingsFrom } from '../settings/settings-file.ts';
import type { Problem } from '../shared/problem.ts';
import type { Language } from '../text/say.ts';
import { ownAddIn, storeTypes, type AddInReference } from './add-in.ts';
import { templateKindSpecs } from './kinds.ts';
import { noBrand, TALLY_ROWS, type Template } from './template.ts';

/** What a consultant's file asks for; whatever it does not say is as usual. */
export interface TemplateFile {
  readonly template: Omit<Template, 'logo'>;
  readonly addIn: AddInReference;
  /** The logo's path, as the file writes it. */
  readonly logo: string | null;
  /** Empty: all of it could be understood. */
  readonly problems: readonly Problem[];
}

type Json = Readonly<Record<string, unknown>>;

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  '': ['kind', 'language', 'rows', 'brand', 'settings', 'addIn'],
  brand: ['name', 'color', 'words', 'logo'],
  addIn: ['id', 'version', 'storeType', 'store'],
};
const ROWS = { min: 100, max: 20_000 } as const;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads what `otokui template --from` is given.
 *
 * @param kind said on the command line: it goes before the file's
 * @example templateFrom('s.json', { kind: 'gift' }, null, 'ja').template.settings.dormancy.preset // 'gift'
 */
export function templateFrom(file: string, contents: object, kind: TemplateKind | null, language: Language): TemplateFile {
  const problems: Problem[] = [];
  const wrong = (path: string, code = 'setting-wrong'): void => void problems.push({ code, place: { file, sheet: null, row: null, column: path }, values: { path } });
  const tree = contents as Json;
  const part = (name: string): Json => {
    const value = tree[name] ?? {};
    if (typeof value === 'object' && !Array.isArray(value)) return value as Json;
    wrong(name);
    return {};
  };
  /** A value where it is there and fits, else the usual one. */
  const take = <Value>(from: Json, path: string, fits: (value: unknown) => value is Value, usual: Value): Value => {
    const value = from[path.split('.').at(-1) ?? ''];
    if (value === undefined || value === null) return usual;
    if (fits(value)) return value;
    wrong(path);
    return usual;
  };
  for (const [name, keys] of Object.entries(KNOWN)) {
    for (const key of Object.keys(name === '' ? tree : part(name))) if (!keys.includes(key)) wrong(name === '' ? key : `${name}.${key}`, 'setting-unknown');
  }
  const [brand, addIn] = [part('brand'), part('addIn')];
  const chosen = kind ?? take(tree, 'kind', oneOf(templateKinds), 'shop');
  const settings = settingsFrom(file, tree['settings'] ?? {}, templateKindSpecs[chosen].settings);
  return {
    template: {
      kind: chosen,
      language: take(tree, 'language', oneOf(['ja', 'en'] as const), language),
      settings: settings.settings,
      rows: take(tree, 'rows', (value): value is number => typeof value === 'number' && Number.isInteger(value) && value >= ROWS.min && value <= ROWS.max, TALLY_ROWS),
      brand: {
        name: take(brand, 'brand.name', isText, noBrand.name),
        color: take<string | null>(brand, 'brand.color', (value): value is string => isText(value) && /^#?[0-9a-f]{6}$/i.test(value), null)?.replace('#', '').toUpperCase() ?? null,
        words: take(brand, 'brand.words', (value): value is string[] => Array.isArray(value) && value.every(isText), []),
      },
    },
    addIn: {
      id: take(addIn, 'addIn.id', (value): value is string => isText(value) && (addIn['storeType'] === 'OMEX' || GUID.test(value)), ownAddIn.id),
      version: take(addIn, 'addIn.version', (value): value is string => isText(value) && /^\d+(?:\.\d+){3}$/.test(value), ownAddIn.version),
      storeType: take(addIn, 'addIn.storeType', oneOf(storeTypes), ownAddIn.storeType),
      store: take(addIn, 'addIn.store', isText, ownAddIn.store),
    },
    logo: take<string | null>(brand, 'brand.logo', isText, null),
    problems: [...problems, ...settings.problems.map((problem) => ({ ...problem, values: { ...problem.values, path: `settings.${String(problem.values['path'])}` } }))],
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function oneOf<const Value extends string>(list: readonly Value[]): (value: unknown) => value is Value {
  return (value): value is Value => list.includes(value as Value);
}
