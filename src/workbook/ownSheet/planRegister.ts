import { refusalSentence, readingInWords } from '../../wording';
import { rectOf } from '../address';
import { call } from '../formula';
import { planForm, type FormCell, type FormRow } from '../form';
import type { Formula, SheetPlan } from '../plan';
import { LIMIT_KEY, LIMIT_WORDS, UNDECIDED, type OwnAnswers, type OwnClause, type OwnQuestion, type OwnTable } from './own';
import { choiceRule, countFormat, countRule, takesReason } from './ownEntries';
import { blanks, columnRuns, type PlacedItem } from './ownFrame';
import { clauseFormulas, pendingWords, scoreFormula } from './ownFormulas';
import { clauseWords, ownCell } from './ownWords';
import { allottedRef, decisionCell } from './placeItems';
import { OWN_DECISIONS_NAME, REGISTER, REGISTER_HEADINGS, REGISTER_WIDTHS } from './registerColumns';

/** A decision as it stands on the sheet: the limit, or how one clause is counted. */
export type OwnDecision = { readonly kind: 'limit'; readonly quote: string | null } | { readonly kind: 'clause'; readonly clause: OwnClause; readonly question: OwnQuestion };

/** The first rows: title, where the words come from, the head of 口径. */
export const DECISIONS_ROW = 3;

/** Row of the first clause on the sheet. */
export function registerRow(decisions: number): number {
  return decisions === 0 ? 3 : DECISIONS_ROW + decisions + 1;
}

export interface RegisterOptions {
  readonly name: string;
  readonly decisions: readonly OwnDecision[];
  readonly answers: OwnAnswers;
  readonly items: readonly PlacedItem[];
}

/** 登记: the 口径 with the answers in force, and the clauses that are entered here, each with words that cite the office's own cell. */
export function planRegister(own: OwnTable, { name, decisions, answers, items }: RegisterOptions): SheetPlan {
  const limit = limitCell(decisions, true, name);
  const here = items.filter(({ onSide, clauses }) => onSide && clauses.length > 0);
  const rows: FormRow[] = [
    { kind: 'title', cells: [wide(0, 12, `${own.sheet}　登记和口径`)] },
    { kind: 'line', cells: [wide(0, 12, `评分规定引自“${own.sheet}”表，原表改了，这里跟着变。淡蓝色的格由考核组填。`)] },
  ];
  if (decisions.length > 0) {
    rows.push({ kind: 'head', cells: [at(0, '序号'), wide(1, 2, '口径：原文没有写明的'), wide(REGISTER.answer, 2, '定为'), at(REGISTER.by, '谁定的'), wide(REGISTER.day, 2, '哪天定的'), wide(REGISTER.because, 4, '为什么要定')] });
    decisions.forEach((decision, index) => rows.push(decisionRow(own, decision, index + 1, answers)));
  }
  if (here.length > 0) {
    rows.push({ kind: 'head', cells: REGISTER_HEADINGS.map((words, column) => at(column, words)) });
    rows.push(...here.flatMap((item, index) => itemRows(own, item, index + 1, limit)));
    rows.push(totalRow(here));
  }
  const names = decisions.length === 0 ? [] : [{ name: OWN_DECISIONS_NAME, rect: rectOf(DECISIONS_ROW, 0, decisions.length, REGISTER_WIDTHS.length) }];
  const plan = planForm({ name, widths: REGISTER_WIDTHS, rows, names });
  return { ...plan, print: { ...plan.print, orientation: 'landscape', breaksBefore: [] } };
}

const at = (column: number, content: FormCell['content'], more: Partial<FormCell> = {}): FormCell => ({ column, content, ...more });
const wide = (column: number, columns: number, content: FormCell['content'], more: Partial<FormCell> = {}): FormCell => ({ column, columns, content, ...more });

