import type { ContainerProblem } from './container';

const SENTENCES: Readonly<Record<ContainerProblem | 'unreadable' | 'foreign' | 'blank', string>> = {
  notZip: '不是 .xlsx 工作簿，可能是别的文件改了后缀。请用表格程序打开它，另存为 .xlsx。',
  oldFormat: '是旧格式的 .xls，或者加了打开密码，读不了。请在 Excel 里打开，去掉密码，另存为 .xlsx。',
  broken: '不完整，可能没有传完或者存盘时断了。请再传一次，或者用原件。',
  tooLarge: '解开以后大得不像考核表，不打开。请核对是不是拿错了文件。',
  macros: '带有宏，不打开。请在 Excel 里另存为不带宏的 .xlsx。',
  externalLinks: '引用了别的工作簿，不打开。请在 Excel 的“数据”“编辑链接”里断开链接，再保存。',
  notWorkbook: '里面没有工作簿，不是 .xlsx。请核对是不是拿错了文件。',
  unreadable: '里面的内容读不出来，可能已经损坏。请在 Excel 里打开，另存一份再用。',
  foreign: '不是“考核”做出来的工作簿，找不到登记的格。请用 kaohe workbook 或插件做出的表来填。',
  blank: '里没有写着字的表。请核对是不是拿错了文件；藏起来的表请先取消隐藏。',
};

/** Why a workbook is not read, and what to do. */
export function bookSentence(file: string, code: keyof typeof SENTENCES): string {
  return `${file} ${SENTENCES[code]}`;
}

/** A cell to be filled in that holds a formula: what it comes to, and what it calls, is not ours to trust. */
export function formulaSentence(place: string): string {
  return `${place} 填的是公式，不读。请改成数字或文字。`;
}

/** A cell to be filled in that holds a day, a truth or a fault. */
export function valueSentence(place: string): string {
  return `${place} 填的既不是数字也不是文字。请核对这一格。`;
}

/** Formulas whose values the file does not hold, as programs other than a spreadsheet write them. */
export function unworkedSentence(file: string, places: readonly string[]): string {
  return `${file} 的 ${places.slice(0, 3).join('、')}${places.length > 3 ? `等 ${places.length} 格` : ''}是公式，文件里没有存算好的数。请在 Excel 里打开，保存一次再用。`;
}
