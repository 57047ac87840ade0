import type { BroughtIn, RecognisedTable } from '../../intake/index';
import { ROLE_WORDS, doubtSentence, mendNote } from '../../wording/index';

/** What was understood, in plain sentences: its size, each column, what is not sure, what looks damaged. `marked` lines begin with "- ". */
export interface Understood {
  readonly size: string;
  readonly columns: readonly string[];
  readonly doubts: readonly string[];
  readonly mends: readonly string[];
}

export function understood(made: BroughtIn, table: RecognisedTable | null, accepted: readonly number[]): Understood {
  const { items, clauses, asked, total, residues } = made;
  const waiting = asked === 0 ? '' : `，其中 ${asked} 条的算法要先定口径`;
  return {
    size: `共 ${items} 项标准，${clauses} 条扣分或加分的规定${waiting}；标准分合计 ${total} 分。`,
    columns: (table?.columns ?? []).map(({ column, heading, role, by }) => `第 ${column + 1} 列${heading === '' ? '（没有表头）' : `“${heading.replace(/\s+/gu, '')}”`}：${ROLE_WORDS[role]}${by === 'cells' ? '（按格里的内容认的）' : by === 'answer' ? '（您指定的）' : ''}`),
    doubts: made.doubts.map(doubtSentence),
    mends: [
      ...made.mends.map(({ from, to, reason, line }, index) => `${index + 1}. source.txt 第 ${line} 行“${from}”疑为“${to}”。${mendNote(reason)}${accepted.includes(index) ? '已按您的要求更正，原话照引。' : '没有改。'}`),
      ...(residues.first === null ? [] : [`有 ${residues.count} 处字后带着转码留下的注音（如“${residues.first}”）。引用照原文，表上不显示。`]),
    ],
  };
}
