/**
 * The custom functions: each reads its arguments, calls the core and writes back. functions.json is made from the
 * comments below, which Excel shows to the user, and from the parameter names: hence both are Chinese.
 */
import { ZERO, gradeOf, type Decimal } from '../scoring';
import { readBands } from '../reading';
import { bandRefusalSentence, gradeSentence, keptBySentence } from '../wording';
import { cellsOf, pointsIn, toCell, wordsOf } from './arguments';
import { clauseReading } from './clauseReadings';
import { valueError } from './errors';
import { explanation } from './explanation';
import { readingTable } from './readingTable';
import { keptRow } from './sameCase';
import { worthOf } from './worth';

/**
 * 按条款的原文和查实数算应扣的分。
 * @customfunction DEDUCT
 * @param 条款 写有扣分规定的单元格，如“每缺一项扣0.5分”。
 * @param 查实数 查实的个数；酌情扣分的条款填分值。
 * @param 理由 酌情扣分的理由，其他条款不用填。
 * @returns 应扣的分。
 */
export function deduct(条款: unknown, 查实数: unknown, 理由?: unknown): number {
  return toCell(worthOf('deduct', 条款, 查实数, 理由));
}

/**
 * 按条款的原文和查实数算应加的分。
 * @customfunction AWARD
 * @param 条款 写有加分规定的单元格，如“受到表彰的每项加1分”。
 * @param 查实数 查实的个数；酌情加分的条款填分值。
 * @param 理由 酌情加分的理由，其他条款不用填。
 * @returns 应加的分。
 */
export function award(条款: unknown, 查实数: unknown, 理由?: unknown): number {
  return toCell(worthOf('add', 条款, 查实数, 理由));
}

/**
 * 一条标准的得分：标准分减去各条扣分，按十进制精确计算。
 * @customfunction SCORE
 * @param 标准分 这条标准的赋分。
 * @param 扣分区域 各条扣分所在的单元格，可以选几处。
 * @returns 得分。
 */
export function score(标准分: unknown, 扣分区域: unknown[][][]): number {
  return toCell(pointsIn(标准分, '标准分').minus(sumOf(扣分区域, '扣分区域')));
}

/**
 * 合计得分，按十进制精确计算。
 * @customfunction TOTAL
 * @param 得分区域 得分所在的单元格，可以选几处。
 * @returns 合计。
 */
export function total(得分区域: unknown[][][]): number {
  return toCell(sumOf(得分区域, '得分区域'));
}

function sumOf(ranges: readonly unknown[], name: string): Decimal {
  return ranges.flatMap(cellsOf).reduce<Decimal>((sum, cell) => sum.plus(pointsIn(cell, name)), ZERO);
}

/**
 * 同一案件只按最高的一条扣分，算本条还应扣多少。
 * @customfunction HIGHEST
 * @param 条款号 本条的条款号。
 * @param 条款号列 全表的条款号。
 * @param 条款列 全表的条款原文。
 * @param 查实数列 全表的查实数。
 * @param 案件列 全表的案件；一格有几个案件的，写成“〔2026〕5号×1；〔2026〕7号×2”。
 * @param 考核内容 同一案件在多大范围内算一项：“条款”“标准”或“具体内容”；不填按“条款”。
 * @returns 免扣之后本条的扣分。
 */
export function highest(
  条款号: unknown,
  条款号列: unknown[][],
  条款列: unknown[][],
  查实数列: unknown[][],
  案件列: unknown[][],
  考核内容?: unknown,
): number {
  return toCell(keptRow({ clause: 条款号, clauses: 条款号列, words: 条款列, quantities: 查实数列, cases: 案件列, scope: 考核内容 }).kept);
}

/**
 * 本条因同一案件免扣的，说明是哪个案件、按哪一条扣；没有免扣的，不显示文字。
 * @customfunction KEPTBY
 * @param 条款号 本条的条款号。
 * @param 条款号列 全表的条款号。
 * @param 条款列 全表的条款原文。
 * @param 查实数列 全表的查实数。
 * @param 案件列 全表的案件。
 * @param 考核内容 同一案件在多大范围内算一项：“条款”“标准”或“具体内容”；不填按“条款”。
 * @returns 免扣的说明。
 */
export function keptBy(
  条款号: unknown,
  条款号列: unknown[][],
  条款列: unknown[][],
  查实数列: unknown[][],
  案件列: unknown[][],
  考核内容?: unknown,
): string {
  const { releases } = keptRow({ clause: 条款号, clauses: 条款号列, words: 条款列, quantities: 查实数列, cases: 案件列, scope: 考核内容 });
  return releases.map(keptBySentence).join('；');
}

/**
 * 按等次规定的原文给得分定等次；落在两档之间的不定，并说明原因。
 * @customfunction GRADE
 * @param 得分 要定等次的分数。
 * @param 等次规定 写有分数线的单元格，如“优秀95—100分；良好80—94分”。
 * @returns 等次。
 */
export function grade(得分: unknown, 等次规定: unknown): string {
  const points = pointsIn(得分, '得分');
  const bands = readBands(wordsOf(等次规定));
  if ('code' in bands) throw valueError(bandRefusalSentence(bands));
  const graded = gradeOf(points, bands);
  if ('grade' in graded) return graded.grade;
  throw valueError(gradeSentence(points, graded));
}

/**
 * 显示条款读出来的意思：扣还是加、分值、计数单位；读不出的，说明原因。
 * @customfunction READ
 * @param 条款 写有扣分或加分规定的单元格。
 * @returns 两列：名目和内容。
 */
export function read(条款: unknown): string[][] {
  return readingTable(clauseReading(wordsOf(条款)));
}

/**
 * 用一句话说明本条的扣分是怎么来的。
 * @customfunction EXPLAIN
 * @param 条款 写有扣分或加分规定的单元格。
 * @param 查实数 查实的个数。
 * @param 同案免扣 因同一案件免扣的分。
 * @param 超限额 超出赋分、不再扣的分。
 * @param 赋分 本条标准的赋分，即扣分的限额。
 * @returns 扣分说明。
 */
export function explain(条款: unknown, 查实数: unknown, 同案免扣?: unknown, 超限额?: unknown, 赋分?: unknown): string {
  return explanation({ clause: 条款, quantity: 查实数, released: 同案免扣, limited: 超限额, allotted: 赋分 });
}
