import type { Decisions, RecordedReading, Scheme, Setting } from '../scheme/scheme';
import { a1, rectOf } from './address';
import { answeredRows, type DecidersByKey, type WrittenRow } from './answeredRows';
import { answersOf, choiceEntry, versionRow } from './formParts';
import { ANSWER_COLUMN, DECISIONS_HEAD_ROW, answerRows, shapingKeys, type AnswerRow } from './decisionRows';
import { PENDING } from './decided';
import { planForm, type EntryRule, type FormCell, type FormRow } from './form';
import { binary, call, literal, range } from './formula';
import type { Formula, SheetPlan } from './plan';
import { settingEntry } from './settingEntry';

export interface DecisionsSheetOptions {
  readonly year: string;
  readonly sheetName: string;
  readonly decisions?: Decisions;
  readonly deciders?: DecidersByKey;
}

const WIDTHS = [66, 158, 133, 72, 52, 46] as const;
const HEADINGS = ['编号', '原文没有写明的', '可以怎样定', '定为', '谁定的', '哪天定的'] as const;
const SMALL = { size: 8 } as const;
/** The first sheet of a book is where a person looks who opens it elsewhere. */
const WITHOUT_ADD_IN = '哪一格显示 #NAME?，是这台电脑没有装“考核”插件，已填的数都还在。请不要改表，发回装了插件的电脑，打开考核窗格，在“汇总与出表”“给没有插件的人”里固化或者另存一份再用。';

/**
 * 口径: one row a question that the words leave open and one a thing they leave to the office; what stands under 定为 is what the
 * formulas of all other sheets follow. Throws a RangeError for a decision that is none, or a scheme that asks nothing.
 */
export function planDecisionsSheet(scheme: Scheme, options: DecisionsSheetOptions): SheetPlan {
  const answers = answersOf(scheme, options.decisions ?? {});
  const asked = answerRows(scheme);
  const [first] = asked;
  if (first === undefined) throw new RangeError(`${scheme.id} asks nothing`);
  const down = (column: number) => rectOf(first.row, column, asked.length);
  const shaping = shapingKeys(scheme);
  const waiting = waitingFormula(scheme, first.row);
  const rows: readonly FormRow[] = [
    { kind: 'title', cells: [{ column: 0, columns: WIDTHS.length, content: `${scheme.short}口径` }] },
    {
      kind: 'line',
      cells: [
        { column: 0, columns: 2, content: /^\d{4}$/u.test(options.year) ? `${options.year}年` : options.year, name: 'KH_year' },
        { column: 2, columns: 4, content: waiting, name: 'KH_pending', style: { horizontal: 'Right', numberFormat: '"还有"0"项没有定，靠它的先不算";;"都已定"' } },
      ],
    },
    { kind: 'head', cells: HEADINGS.map((content, column) => ({ column, content })) },
    ...answeredRows(scheme, answers, options.deciders ?? {}).flatMap((written, index) => asked.slice(index, index + 1).map((one) => answerRow(one, asked[index - 1], written, shaping.has(one.key)))),
    { kind: 'note', cells: [{ column: 0, columns: WIDTHS.length, content: '浅色格可以改。改了“定为”，各张表上靠它的得分、合计、等次和表下的口径说明随着变；定的人和日期一并填上，会印在表下。' }] },
    { kind: 'note', cells: [{ column: 0, columns: WIDTHS.length, content: WITHOUT_ADD_IN }] },
    versionRow(scheme, WIDTHS.length),
  ];
  return planForm({
    name: options.sheetName,
    widths: WIDTHS,
    rows,
    names: [
      { name: 'KH_keys', rect: down(0) },
      { name: 'KH_answers', rect: down(ANSWER_COLUMN) },
      { name: 'KH_deciders', rect: down(ANSWER_COLUMN + 1) },
      { name: 'KH_days', rect: down(ANSWER_COLUMN + 2) },
    ],
    conditions: [{ rect: down(ANSWER_COLUMN), formula: `=${a1(DECISIONS_HEAD_ROW + 1, ANSWER_COLUMN)}="${PENDING}"`, fill: '#FFF7EF', color: '#8F3A05' }],
  });
}

/** 待定, and what the office has not set; a blank under a question that the template answers says the same as the template. */
function waitingFormula({ readings, settings }: Scheme, first: number): Formula {
  const down = (from: number, rows: number): Formula => range(rectOf(from, ANSWER_COLUMN, rows));
  const undecided = call('COUNTIF', down(first, readings.length + settings.length), literal(PENDING));
  const asked = readings.flatMap(({ decision }, index) => (decision === null ? [call('COUNTBLANK', down(first + index, 1))] : []));
  const set = settings.length === 0 ? [] : [call('COUNTBLANK', down(first + readings.length, settings.length))];
  return [...asked, ...set].reduce<Formula>((sum, each) => binary(sum, '+', each), undecided);
}

function answerRow({ key, asked }: AnswerRow, above: AnswerRow | undefined, { answer, by, day }: WrittenRow, shaping: boolean): FormRow {
  const said = 'reading' in asked ? readingCells(asked.reading) : settingCells(asked.setting, above);
  const again = shaping ? '\n这一项定了或改了，要重新生成有关的表。' : '';
  const text = (column: number, content: string, entry?: true): FormCell => ({ column, content, style: { ...SMALL, horizontal: 'Left', numberFormat: '@' }, ...(entry === undefined ? {} : { entry }) });
  return {
    kind: 'body',
    cells: [
      text(0, key),
      { column: 1, content: said.question + again, style: { horizontal: 'Left' } },
      text(2, said.choices),
      { column: ANSWER_COLUMN, content: answer, style: { horizontal: 'Center', bold: true, ...said.look }, entry: said.entry },
      text(ANSWER_COLUMN + 1, by, true),
      text(ANSWER_COLUMN + 2, day, true),
    ],
  };
}

interface Said {
  readonly question: string;
  readonly choices: string;
  readonly look: { readonly numberFormat?: string };
  readonly entry: true | EntryRule;
}

function readingCells({ question, quote, choices, decision, because }: RecordedReading): Said {
  const names = choices.map(({ name }) => name);
  const listed = choices.map(({ name, label, value }) => `${label.startsWith(name) ? label : `${name}：${label}`}${value === decision ? '（方案所附）' : ''}`);
  return {
    question: `${question}\n原文：“${quote}”`,
    choices: [...listed, `${decision === null ? '没有定的缘由' : '方案的理由'}：${because}`].join('\n'),
    look: { numberFormat: '@' },
    entry: choiceEntry('口径', decision === null ? [...names, PENDING] : names),
  };
}

/** Settings of one kind cite the same words: once is enough. */
function settingCells({ question, quote, kind }: Setting, above: AnswerRow | undefined): Said {
  const repeated = above !== undefined && 'setting' in above.asked && above.asked.setting.quote === quote;
  const { hint, look, rule } = settingEntry(kind);
  return { question: repeated ? question : `${question}\n原文：“${quote}”`, choices: hint, look, entry: rule ?? true };
}
