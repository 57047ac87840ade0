/**
 * The custom functions: each reads its arguments, calls the core and writes back. functions.json is made from the
 * comments below, which Excel shows to the user, and from the parameter names: hence both are Chinese.
 */
import { ZERO, exceeds, type Decimal } from '../scoring';
import { readRatio } from '../reading';
import { gradeSentence, keptBySentence, shareGradeSentence } from '../wording';
import { cellsOf, pointsIn, toCell, wordsOf } from './arguments';
import { casesOf } from './ledgerCases';
import { clauseReading } from './clauseReadings';
import { valueError } from './errors';
import { explanation } from './explanation';
import { gradedScore } from './gradedScore';
import { placesOf } from './quotas';
import { readingTable } from './readingTable';
import { perCapitaOf } from './perCapita';
import { rankOf, weightedTotal } from './ranks';
import { keptRow } from './sameCase';
import { toGradeSentence } from './toGrade';
import { trimmedMean } from './trimmedMean';
import { countedVotes, gradedShare, shareOf } from './votes';
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
 * 人均得分：累计积分除以人数，先精确相除，再四舍五入。
 * @customfunction PERCAPITA
 * @param 累计积分 全部积分之和。
 * @param 人数 实际人数，1 以上的整数。
 * @param 小数位数 保留几位小数，0 到 6；不填按 2 位。
 * @returns 人均得分。
 */