/** The words of a clause cite its cell, by which the row is found again from there. */
function decisionRow(own: OwnTable, decision: OwnDecision, number: number, { limit, decisions, deciders }: OwnAnswers): FormRow {
  const limitNow = limit === null ? UNDECIDED : LIMIT_WORDS[limit];
  const [key, words, asked, now, choices, because] = decision.kind === 'limit'
    ? [LIMIT_KEY, LIMIT_QUESTION, LIMIT_QUESTION, limitNow, Object.values(LIMIT_WORDS), decision.quote === null ? '原文没有写。' : `原文：${decision.quote}`] as const
    : [decision.question.key, clauseWords(own, decision.clause, false, null).words, decision.question.words, decisions[decision.question.key] ?? UNDECIDED, decision.question.choices.map((choice) => choice.words), becauseOf(decision.question)] as const;
  const { by = '', day = '' } = deciders[key] ?? {};
  const text = { numberFormat: '@' } as const;
  return {
    kind: 'body',
    cells: [
      at(0, number, { style: { horizontal: 'Center' } }),
      wide(1, 2, words, { longest: asked }),
      wide(REGISTER.answer, 2, now, { entry: choiceRule(choices), style: { ...text, horizontal: 'Center', bold: true }, longest: [now, ...choices].reduce((longest, one) => (one.length > longest.length ? one : longest)) }),
      at(REGISTER.by, by, { entry: true, style: text }),
      wide(REGISTER.day, 2, day, { entry: true, style: { ...text, horizontal: 'Center' } }),
      wide(REGISTER.because, 4, because),
    ],
  };
}

const LIMIT_QUESTION = '扣分到标准分为止，还是可以扣成负数';

export function becauseOf({ reading }: OwnQuestion): string {
  return reading.refused === null ? `读作“${readingInWords(reading)}”，这种算法不能由查实数算出来。` : refusalSentence(reading.refused);
}

function itemRows(own: OwnTable, item: PlacedItem, number: number, limit: Formula | null): FormRow[] {
  const { clauses } = item;
  const down = clauses.length;
  const content = item.own.item.standard[0] ?? item.own.item.content ?? item.own.item.section;
  return clauses.map((placed, index): FormRow => {
    const { clause } = placed;
    const said = clauseFormulas(REGISTER, item, placed, limit);
    const words = clauseWords(own, clause, false, clause.question === null ? null : placed.words.decision);
    const first: FormCell[] = index > 0 ? [] : [
      at(REGISTER.number, number, { rows: down, style: { horizontal: 'Center' } }),
      at(REGISTER.content, content === null ? null : ownCell(own, false, content), { rows: down, longest: content?.text.slice(0, 60 * down) ?? '' }),
      at(REGISTER.allotted, item.own.item.allotted === null ? null : allottedRef(own, item.own, false), { rows: down, style: { horizontal: 'Center' } }),
      at(REGISTER.score, scoreFormula(REGISTER, item), { rows: down }),
    ];
    const reason = takesReason(clause);
    return {
      kind: 'body',
      cells: [
        ...first,
        at(REGISTER.words, words.words, { longest: clause.words }),
        at(REGISTER.quantity, null, { entry: countRule(clause), style: { numberFormat: countFormat(clause) } }),
        at(REGISTER.reason, null, reason ? { entry: true, style: { numberFormat: '@' } } : {}),
        at(REGISTER.due, said.due), at(REGISTER.over, said.over), at(REGISTER.deduction, said.deduction), at(REGISTER.award, said.award),
        at(REGISTER.why, said.why, { longest: '每次扣 1 分，查实 10 次，应扣 10 分' }),
      ],
    };
  });
}

function totalRow(items: readonly PlacedItem[]): FormRow {
  const rows = items.flatMap(({ clauses }) => clauses.map(({ row }) => row));
  const sum = (column: number): FormCell => at(column, call('KH.TOTAL', ...columnRuns(null, column, rows)));
  return { kind: 'total', cells: [wide(0, 3, '合计'), at(REGISTER.allotted, call('SUM', ...columnRuns(null, REGISTER.allotted, rows))), sum(REGISTER.deduction), sum(REGISTER.award), sum(REGISTER.score), at(REGISTER.why, pendingWords(blanks(null, REGISTER.quantity, rows)))] };
}

/** The cell that says whether 扣分 ends at 标准分, seen from where an item is entered; null where nothing asks. */
export function limitCell(decisions: readonly OwnDecision[], onSide: boolean, name: string): Formula | null {
  const index = decisions.findIndex(({ kind }) => kind === 'limit');
  return index < 0 ? null : decisionCell(onSide, name, DECISIONS_ROW + index);
}
