/** The four steps a user recognises, in their order. `short` is for narrow panes. */
export const STEPS = [
  { id: 'choose', label: '选方案', short: '方案' },
  { id: 'units', label: '单位和口径', short: '口径' },
  { id: 'enter', label: '录入与核对', short: '录入' },
  { id: 'summary', label: '汇总与出表', short: '汇总' },
] as const;

export type Step = (typeof STEPS)[number]['id'];
