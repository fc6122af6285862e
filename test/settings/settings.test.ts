import { describe, expect, it } from 'vitest';
import { fields, settingAt, withSetting, type Field } from '../../src/settings/fields.ts';
import { settingsFrom } from '../../src/settings/settings-file.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { serialOf } from '../../src/shared/day.ts';

const fieldAt = (path: string): Field => {
  const field = fields.find((each) => each.path === path);
  if (field === undefined) throw new Error(`no field ${path}`);
  return field;
};
const leaves = (value: unknown, path: string): string[] =>
  fields.some((field) => field.path === path) || typeof value !== 'object' || value === null ? [path] : Object.entries(value).flatMap(([key, below]) => leaves(below, path === '' ? key : `${path}.${key}`));

describe('the fields of the settings', () => {
  it('are every number, choice, switch and word there is, each once', () => {
    expect(fields.map(({ path }) => path).sort()).toEqual(leaves(defaultSettings, '').sort());
  });

  it.each(fields.map((field) => [field.path, field] as const))('%s can be written as it is read, and read again', (_, field) => {
    const shown = settingAt(defaultSettings, field);
    expect(withSetting(defaultSettings, field, shown)).toEqual(defaultSettings);
    expect(shown).not.toBeUndefined();
  });

  it.each(fields.filter(({ kind }) => kind.kind === 'number').map((field) => [field.path, field] as const))('%s takes its least and its most, no more', (_, field) => {
    if (field.kind.kind !== 'number') return;
    const { min, max, whole } = field.kind;
    for (const value of [min, max, String(max)]) expect(settingAt(withSetting(defaultSettings, field, value) ?? defaultSettings, field)).toBe(Number(value));
    for (const value of [min - 1, max + 1, 'many', '', ' ', null, NaN, true, [max]]) expect(withSetting(defaultSettings, field, value)).toBeNull();
    if (whole) expect(withSetting(defaultSettings, field, min + 0.5)).toBeNull();
  });

  it('change one value, and leave the settings they were given alone', () => {
    const next = withSetting(defaultSettings, fieldAt('rfm.recencyDays.1'), 60);
    expect(next).toEqual({ ...defaultSettings, rfm: { ...defaultSettings.rfm, recencyDays: [30, 60, 180, 365] } });
    expect(defaultSettings.rfm.recencyDays[1]).toBe(90);
  });

  it('take words as a list or as a line, a day as people write it, and a choice by its name', () => {
    expect(withSetting(defaultSettings, fieldAt('orders.trialWords'), 'お試し、 初回,')?.orders.trialWords).toEqual(['お試し', '初回']);
    expect(withSetting(defaultSettings, fieldAt('orders.trialWords'), ['お試し', 3])).toBeNull();
    expect(withSetting(defaultSettings, fieldAt('asOf'), '2025/4/1')?.asOf).toBe(serialOf(2025, 4, 1));
    expect(withSetting({ ...defaultSettings, asOf: serialOf(2025, 4, 1) }, fieldAt('asOf'), '')?.asOf).toBeNull();
    expect(withSetting(defaultSettings, fieldAt('asOf'), '05/06/2024')).toBeNull();
    expect(withSetting(defaultSettings, fieldAt('rfm.method'), 'D')?.rfm.method).toBe('D');
    expect(withSetting(defaultSettings, fieldAt('rfm.method'), 'E')).toBeNull();
    expect(withSetting(defaultSettings, fieldAt('orders.mergeSameDay'), 'yes')).toBeNull();
    expect(withSetting(defaultSettings, fieldAt('rfm.grid.0'), 'top')).toBeNull();
  });
});

describe('a settings file', () => {
  it('keeps the default of whatever it does not say', () => {
    expect(settingsFrom('s.json', {})).toEqual({ settings: defaultSettings, columns: {}, dayOrder: null, problems: [] });
    expect(settingsFrom('s.json', { conversionDays: 90, rfm: { recencyDays: [10, 20] } }).settings).toEqual({ ...defaultSettings, conversionDays: 90, rfm: { ...defaultSettings.rfm, recencyDays: [10, 20, 180, 365] } });
  });

  it('keeps the settings of the workbook where it is given them', () => {
    const base = { ...defaultSettings, conversionDays: 120 };
    expect(settingsFrom('s.json', { rfm: { method: 'C' } }, base).settings).toEqual({ ...base, rfm: { ...base.rfm, method: 'C' } });
  });

  it('says what cannot be, what nobody knows, and goes on with the rest', () => {
    const { settings, problems } = settingsFrom('s.json', { rfm: { method: 'X', minimumBuyers: 10, colour: 1 }, lostBest: { days: -1 }, nothing: 1 });
    expect(problems.map(({ code, values }) => [code, values['path']])).toEqual([['setting-wrong', 'rfm.method'], ['setting-wrong', 'lostBest.days'], ['setting-unknown', 'rfm.colour'], ['setting-unknown', 'nothing']]);
    expect(problems[0]?.place.file).toBe('s.json');
    expect(settings.rfm.minimumBuyers).toBe(10);
  });

  it('tells columns and the order of day and month, and which of them it cannot use', () => {
    const good = settingsFrom('s.json', { columns: { day: 'いつ' }, dayOrder: 'day-month', orders: { trialWords: ['初回'] } });
    expect(good).toMatchObject({ columns: { day: 'いつ' }, dayOrder: 'day-month', problems: [] });
    const bad = settingsFrom('s.json', { columns: { day: 3 }, dayOrder: 'year-first' });
    expect(bad).toMatchObject({ columns: {}, dayOrder: null });
    expect(bad.problems.map(({ values }) => values['path']).sort()).toEqual(['columns.day', 'dayOrder']);
  });

  it.each([[null], [3], ['text'], [[]]])('that holds %j is no settings, and does no harm', (contents) => {
    expect(settingsFrom('s.json', contents).settings).toEqual(defaultSettings);
  });
});
