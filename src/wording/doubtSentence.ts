import type { Doubt } from '../intake/doubt';
import type { IntakeRole } from '../intake/columnWords';
import type { Place } from '../intake/place';
import { readingInWords } from './readingInWords';
import { refusalSentence } from './refusalSentence';

/** What a column holds, as an office says it. */
export const ROLE_WORDS: Readonly<Record<IntakeRole, string>> = {
  number: '序号', section: '项目', content: '内容（目标）', standard: '考核标准', allotted: '标准分', clause: '评分说明', verification: '评分方法',
  selfScore: '自查分', deduction: '扣分', score: '得分', responsible: '责任科室', remark: '备注（不用）',
};

/** What was not sure, what was done meanwhile, and what to do. */
export function doubtSentence(doubt: Doubt): string {
  const at = doubt.place === null ? '' : placeWords(doubt.place);
  switch (doubt.code) {
    case 'noHead':
      return '没有找到表头，各列是按格里的内容认的。请逐列核对，或在表上加一行表头：项目、考核标准、标准分、评分说明。';
    case 'noClauses':
      return '没有读到一条扣分或加分的规定。请核对评分说明是哪一列，或把扣分的规定写进表里。';
    case 'roleUnsure':
      return `${at}${doubt.words === '' ? '没有表头' : `表头“${doubt.words}”`}，先当作${ROLE_WORDS[doubt.taken]}。可以是：${doubt.choices.map((role) => ROLE_WORDS[role]).join('、')}。请核对。`;
    case 'roleTwice':
      return `${at}表头“${doubt.words}”和“${doubt.other}”像是同一种，先只用“${doubt.other}”。请核对用哪一列，或指定这一列是什么。`;
    case 'sumDiffers':
      return `${at}“${oneLine(doubt.words)}”写的是 ${doubt.stated} 分，各项合计 ${doubt.sum} 分。请核对分值。`;
    case 'amountUnread':
      return `${at}的标准分写的是“${oneLine(doubt.words)}”，不是分值。请写数字，如 5 或 0.5。`;
    case 'amountMissing':
      return `${at}“${oneLine(doubt.words)}”没有写标准分，先按 0 分。请补上分值。`;
    case 'amountShared':
      return `${at}“${oneLine(doubt.words)}”没有写标准分，先并入上面一项，合用它的标准分。有自己的标准分的请补上。`;
    case 'amountsAdded':
      return `${at}一项标准有几个标准分（${doubt.words}），先合计为 ${doubt.sum} 分。请核对，或拆成几项。`;
    case 'clauseRefused':
      return `${at}“${oneLine(doubt.words)}”：${doubt.reading.refused === null ? `读作${readingInWords(doubt.reading)}，这种算法不能自动算。` : refusalSentence(doubt.reading.refused)}可以定为：${doubt.choices.join('；')}。`;
    case 'notClause':
      return `${at}“${oneLine(doubt.words)}”提到扣分或加分，但不是一条可以计数的规定，没有列入评分。请核对。`;
    case 'strayWords':
      return `${at}“${oneLine(doubt.words)}”看不出属于哪一格，没有用。请对照原文核对。`;
    case 'adjustmentPoints':
      return `${at}“${oneLine(doubt.words)}”是加减分项，写了 ${doubt.stated} 分：可以是加分的上限，也可以是总分的一部分。先不占总分，也不设上限。请核对。`;
    case 'noAllotment':
      return `${at}“${oneLine(doubt.words)}”没有写分值，先按加减分项算，不占总分。有分值的请补上。`;
  }
}

function placeWords(place: Place): string {
  if ('line' in place) return `第 ${place.line} 行`;
  return `第 ${place.row + 1} 行${place.column === null ? '' : `第 ${place.column + 1} 列`}`;
}

const LONGEST = 60;

function oneLine(words: string): string {
  const bare = words.replace(/\s+/gu, ' ').trim();
  return bare.length <= LONGEST ? bare : `${bare.slice(0, LONGEST)}……`;
}
