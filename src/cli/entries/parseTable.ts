import { parseList } from './parseList';
import { HEADINGS, NEEDED, type EntryTable } from './row';
import { SELF_SCORE } from './selfScore';

export { splitLines } from './parseList';

/** The rows of an entry list, with 自查分 where the scheme has it; throws BadInput with every problem of head and rows. */
export function parseTable(text: string, file: string, selfScored = false): EntryTable {
  const { headings, rows } = parseList(text, file, { headings: selfScored ? [...HEADINGS, SELF_SCORE] : HEADINGS, needed: NEEDED });
  return {
    rows: rows.map(({ line, cell }) => ({
      line,
      cells: { 单位: cell('单位'), 条款: cell('条款'), 数量: cell('数量'), 案件: cell('案件'), 备注: cell('备注') },
      selfScore: cell(SELF_SCORE),
    })),
    hasUnits: headings.includes('单位'),
  };
}
