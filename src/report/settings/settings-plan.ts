import { fields, withSetting } from '../../settings/fields.ts';
import type { Settings } from '../../settings/settings.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Speaker } from '../../text/say.ts';
import { decided } from '../decided.ts';
import type { CellSpec, Plan } from '../plan.ts';
import { meant, SETTING_PATH, SETTING_VALUE, settingsSheet } from '../sheets/settings.ts';

/** A setting's path and its new value, in the words of the sheet. */
export type SettingChange = readonly [path: string, value: CellValue];

/** Which changes cannot be, by path; empty: all can. */
export function wrongSettings(settings: Settings, changes: readonly SettingChange[], say: Speaker): string[] {
  return changes.filter(([path, value]) => {
    const field = fields.find((each) => each.path === path);
    return field === undefined || withSetting(settings, field, meant(say, field, value)) === null;
  }).map(([path]) => path);
}

/** Writes changed settings onto CRM_設定, and nothing else; the sheet is added where it is missing. */
export function settingsPlan(settings: Settings, changes: readonly SettingChange[], say: Speaker): Plan {
  const sheet = settingsSheet({ say, sheetName: (id) => say(`sheet.${id}`), analysis: { settings } });
  const rowOf = new Map(sheet.cells.filter(({ column }) => column === SETTING_PATH).map(({ row, value }) => [value, row]));
  const changed = new Map(changes.map(([path, value]) => [rowOf.get(path), value]));
  // The user's own cells are left alone by a refresh; these the user has just changed here.
  const cells = sheet.cells.map((cell): CellSpec => {
    const value = cell.column === SETTING_VALUE ? changed.get(cell.row) : undefined;
    return value === undefined ? cell : { ...decided(cell), value };
  });
  return { title: say('report.title'), sheets: [{ ...sheet, cells }] };
}