export function perCapita(累计积分: unknown, 人数: unknown, 小数位数?: unknown): number {
  return toCell(perCapitaOf(累计积分, 人数, 小数位数));
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
 * 按等次规定的原文给得分定等次；落在两档之间、没有定口径的不定，并说明原因。
 * @customfunction GRADE
 * @param 得分 要定等次的分数。
 * @param 等次规定 写有分数线的单元格，如“优秀95—100分；良好80—94分”。
 * @param 口径 落在两档之间的归哪一档：“归低档”“归高档”“四舍五入”“进位”“舍去小数”；还没有定的空着。
 * @returns 等次。
 */
export function grade(得分: unknown, 等次规定: unknown, 口径?: unknown): string {
  const { points, graded } = gradedScore(得分, 等次规定, 口径);
  if ('grade' in graded) return graded.grade;
  throw valueError(gradeSentence(points, graded));
}

/**
 * 得分没有等次的，说明它落在哪两档之间；有等次的，不显示文字。
 * @customfunction WHYNOGRADE
 * @param 得分 要定等次的分数。
 * @param 等次规定 写有分数线的单元格，如“优秀95—100分；良好80—94分”。
 * @param 口径 落在两档之间的归哪一档；还没有定的空着。
 * @returns 说明。
 */
export function whyNoGrade(得分: unknown, 等次规定: unknown, 口径?: unknown): string {
  const { points, graded } = gradedScore(得分, 等次规定, 口径);
  return gradeSentence(points, graded);
}

/**
 * 离上一个等次还差几分，按十进制精确计算；已经是最高等次的、等次还没有定下来的，不显示文字。
 * @customfunction TOGRADE
 * @param 得分 总分。
 * @param 等次规定 写有分数线的单元格，如“优秀95—100分；良好80—94分”。
 * @param 口径 落在两档之间的怎样定；没有定的不填。
 * @returns 一句话，如“差0.5分到优秀”。
 */
export function toGrade(得分: unknown, 等次规定: unknown, 口径?: unknown): string {
  return toGradeSentence(得分, 等次规定, 口径);
}

/**
 * 显示条款读出来的意思：扣还是加、分值、计数单位；读不出的，说明原因、卡在哪几个字、可以定为什么。
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

/**
 * 得票率：几个选项的得票合计，除以分母。
 * @customfunction SHARE
 * @param 票数 得票所在的单元格，可以是连着的几格，合并计算。
 * @param 分母 有效票、收回票等，按口径定的那个数。
 * @returns 得票率，0 到 1 之间。
 */
export function share(票数: unknown[][], 分母: unknown): number {
  const { count, whole } = shareOf(票数, 分母);
  return toCell(count.div(whole));
}

/**
 * 一并计算的得票：等次规定写在“得票率”前面的几个选项，得票合计。
 * @customfunction COUNTED
 * @param 得票 各个选项的得票，一行里连着的几格。
 * @param 选项 各个选项的名称，和得票一一对应。
 * @param 等次规定 写有得票率的单元格，如“优秀、合格得票率达到80%以上为优秀；……”。
 * @returns 一并计算的票数。
 */
export function counted(得票: unknown[][], 选项: unknown[][], 等次规定: unknown): number {
  return toCell(countedVotes(得票, 选项, 等次规定));
}

/**
 * 按等次规定的原文给得票率定等次，用票数相乘比较，不先取整；落在两档之间的，没有口径就不定。
 * @customfunction VOTEGRADE
 * @param 得票 一并计算的选项的得票，可以是连着的几格。
 * @param 分母 有效票、收回票等，按口径定的那个数。
 * @param 等次规定 写有得票率的单元格，如“优秀、合格得票率达到90%以上为好；在70-89%之间为较好”。
 * @param 口径 落在两档之间的怎样定：“归高档”“归低档”或“四舍五入”；没有定的不填。
 * @returns 等次。
 */
export function voteGrade(得票: unknown[][], 分母: unknown, 等次规定: unknown, 口径?: unknown): string {
  const { share: counted, read: bands, graded } = gradedShare(得票, 分母, 等次规定, 口径);
  if ('grade' in graded) return graded.grade;
  throw valueError(shareGradeSentence(counted, bands.counted, graded));
}

/**
 * 用一句话说明得票率是多少、归哪一档；落在两档之间的，说明是哪两档。
 * @customfunction WHYGRADE
 * @param 得票 一并计算的选项的得票，可以是连着的几格。
 * @param 分母 有效票、收回票等，按口径定的那个数。
 * @param 等次规定 写有得票率的单元格。
 * @param 口径 落在两档之间的怎样定；没有定的不填。
 * @returns 说明。
 */
export function whyGrade(得票: unknown[][], 分母: unknown, 等次规定: unknown, 口径?: unknown): string {
  const { share: counted, read: bands, graded } = gradedShare(得票, 分母, 等次规定, 口径);
  return shareGradeSentence(counted, bands.counted, graded);
}

/**
 * 加权总分：各项得分乘权重再相加，按十进制精确计算；权重必须正好合计100。
 * @customfunction WEIGHTED
 * @param 得分区域 各项得分所在的单元格，0到100分；没有得分的一格写“缺”。
 * @param 权重区域 各项权重所在的单元格，按百分数填，如20。
 * @param 缺项办法 没有得分的项怎么算：“按0”“重摊”“报错”；还没有定的空着。
 * @returns 加权总分。
 */
export function weightedScore(得分区域: unknown[][], 权重区域: unknown[][], 缺项办法?: unknown): number {
  return toCell(weightedTotal(得分区域, 权重区域, 缺项办法));
}

/**
 * 名次：总分在各单位总分中排第几，总分相同的名次相同。
 * @customfunction RANKING
 * @param 总分 本单位的总分。
 * @param 总分区域 各单位的总分，本单位也在内。
 * @param 排法 同分之后怎么排：“竞赛式”（1、2、2、4）“中国式”（1、2、2、3），或“从后数”；还没有定的空着。
 * @returns 名次。
 */
export function rank(总分: unknown, 总分区域: unknown[][], 排法?: unknown): number {
  return rankOf(总分, 总分区域, 排法);
}

/**
 * 台账里一个单位一条规定的各个案件，连同各占几个，写成“〔2026〕5号×1；〔2026〕7号×2”。
 * @customfunction CASES
 * @param 单位 被考核单位。
 * @param 条款号 这一条的编号，如8.2.1。
 * @param 单位列 台账的单位一列。
 * @param 条款列 台账的条款一列。
 * @param 数量列 台账的数量一列。
 * @param 案件列 台账的案件一列。
 * @returns 各个案件；没有案件的不显示文字。
 */
export function ledgerCases(单位: unknown, 条款号: unknown, 单位列: unknown[][], 条款列: unknown[][], 数量列: unknown[][], 案件列: unknown[][]): string {
  return casesOf({ unit: 单位, clause: 条款号, units: 单位列, clauses: 条款列, counts: 数量列, cases: 案件列 });
}

/**
 * 数量是不是超过总数的几分之几；正好等于的不算超过。
 * @customfunction EXCEEDS
 * @param 数量 得票或别的个数。
 * @param 总数 有效票、收回票等，按口径定的那个数。
 * @param 比例 写有比例的单元格或文字，如“三分之一”。
 * @returns 超过为 TRUE，没有超过为 FALSE。
 */
export function exceedsPart(数量: unknown, 总数: unknown, 比例: unknown): boolean {
  const words = wordsOf(比例);
  const ratio = readRatio(words);
  if (ratio === null) throw valueError(words === '' ? '没有写比例。请写“三分之一”“半数”或“50%”这样。' : `比例“${words}”读不出是几分之几。请写“三分之一”“半数”或“50%”这样。`);
  return exceeds(shareOf(数量, 总数, ['数量', '总数']), ratio);
}

/**
 * 名额：单位数的百分之几是几个，按十进制精确计算；不是整数的，按取整办法取整。
 * @customfunction QUOTA
 * @param 单位数 参加考核的单位有几个。
 * @param 比例 百分之几，不写百分号，如20。
 * @param 取整办法 “进一”“舍去”或“四舍五入”；还没有定的空着。
 * @returns 名额。
 */
export function quota(单位数: unknown, 比例: unknown, 取整办法?: unknown): number {
  return placesOf(单位数, 比例, 取整办法);
}

/**
 * 去掉最高分和最低分以后的平均分，按十进制精确计算。
 * @customfunction TRIMMED
 * @param 打分区域 各位打的分；没有打分的格不要选进来。
 * @param 各去几个 最高、最低各去掉几个，不填为1。
 * @param 小数位数 四舍五入到几位小数，不填为2。
 * @returns 平均分。
 */
export function trimmedScore(打分区域: unknown[][], 各去几个?: unknown, 小数位数?: unknown): number {
  return toCell(trimmedMean(打分区域, 各去几个, 小数位数));
}
