import type { SettingKind } from '../scheme/settings';
import { a1 } from './address';
import type { EntryRule } from './form';
import type { Style } from './plan';

export interface SettingEntry {
  /** What to write, for the eye. */
  readonly hint: string;
  readonly look: Pick<Style, 'numberFormat'>;
  /** null: any words. */
  readonly rule: EntryRule | null;
}

const TEXT = { numberFormat: '@' } as const;

const ENTRIES: Readonly<Record<SettingKind, SettingEntry>> = {
  number: { hint: '填数字，不写单位。没有定的留空。', look: {}, rule: between('数', 1e12) },
  percent: { hint: '填百分之几的数，如 30，不写 %。没有定的留空。', look: { numberFormat: 'General"%"' }, rule: between('权重', 100) },
  text: { hint: '填文字。没有定的留空。', look: TEXT, rule: null },
  bands: { hint: '照“优秀、合格得票率达到80%以上为优秀；……”的样子写。没有定的留空。', look: TEXT, rule: null },
  date: { hint: '填日期，如 2026-11-23。没有定的留空。', look: TEXT, rule: null },
};

/** How a thing that the words leave to the office is entered in its cell. */
export function settingEntry(kind: SettingKind): SettingEntry {
  return ENTRIES[kind];
}

function between(name: string, limit: number): EntryRule {
  return {
    formula: ({ row, column }) => `=IF(ISNUMBER(${a1(row, column)}),AND(${a1(row, column)}>=0,${a1(row, column)}<=${limit}),${a1(row, column)}="")`,
    title: `${name}填不进去`,
    message: limit === 100 ? `${name}要在 0 和 100 之间，不写 %。没有定的留空。` : `请填 0 以上的数，不写单位。没有定的留空。`,
    prompt: limit === 100 ? '填 0 到 100 之间的数，不写 %。没有定的留空。' : '填数字，不写单位。没有定的留空。',
  };
}
