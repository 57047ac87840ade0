import { a1, rectOf } from './address';
import { isDiscretion, isPair, type ClauseRow } from './clauseRows';
import type { SheetFrame } from './clauseFormulas';
import { countLimits } from './countLimits';
import type { CellPlan, Rect, ValidationPlan } from './plan';
import { selfScoreRect, selfScoreValidation } from './selfScores';
import { thresholdHint } from '../wording';
import { runsOf } from './runs';

/** What a sheet already holds for one clause. */
export interface EnteredRow {
  /** '' = 待评, "/" = 不适用; a count, or for a 酌情 clause the amount in 分. */
  readonly quantity: string | number | '';
  readonly cases: string;
  /** Only a 酌情 clause has one. */
  readonly reason: string;
}

export const NOTHING_ENTERED: EnteredRow = { quantity: '', cases: '', reason: '' };

/** A count goes into the cell as a number, so that it can be summed and carries its unit in the number format. */
export function quantityContent(quantity: EnteredRow['quantity']): CellPlan['content'] {
  if (typeof quantity === 'string' && /^\d{1,15}(\.\d{1,6})?$/.test(quantity.trim())) return Number(quantity);
  return quantity;
}

/** Every cell to be filled in: 查实数 and 案件 of each clause, 自查分 of each item, the reason of a 酌情 clause. */
export function entryRects(frame: SheetFrame, rows: readonly ClauseRow[]): readonly Rect[] {
  const { quantity, cases, explanation } = frame.layout;
  const count = frame.last - frame.first + 1;
  return [
    rectOf(frame.first, quantity, count),
    ...(frame.layout.hasCases ? [rectOf(frame.first, cases, count)] : []),
    ...(frame.layout.selfScore < 0 ? [] : [selfScoreRect(frame)]),
    ...rows.filter(isDiscretion).map((row) => rectOf(row.row, explanation)),
  ];
}

/** What may be typed into them. */
export function entryValidations(frame: SheetFrame, rows: readonly ClauseRow[]): readonly ValidationPlan[] {
  const { quantity, cases, explanation } = frame.layout;
  const quantities = runsOf(rows, validationKind).flatMap(({ members }) => {
    const [first] = members;
    if (!first) return [];
    const rect = rectOf(first.row, quantity, members.length);
    if (first.heads) return [headsValidation(rect)];
    if (isDiscretion(first)) return [amountValidation(frame, first, rect)];
    return [isPair(first) ? pairValidation(rect) : countValidation(rect, first)];
  });
  const reasons = rows.filter(isDiscretion).map((row) => reasonValidation(rectOf(row.row, explanation)));
  const ofCases = frame.layout.hasCases ? [casesValidation(rectOf(frame.first, cases, frame.last - frame.first + 1))] : [];
  const ofSelfScores = frame.layout.selfScore < 0 ? [] : [selfScoreValidation(frame)];
  return [...quantities, ...ofCases, ...ofSelfScores, ...reasons];
}

/** Rows of one kind that stand together share their validation. */
function validationKind(row: ClauseRow): string {
  if (isDiscretion(row) || row.heads) return row.clause.id;
  const { reading } = row.clause;
  return isPair(row) ? 'pair' : `${countLimits(reading).words}${thresholdHint(reading) ?? ''}`;
}

function countValidation(rect: Rect, { clause: { reading } }: ClauseRow): ValidationPlan {
  const at = a1(rect.row, rect.column);
  const { condition, words } = countLimits(reading);
  return {
    rect,
    formula: `=IF(ISNUMBER(${at}),AND(${condition(at)}),OR(${at}="",${at}="/"))`,
    title: '查实数填不进去',
    message: `查实数只能填 ${words}，或者“/”。查实没有的填 0，不适用的填“/”，还没有评的留空。`,
    promptTitle: '查实数',
    prompt: `${thresholdHint(reading) ?? '填查实的数'}，只填数字，不写单位。查实没有的填 0，不适用的填“/”，还没有评的留空。`,
  };
}

/** 3×2 is for KH.* to read; here only that it may be one. */
function pairValidation(rect: Rect): ValidationPlan {
  const at = a1(rect.row, rect.column);
  return {
    rect,
    formula: `=IF(ISNUMBER(${at}),AND(${at}>=0,${at}=INT(${at})),OR(${at}="",${at}="/",AND(ISNUMBER(FIND("×",${at})),LEN(${at})<=13)))`,
    title: '查实数填不进去',
    message: '查实数填 0、1、2 这样的整数，或者“3×2”（3人各2次、各2天），或者“/”。查实没有的填 0，不适用的填“/”，还没有评的留空。',
    promptTitle: '查实数',
    prompt: '填人数和次数（天数）相乘的数，也可以填“3×2”，就是3人各2次。查实没有的填 0，不适用的填“/”，还没有评的留空。',
  };
}

function headsValidation(rect: Rect): ValidationPlan {
  const at = a1(rect.row, rect.column);
  return {
    rect,
    formula: `=IF(ISNUMBER(${at}),AND(${at}>=1,${at}=INT(${at})),${at}="")`,
    title: '人数填不进去',
    message: '人数填 1、2、3 这样的整数，还没有核定的留空。',
    promptTitle: '人数',
    prompt: '填实际人数，累计积分除以这个数。只填数字，不写“人”；没有核定的留空，得分先不算。',
  };
}

function amountValidation(frame: SheetFrame, row: ClauseRow, rect: Rect): ValidationPlan {
  const at = a1(rect.row, rect.column);
  const allotted = row.item.allotted;
  const most = allotted === null ? '' : `,${at}<=${a1(row.itemFirst, frame.layout.allotted, true)}`;
  const upTo = allotted === null ? '' : `，不超过本条标准的赋分 ${allotted} 分`;
  const { points } = row.clause.reading;
  const { condition, words } = countLimits(row.clause.reading);
  return {
    rect,
    formula: `=IF(ISNUMBER(${at}),AND(${condition(at)}${most}),OR(${at}="",${at}="/"))`,
    title: '分值填不进去',
    message: `这一条填的是分值：${words}${upTo}。不扣的填 0，不适用的填“/”，还没有评的留空。`,
    promptTitle: '酌情的分值',
    prompt: `${points === null ? '原文没有写分值' : '原文写的是幅度'}，请填考核组定的分值${upTo}，并在本行“扣分说明”里写理由。不扣的填 0，不适用的填“/”。`,
  };
}

function casesValidation(rect: Rect): ValidationPlan {
  return {
    rect,
    formula: `=LEN(${a1(rect.row, rect.column)})<=200`,
    title: '案件号填不进去',
    message: '案件号最多 200 个字。请只填案件号，事实写在台账里。',
    promptTitle: '案件',
    prompt: '同一案件在几条里都查实的，各条填同一个案件号；一条里有几个案件的，写成“〔2026〕5号×1；〔2026〕7号×2”。没有案件的留空。',
  };
}

function reasonValidation(rect: Rect): ValidationPlan {
  return {
    rect,
    formula: `=LEN(${a1(rect.row, rect.column)})<=200`,
    title: '理由填不进去',
    message: '理由最多 200 个字。请写要点，材料另附。',
    promptTitle: '酌情的理由',
    prompt: '本条由考核组酌情定分。填了分值的，请在这里写明理由。',
  };
}
