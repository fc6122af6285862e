import type { PluginCtor } from '@univerjs/core';
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreJapanese from '@univerjs/preset-sheets-core/locales/ja-JP';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formatsEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formatsJapanese from '@univerjs/preset-sheets-conditional-formatting/locales/ja-JP';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEnglish from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingJapanese from '@univerjs/preset-sheets-drawing/locales/ja-JP';

export interface UniverLooks {
  readonly language: 'ja' | 'en';
  readonly dark: boolean;
}

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/** Plugins we do without: nothing here talks to a server. */
const LEFT_OUT = new Set(['UNIVER_NETWORK_PLUGIN']);

/** A Univer that can do what our grid needs and no more: no toolbar, no menus, no new sheets. */
export function createUniver(container: HTMLElement, { language, dark }: UniverLooks): Univer {
  const univer = new Univer({
    darkMode: dark,
    logLevel: LogLevel.ERROR,
    ...(language === 'ja'
      ? { locale: LocaleType.JA_JP, locales: { [LocaleType.JA_JP]: mergeLocales(coreJapanese, drawingJapanese, formatsJapanese) } }
      : { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: mergeLocales(coreEnglish, drawingEnglish, formatsEnglish) } }),
  });
  const presets: readonly Preset[] = [
    UniverSheetsCorePreset({
      container, header: true, toolbar: false, contextMenu: false, formulaBar: true, disableAutoFocus: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true, addSheetButtonConfig: { show: false } },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true, clipboardConfig: { hidePasteOptions: true }, protectedRangeShadow: false },
      disableTextFormatAlert: true, disableTextFormatMark: true,
      // The values that the workbook brings are shown as they are.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const [name, [plugin, config]] of pluginsOf(presets)) {
    univer.registerPlugin(plugin, name === 'UNIVER_UI_PLUGIN' ? { ...config, headerMenu: false } : config);
  }
  return univer;
}

type PluginEntry = readonly [plugin: PluginCtor, config: object | undefined];

/** Presets share plugins; each is registered once. */
function pluginsOf(presets: readonly Preset[]): ReadonlyMap<string, PluginEntry> {
  const plugins = new Map<string, PluginEntry>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config]: PluginEntry = Array.isArray(entry) ? [entry[0], entry[1] as object | undefined] : [entry, undefined];
    if (!LEFT_OUT.has(plugin.pluginName)) plugins.set(plugin.pluginName, [plugin, config]);
  }
  return plugins;
}
