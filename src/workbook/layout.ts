import type { ColumnRole, Scheme } from '../scheme/scheme';

/** Which column holds what. -1 where the scheme has no such column. */
export interface Layout {
  readonly section: number;
  readonly content: number;
  /** 考核內容 where it has a column of its own; -1 where it stands above the first clause of its item. */
  readonly requirement: number;
  /** The words that KH.* reads: 考评标准, or 評分說明. */
  readonly standard: number;
  /** 評分方法 */
  readonly verification: number;
  /** 赋分 */
  readonly allotted: number;
  /** 条款 */
  readonly clause: number;
  /** 查实数 */
  readonly quantity: number;
  /** 案件 */
  readonly cases: number;
  /** False where the scheme has no 同案 rule: 案件 and 同案免扣 are then blank columns off the page, kept for their names. */
  readonly hasCases: boolean;
  /** 台账数: what the ledger sums up to; -1 without a ledger. */
  readonly ledger: number;
  /** 采用数: the count in force, typed here or else the ledger's, beside the page, for 取自 says which; without a ledger it is 查实数 itself. */
  readonly counted: number;
  /** 取自: which of the two it is; -1 without a ledger. */
  readonly origin: number;
  /** The cases that go with the count in force; without a ledger 案件 itself. */
  readonly countedCases: number;
  /** 应扣 */
  readonly due: number;
  /** 同案免扣 */
  readonly released: number;
  /** 超限额 */
  readonly limited: number;
  /** 自查分: an entry, once an item. */
  readonly selfScore: number;
  /** 扣分 */
  readonly deduction: number;
  /** 得分 */
  readonly score: number;
  /** 自查分 less 得分 */
  readonly difference: number;
  /** 扣分说明 */
  readonly explanation: number;
  readonly responsible: number;
  /** 算式: on the screen only, right of what is printed. */
  readonly working: number;
  /** Columns that are printed: all but 算式. */
  readonly printed: number;
  readonly headings: readonly string[];
  /** Points; those printed fit an A4 sheet on its side between margins of 10 mm, with 2 % to spare. */
  readonly widths: readonly number[];
}

type Role = Exclude<keyof Layout, 'headings' | 'widths' | 'printed' | 'hasCases'>;

interface Column {
  readonly role: Role;
  readonly heading: string;
  readonly width: number;
}

/** Widths of a table whose requirement and clauses share a column, and of one where each has its own. */
const WIDTHS = { shared: 0, apart: 1 } as const;

/** Words for the columns that a document may not have, and their widths. The widest takes what is left. */
const KNOWN: Readonly<Record<Role, { readonly heading: string; readonly widths: readonly [shared: number, apart: number] }>> = {
  section: { heading: '考评项目', widths: [48, 38] },
  content: { heading: '具体内容', widths: [52, 46] },
  requirement: { heading: '考核内容', widths: [0, 150] },
  standard: { heading: '考评标准', widths: [0, 0] },
  verification: { heading: '评分方法', widths: [84, 84] },
  allotted: { heading: '赋分', widths: [24, 42] },
  clause: { heading: '条款', widths: [30, 30] },
  quantity: { heading: '查实数', widths: [36, 34] },
  cases: { heading: '案件', widths: [53, 53] },
  ledger: { heading: '台账数', widths: [26, 25] },
  counted: { heading: '采用数', widths: [34, 30] },
  origin: { heading: '取自', widths: [26, 24] },
  countedCases: { heading: '采用案件', widths: [96, 96] },
  due: { heading: '应扣', widths: [26, 25] },
  released: { heading: '同案免扣', widths: [26, 25] },
  limited: { heading: '超限额', widths: [26, 25] },
  selfScore: { heading: '自查分', widths: [28, 28] },
  deduction: { heading: '扣分', widths: [26, 25] },
  score: { heading: '得分', widths: [28, 27] },
  difference: { heading: '自查差额', widths: [27, 27] },
  explanation: { heading: '扣分说明', widths: [116, 96] },
  responsible: { heading: '责任科室', widths: [60, 60] },
  working: { heading: '算式', widths: [96, 96] },
};

