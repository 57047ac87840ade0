import type { Scheme } from '../../scheme/scheme';
import { vetoesOf } from '../../scheme/vetoes';
import { clausesInOrder } from '../../scheme/walk';
import type { Decimal } from '../../scoring/decimal';
import type { ClauseResult, ItemResult, SectionResult } from '../../scoring/result';
import { keptBySentence, numberText } from '../../wording/index';
import type { SelfScores } from '../entries/selfScore';
import type { OpenQuestion } from '../score/openPoints';
import { itemsOf } from '../score/scoreJson';
import type { ScoredUnit } from '../score/scoreUnits';
import { waitingIn } from '../score/waiting';
import { columns } from './columns';

/** One unit for a person: each section, each clause that took or gave points, the total, what was released, what is open. */
export function scoreTable(scheme: Scheme, { unit, result }: ScoredUnit, open: readonly OpenQuestion[], selfScores: SelfScores | null = null): string {
  const waiting = waitingIn(result);
  const shown = new Map(clausesInOrder(scheme).map((clause) => [clause.id, clause.shown]));
  const titles = new Map(scheme.sections.map((section) => [section.id, section.shown]));
  const clauses = result.sections.flatMap(itemsOf).flatMap((item) => item.clauses).filter((clause) => !clause.due.isZero() || !clause.award.isZero());

  const sections = columns(
    [
      ['项目', '赋分', '得分', '待评'],
      ...result.sections.map((section) => sectionRow(section, titles.get(section.id) ?? section.id, waiting.section(section))),
      ['总分', result.sections.some(({ perHead }) => perHead !== null) ? '' : scheme.total, waiting.total ? '待定' : numberText(result.total), result.pending === 0 ? '' : `${result.pending} 条`],
    ],
    ['left', 'right', 'right', 'right'],
  );
  const found = columns(
    [['条款', '查实', '应扣', '同案免扣', '超限额', '扣分', '加分', '条文'], ...clauses.map((clause) => clauseRow(clause, shown.get(clause.id) ?? ''))],
    ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'left'],
  );
  return [
    `${unit === null ? '' : `${unit}　`}${scheme.title}`,
    '',
    sections,
    ...(clauses.length === 0 ? [] : ['', found]),
    ...paragraph('人均', result.sections.flatMap((section) => perHeadLine(section, titles.get(section.id) ?? section.id, waiting.section(section)))),
    ...vetoesOf(scheme, result).map(({ clause, veto }) => `\n${veto.target}：取消（依据${clause.id}“${veto.quote}”）`),
    ...paragraph('同案免扣', result.released.map((release) => `${release.clause}：${keptBySentence(release)}`)),
    ...paragraph('自查', result.sections.flatMap(itemsOf).flatMap((item) => selfScoreLine(item, selfScores?.get(item.id)))),
    ...paragraph('待定', open.map(({ message }) => message)),
  ].join('\n');
}

function sectionRow({ allotted, score, pending, perHead }: SectionResult, title: string, waiting: boolean): string[] {
  const shown = waiting ? '待定' : perHead !== null && perHead.heads === null ? '' : numberText(score);
  return [title, allotted ? numberText(allotted) : '', shown, pending === 0 ? '' : `${pending} 条`];
}

function perHeadLine({ perHead }: SectionResult, title: string, waiting: boolean): string[] {
  if (perHead === null || waiting) return [];
  return [`${title}：累计积分 ${numberText(perHead.points)} 分${perHead.heads === null ? `，${perHead.id}还没有登记` : ` ÷ ${numberText(perHead.heads)} 人`}`];
}

function clauseRow({ id, quantity, due, released, limited, deduction, award }: ClauseResult, words: string): string[] {
  const shown = [due, released, limited, deduction, award].map((amount) => (amount.isZero() ? '' : numberText(amount)));
  return [id, quantity === null ? '' : numberText(quantity), ...shown, words];
}

function selfScoreLine({ id, score }: ItemResult, own: Decimal | undefined): string[] {
  return own === undefined ? [] : [`${id}：自查 ${numberText(own)} 分，得分 ${numberText(score)} 分，差 ${numberText(own.minus(score))} 分`];
}

function paragraph(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}
