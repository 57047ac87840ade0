import type { Scheme } from '../scheme/scheme';

/** Which column holds what. -1 where the scheme has no such column. */
export interface Layout {
  readonly section: number;
  readonly content: number;
  readonly standard: number;
  /** 赋分 */
  readonly allotted: number;
  /** 条款 */
  readonly clause: number;
  /** 查实数 */
  readonly quantity: number;
  /** 案件 */
  readonly cases: number;
  /** 应扣 */
  readonly due: number;
  /** 同案免扣 */
  readonly released: number;
  /** 超限额 */
  readonly limited: number;
  /** 扣分 */
  readonly deduction: number;
  /** 得分 */
  readonly score: number;
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

type Role = Exclude<keyof Layout, 'headings' | 'widths' | 'printed'>;

interface Column {
  readonly role: Role;
  readonly heading: string;
  readonly width: number;
}

const SCORING: readonly Column[] = [
  { role: 'allotted', heading: '赋分', width: 24 },
  { role: 'clause', heading: '条款', width: 30 },
  { role: 'quantity', heading: '查实数', width: 36 },
  { role: 'cases', heading: '案件', width: 53 },
  { role: 'due', heading: '应扣', width: 26 },
  { role: 'released', heading: '同案免扣', width: 26 },
  { role: 'limited', heading: '超限额', width: 26 },
  { role: 'deduction', heading: '扣分', width: 26 },
  { role: 'score', heading: '得分', width: 28 },
  { role: 'explanation', heading: '扣分说明', width: 116 },
];

const WORKING: Column = { role: 'working', heading: '算式', width: 96 };

const OWN_WIDTHS: Readonly<Record<'section' | 'content' | 'responsible', number>> = { section: 48, content: 52, responsible: 60 };

/** What the columns may take of 297 mm less two margins of 10 mm (785 pt). */
export const TABLE_WIDTH = 770;

/** The scheme's own columns left and right, the scoring columns before the last of them. */
export function layoutOf(scheme: Scheme): Layout {
  const own = (role: 'section' | 'content' | 'responsible'): Column[] =>
    scheme.columns.filter((column) => column.role === role).slice(0, 1).map((column) => ({ role, heading: column.heading, width: OWN_WIDTHS[role] }));
  const left = [...own('section'), ...own('content')];
  const right = [...SCORING, ...own('responsible')];
  const taken = [...left, ...right].reduce((sum, column) => sum + column.width, 0);
  const heading = scheme.columns.find((column) => column.role === 'standard')?.heading ?? '考评标准';
  const printed: readonly Column[] = [...left, { role: 'standard', heading, width: TABLE_WIDTH - taken }, ...right];
  const columns = [...printed, WORKING];
  const at = (role: Role): number => columns.findIndex((column) => column.role === role);
  return {
    section: at('section'),
    content: at('content'),
    standard: at('standard'),
    allotted: at('allotted'),
    clause: at('clause'),
    quantity: at('quantity'),
    cases: at('cases'),
    due: at('due'),
    released: at('released'),
    limited: at('limited'),
    deduction: at('deduction'),
    score: at('score'),
    explanation: at('explanation'),
    responsible: at('responsible'),
    working: at('working'),
    printed: printed.length,
    headings: columns.map((column) => column.heading),
    widths: columns.map((column) => column.width),
  };
}