/** What the columns may take of 297 mm less two margins of 10 mm (785 pt). */
export const TABLE_WIDTH = 770;

/** The document's own columns in its order; the columns that a score needs stand before its 自查分, 扣分 and 得分. */
export function layoutOf(scheme: Scheme, hasLedger = false): Layout {
  const headingOf = (role: ColumnRole): string | undefined => scheme.columns.find((column) => column.role === role)?.heading;
  const own = (role: ColumnRole & Role): readonly Role[] => (headingOf(role) === undefined ? [] : [role]);
  const apart = headingOf('clause') !== undefined;
  const hasCases = scheme.policies.sameCase !== null;
  const selfScored: readonly Role[] = headingOf('selfScore') === undefined ? [] : ['selfScore'];
  const words: readonly Role[] = apart ? ['requirement', 'allotted', 'standard', ...own('verification')] : ['standard', 'allotted'];
  const ofLedger: readonly Role[] = hasLedger ? ['ledger', 'origin'] : [];
  const counting: readonly Role[] = hasCases ? ['clause', 'quantity', 'cases', ...ofLedger, 'due', 'released', 'limited'] : ['clause', 'quantity', ...ofLedger, 'due', 'limited'];
  const judged: readonly Role[] = [...selfScored, 'deduction', 'score', ...(selfScored.length > 0 ? (['difference'] as const) : []), 'explanation'];
  const printed = [...own('section'), ...own('content'), ...words, ...counting, ...judged, ...own('responsible')].map((role) => narrowed(columnOf(role, apart, headingOf), hasLedger && apart));
  const left = TABLE_WIDTH - printed.reduce((sum, column) => sum + column.width, 0);
  const offPage: readonly Column[] = hasCases ? [] : [{ role: 'cases', heading: '', width: 8 }, { role: 'released', heading: '', width: 8 }];
  const inForce: readonly Column[] = hasLedger ? (hasCases ? (['counted', 'countedCases'] as const) : (['counted'] as const)).map((role) => columnOf(role, apart, headingOf)) : [];
  const columns = [...printed.map((column) => (column.role === 'standard' ? { ...column, width: left } : column)), columnOf('working', apart, headingOf), ...inForce, ...offPage];
  const at = (role: Role): number => columns.findIndex((column) => column.role === role);
  return {
    section: at('section'),
    content: at('content'),
    requirement: at('requirement'),
    standard: at('standard'),
    verification: at('verification'),
    allotted: at('allotted'),
    clause: at('clause'),
    quantity: at('quantity'),
    cases: at('cases'),
    hasCases,
    ledger: at('ledger'),
    counted: hasLedger ? at('counted') : at('quantity'),
    origin: at('origin'),
    countedCases: hasLedger && hasCases ? at('countedCases') : at('cases'),
    due: at('due'),
    released: at('released'),
    limited: at('limited'),
    selfScore: at('selfScore'),
    deduction: at('deduction'),
    score: at('score'),
    difference: at('difference'),
    explanation: at('explanation'),
    responsible: at('responsible'),
    working: at('working'),
    printed: printed.length,
    headings: columns.map((column) => column.heading),
    widths: columns.map((column) => column.width),
  };
}

/** What a table with its clauses apart gives up so that the columns of the ledger fit beside them. */
const NARROWER: Readonly<Partial<Record<Role, number>>> = { requirement: 116, verification: 66, explanation: 92 };

function narrowed(column: Column, narrow: boolean): Column {
  return narrow ? { ...column, width: NARROWER[column.role] ?? column.width } : column;
}

/** The role a column of the document has on the sheet: what is read stands in `standard`, and 条款 is the sheet's own. */
function columnOf(role: Role, apart: boolean, headingOf: (role: ColumnRole) => string | undefined): Column {
  const { heading, widths } = KNOWN[role];
  const written = role === 'requirement' ? headingOf('standard') : role === 'standard' ? headingOf(apart ? 'clause' : 'standard') : role === 'clause' ? undefined : headingOf(role as ColumnRole);
  return { role, heading: written ?? heading, width: widths[apart ? WIDTHS.apart : WIDTHS.shared] };
}
