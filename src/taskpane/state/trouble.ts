import { BookTrouble, type BookTroubleCode } from '../book/bookTrouble';
import type { Message } from './message';

/** What was being done, for the first sentence: "“市财政局”表没有写成". */
export interface Doing {
  /** The sheet or file it was about, if one. */
  readonly place?: string;
  /** What did not come about: "没有写成", "没有读出来". */
  readonly undone: string;
}

/** Whatever was thrown, as two sentences a clerk can act on. */
export function troubleMessage(reason: unknown, doing: Doing): Message {
  if (reason instanceof BookTrouble) return { tone: 'stop', ...BOOK[reason.code](reason) };
  const known = EXCEL[excelCode(reason)];
  const what = `${doing.place === undefined ? '' : `“${doing.place}”表`}${doing.undone}`;
  if (known !== undefined) return { tone: 'stop', fact: `${what}：${known.cause}`, next: known.next };
  return { tone: 'stop', fact: `${what}。Excel 没有说明原因。`, next: '请先保存工作簿，再点“重试”；还不行就关掉窗格重新打开。' };
}

type Told = Pick<Message, 'fact' | 'next'>;

const BOOK: Readonly<Record<BookTroubleCode, (trouble: BookTrouble) => Told>> = {
  password: ({ sheet }) => ({ fact: `“${sheet}”表加了密码，写不进去，原表没有动。`, next: '请在“审阅 → 撤销工作表保护”后点“重试”。' }),
  entriesDiffer: ({ sheet }) => ({ fact: `“${sheet}”重做后核对，填的数与原来的不一致，已留用原表。`, next: '请点“重试”。' }),
  namesGone: ({ sheet }) => ({ fact: `“${sheet}”表里查实数等列的名称已被删去，原表没有动。`, next: '请恢复这张表的备份；没有备份的，请把数抄到新生成的表里。' }),
  entriesUnknown: ({ sheet, clauses }) => ({
    fact: `“${sheet}”表里 ${listed(clauses)} 填了数，重做的表上没有${clauses.length === 1 ? '这一处' : '这几处'}，原表没有动。`,
    next: '请先把这些数移到对应的条款、行或口径里；名单里漏了的请补上，再点“重试”。',
  }),
  madeBefore: ({ sheet }) => ({ fact: `“${sheet}”表是以前生成的，没有汇总要取的名称，汇总没有做成。`, next: '请先在“单位和口径”里把这张表重做一遍（已填的数都保留），再生成汇总。' }),
  nameTaken: ({ sheet }) => ({ fact: `工作簿里已有别的“${sheet}”表，没有动它。`, next: '请给那张表改个名，再点“重试”。' }),
  noSummary: () => ({ fact: '还没有汇总表，列不出约谈名单。', next: '请先生成汇总表，在“汇总口径”里定好后几位，再生成约谈名单。' }),
  nothingToList: ({ sheet }) => ({ fact: `没有可列进“${sheet}”的，没有建表。`, next: sheet === '约谈名单' ? '各单位都评完、汇总里定了后几位，才有约谈的单位。' : '各单位的表里还没有扣分。' }),
  numbersDiffer: ({ sheet }) => ({ fact: `“${sheet}”表换了公式以后，数会与原来的不一样，已全部改回原样。`, next: '请先按 F9 重新计算，再试一次；还不行的，请选“改成数值”。' }),
  sheetChanged: ({ sheet }) => ({ fact: `“${sheet}”表的内容或行列已改过，没有动它。`, next: '请重新识别；要撤销的，请把插入或删去的行列改回来，再点一次。' }),
  ledgerFull: ({ sheet }) => ({ fact: `“${sheet}”的行用完了，这一笔没有登记上。`, next: '请撤销台账的保护（没有密码），在表的中间插入几行，再登记。' }),
  finalised: ({ sheet }) => ({ fact: `“${sheet}”表已定稿，没有动它。`, next: '要改的，请先在“汇总与出表”里撤销定稿。' }),
  sheetGone: ({ sheet }) => ({ fact: `“${sheet}”表已不在工作簿里。`, next: '请点“重试”；确已删去的，请重新生成这一家。' }),
};

/** The first of them: a row of a 计票表 has eight cells. */
function listed(places: readonly string[]): string {
  return places.length > 4 ? `${places.slice(0, 4).join('、')}等 ${places.length} 处` : places.join('、');
}

interface Known {
  readonly cause: string;
  readonly next: string;
}

const BUSY: Known = { cause: 'Excel 正在编辑一个单元格。', next: '请按回车或 Esc 结束编辑，再点“重试”。' };
const PROTECTED: Known = { cause: '要写的地方受保护。', next: '请在“审阅”里撤销工作表或工作簿保护，再点“重试”。' };

/** Codes of Excel's own errors, as the documentation lists them. */
const EXCEL: Readonly<Record<string, Known>> = {
  AccessDenied: PROTECTED,
  InvalidOperationInCellEditMode: BUSY,
  HostRestart: { cause: 'Excel 正在重新启动。', next: '请等它打开后点“重试”。' },
  RequestAborted: { cause: 'Excel 中断了这次操作。', next: '请点“重试”。' },
  ItemNotFound: { cause: '要找的表或格已不在工作簿里。', next: '请点“重试”；确已删去的，请重新生成。' },
  ItemAlreadyExists: { cause: '工作簿里已有同名的表，没有动它。', next: '请给那张表改个名，再点“重试”。' },
  InvalidArgument: { cause: '表的内容超出了 Excel 能收的范围。', next: '请核对单位名称里有没有特殊符号，再点“重试”。' },
  GeneralException: { cause: 'Excel 这会儿没有应答。', next: '请结束正在编辑的单元格，再点“重试”。' },
  RequestPayloadSizeLimitExceeded: { cause: '一次写入的内容太多。', next: '请少选几家单位，分几次做。' },
  ResponsePayloadSizeLimitExceeded: { cause: '一次读取的内容太多。', next: '请关掉不用的表，再点“重试”。' },
  ApiNotFound: { cause: '这个版本的 Excel 缺少要用的功能。', next: '请换用 Excel 2021 或更新的版本。' },
  InactiveWorkbook: { cause: '眼前的工作簿已换成另一个。', next: '请切回原来的工作簿，再点“重试”。' },
};

function excelCode(reason: unknown): string {
  return typeof reason === 'object' && reason !== null && 'code' in reason ? String(reason.code) : '';
}
