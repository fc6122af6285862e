import { fields, type FieldKind } from '../../settings/fields.ts';
import type { Settings } from '../../settings/settings.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Speaker } from '../../text/say.ts';
import { SETTING_DEFAULT, SETTING_MEANING, SETTING_NAME, SETTING_PATH, SETTING_UNIT, SETTING_VALUE, settingsSheet } from '../sheets/settings.ts';

/** One row of CRM_設定, as a form shows it. */
export interface SettingRow {
  readonly path: string;
  readonly name: string;
  readonly meaning: string;
  readonly unit: string | null;
  readonly kind: FieldKind;
  /** The words to choose from; none: it is typed. */
  readonly choices: readonly string[];
  readonly value: CellValue;
  readonly initial: CellValue;
}

/** The settings with the very words of the sheet. */
export function settingRows(settings: Settings, say: Speaker): SettingRow[] {
  const { cells } = settingsSheet({ say, sheetName: (id) => say(`sheet.${id}`), analysis: { settings } });
  const at = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return cells.flatMap(({ row, column, value: path }): SettingRow[] => {
    const field = column === SETTING_PATH ? fields.find((each) => each.path === path) : undefined;
    if (field === undefined) return [];
    const cell = (place: number) => at.get(`${row},${place}`);
    const { allowed, value = null } = cell(SETTING_VALUE) ?? {};
    const unit = cell(SETTING_UNIT)?.value ?? null;
    return [{
      path: field.path,
      name: String(cell(SETTING_NAME)?.value ?? ''),
      meaning: String(cell(SETTING_MEANING)?.value ?? ''),
      unit: unit === null ? null : String(unit),
      kind: field.kind,
      choices: allowed?.kind === 'list' ? allowed.values : [],
      value,
      initial: cell(SETTING_DEFAULT)?.value ?? null,
    }];
  });
}
