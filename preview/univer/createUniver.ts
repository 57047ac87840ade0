import { LocaleType, LogLevel, Univer, merge, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionWords from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Univer with sheets, validation and conditional formats in Chinese; what the umbrella package would put together. */
export function createUniver(container: string): Engine {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: merge({}, coreWords, conditionWords, validationWords) },
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      // The hatching of protected cells would cover the whole sheet: nearly all of it is locked.
      sheets: { protectedRangeShadow: false },
    }),
    // The search field of a list would take the keyboard from the cell, and its 编辑 would change the sheet's rules.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      const [ctor, config] = (Array.isArray(plugin) ? plugin : [plugin]) as [PluginCtor<Plugin>, object?];
      univer.registerPlugin(ctor, config);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}
