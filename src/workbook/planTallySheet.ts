import { decidedKinds, settle, type DecidedKind } from '../scheme/index';
import type { BallotScheme, Decisions, Scheme } from '../scheme/scheme';
import { a1, rectOf } from './address';
import type { AnswerCells } from './answerCells';
import { answerNotes } from './answerNotes';
import { BODY_SIZE, FONT, SMALL_SIZE, TITLE_SIZE } from './fonts';
import { schemeMark } from './footing';
import { formAnswers, type FormOptions } from './formParts';
import { EMPTY, IF, binary, contentOf, fixedCell, literal } from './formula';
import { ENTRY_FILL } from './looks';
import { pageBreaks } from './pages';
import { outdatedShape } from './outdatedShape';
import { PAGE, pageRoom } from './paper';
import type { Formula, Rect, SheetPlan, ValidationPlan } from './plan';
import { PartBuilder } from './sheetPart';
import { checkFormula, countedFormula, gradeFormula, noteFormula, shareFormula, togetherFormula, wholeFormula, type TallyFrame } from './tallyFormulas';
import { entryColumns, tallyKey, type TallyEntries, type TallyRow } from './tallyEntries';
import { FIRST_TALLY_ROW, TALLY_HEAD_ROW, tallyLayout, type TallyLayout } from './tallyLayout';
import { heightOf, textHeight } from './textLines';

export interface TallySheetOptions extends FormOptions {
  /** Id of the kind of 测评. */
  readonly kind: string;
  /** 测评对象, one row each; with `byContent` one row for each content of each. */
  readonly subjects: readonly string[];
  readonly byContent?: boolean;
  /** What is already filled in. */
  readonly entries?: TallyEntries;
}

/** A kind as decided; throws a RangeError where the scheme has no such kind, a decision is none of its choices, or nobody has decided what is on the ballot. */
export function kindOf(scheme: Scheme, id: string, decisions: Decisions): { readonly ballot: BallotScheme; readonly decided: DecidedKind } {
  const settled = settle(scheme, decisions);
  if (!settled.ok) throw new RangeError(settled.sentence);
  const { ballot } = scheme;
  const decided = ballot && decidedKinds(scheme, ballot, settled.answers).find(({ kind }) => kind.id === id);
  if (!ballot || !decided) throw new RangeError(`${scheme.id} has no ballots of ${id}`);
  if (decided.choices.length === 0) throw new RangeError(`${id}: nobody has decided its choices`);
  return { ballot, decided };
}

/**
 * 计票表 of one kind: counts and votes to fill in, shares and grades as formulas over them. What 口径 says stands in cells that
 * the formulas use: 分母, the gap between two grades, the fewest ballots. Throws a RangeError as `kindOf`, without subjects, and for bands that
 * cannot be read where no cell can mend them.
 */
export function planTallySheet(scheme: Scheme, options: TallySheetOptions): SheetPlan {
  const { subjects, year, sheetName, decisions = {}, byContent = false } = options;
  const { decided } = kindOf(scheme, options.kind, decisions);
  const contents = byContent ? decided.contents : [];
  if (subjects.length === 0 || (byContent && contents.length === 0)) throw new RangeError(`${options.kind}: nothing to vote on`);
  const answers = formAnswers(scheme, options);
  const bandsCell = bandsOnSheet(decided, answers);
  if (bandsCell === null && decided.bandProblem !== null) throw new RangeError(`${options.kind}: ${decided.bandProblem.words} cannot be read`);
  const layout = tallyLayout(decided, byContent, bandsCell !== null);
  const part = new PartBuilder();
  const places = { base: { row: 2, column: 1 }, gap: { row: 2, column: layout.votes + 1 }, smallest: { row: 2, column: layout.note }, bands: { row: 3, column: 1 } };
  const fixed = ({ row, column }: { row: number; column: number }) => fixedCell(row, column);
  const frame: TallyFrame = {
    layout,
    decided,
    base: fixed(places.base),
    gap: bandsCell !== null || decided.rules.bands !== null ? fixed(places.gap) : EMPTY,
    smallest: fixed(places.smallest),
    bands: bandsCell ?? fixed(places.bands),
    bandsInCell: bandsCell !== null,
    outdated: outdatedShape(scheme, decided.kind, decisions, answers, byContent),
  };
  const lines = subjects.flatMap((subject) => (byContent ? contents.map((content) => ({ subject, content: content.shown })) : [{ subject, content: '' }]));
  const last = FIRST_TALLY_ROW + lines.length - 1;

  heading(part, scheme, decided, layout, year);
  settingsRow(part, scheme, frame, answers, places);
  lines.forEach(({ subject, content }, index) => ballotRow(part, frame, FIRST_TALLY_ROW + index, subject, content, options.entries?.get(tallyKey(subject, content)) ?? {}));
  const foot = footing(part, scheme, decisions, answers, layout, last + 1);
  const rowCount = last + 1 + foot.length;
  const width = layout.widths.slice(0, layout.printed).reduce((sum, each) => sum + each, 0);
  const head = [32, 20, 24, bandsHeight(decided, bandsCell !== null, width - 64), 42];
  const rowHeights = [...head, ...lines.map(({ content }) => Math.max(46, textHeight(content, 96, SMALL_SIZE))), ...foot];
  const blocks = [...lines.map((_, index) => ({ first: FIRST_TALLY_ROW + index, last: FIRST_TALLY_ROW + index })), { first: last + 1, last: rowCount - 1 }];
  const entries = entryRects(layout, last);
  return {
    name: sheetName,
    rowCount,
    columnCount: layout.widths.length,
    cells: part.cells,
    merges: part.merges,
    styles: [...tableStyles(layout, last), ...part.styles, ...entries.map((rect) => ({ rect, style: { fill: ENTRY_FILL } }))],
    columnWidths: layout.widths,
    rowHeights,
    frozenRows: TALLY_HEAD_ROW + 1,
    validations: validations(decided, layout, last),
    conditions: layout.grade < 0 ? [] : [{ rect: rectOf(FIRST_TALLY_ROW, layout.grade, lines.length), formula: `=LEFT(${a1(FIRST_TALLY_ROW, layout.grade)},1)="待"`, color: '#8F3A05', italic: true }],
    names: part.names,
    entries,
    print: { ...PAGE, titleRows: [TALLY_HEAD_ROW, TALLY_HEAD_ROW], area: rectOf(0, 0, rowCount, layout.printed), breaksBefore: pageBreaks(blocks, rowHeights, pageRoom(head, TALLY_HEAD_ROW)) },
  };
}

type Places = Readonly<Record<'base' | 'gap' | 'smallest' | 'bands', { readonly row: number; readonly column: number }>>;

function heading(part: PartBuilder, scheme: Scheme, { kind }: DecidedKind, layout: TallyLayout, year: string): void {
  const stem = scheme.title.replace(/(民主测评制度|检查考核办法|考核办法)$/u, '');
  part.put(rectOf(0, 0, 1, layout.printed), `${stem}民主测评计票表（${kind.id}）`, { font: FONT, size: TITLE_SIZE, bold: true, horizontal: 'Center', vertical: 'Center' });
  const plain = /^\d{4}$/u.test(year);
  part.style(rectOf(1, 0, 1, layout.printed), { font: FONT, size: BODY_SIZE + 1, vertical: 'Center' });
  part.put(rectOf(1, 0), '考核年度：', { horizontal: 'Right' });
  part.put(rectOf(1, 1, 1, 3), plain ? Number(year) : year, { horizontal: 'Left', numberFormat: plain ? '0"年"' : '@' });
  part.put(rectOf(1, layout.note), schemeMark(scheme), { size: SMALL_SIZE - 1, color: '#8A8A8A', horizontal: 'Right' });
  layout.headings.forEach((words, column) => part.put(rectOf(TALLY_HEAD_ROW, column), words));
  part.name('KH_scheme', rectOf(1, layout.note));
  part.name('KH_year', rectOf(1, 1));
}

/** Bands that are set later are given two lines. */
function bandsHeight({ bandWords }: DecidedKind, later: boolean, width: number): number {
  return Math.max(textHeight(bandWords ?? '', width, BODY_SIZE), later ? heightOf(2, BODY_SIZE) : 0) + 6;
}

/** The 口径 cell with the bands of a kind whose document gives none; null where they are known when the sheet is planned. */
function bandsOnSheet({ kind }: DecidedKind, { cells }: AnswerCells): Formula | null {
  return cells !== null && kind.bands !== null && 'setting' in kind.bands ? cells(kind.bands.setting).answer : null;
}

/** What 口径 says, in cells the formulas use, and the words for the grades. */
function settingsRow(part: PartBuilder, { ballot }: Scheme, frame: TallyFrame, answers: AnswerCells, { base, gap, smallest, bands }: Places): void {
  const { layout, decided: { rules, bandWords, kind }, bandsInCell } = frame;
  const gaps = bandsInCell || rules.bands !== null;
  const decided = (key: string | null | undefined) => (key === null || key === undefined ? null : contentOf(answers.of(key)));
  part.style(rectOf(2, 0, 2, layout.printed), { font: FONT, size: BODY_SIZE, vertical: 'Center', wrap: true, border: 'thin' });
  part.put(rectOf(2, 0), '得票率除以', { horizontal: 'Right' });
  part.put(rectOf(base.row, base.column, 1, layout.votes - 2), decided(ballot?.base), { horizontal: 'Center' });
  part.put(rectOf(2, layout.votes - 1, 1, 2), gaps ? '两档之间' : null, { horizontal: 'Right' });
  part.put(rectOf(gap.row, gap.column, 1, 2), gaps ? decided(ballot?.gap) : null, { horizontal: 'Center' });
  part.put(rectOf(2, gap.column + 2, 1, smallest.column - gap.column - 2), '收回的票少于几张的不公布（不设的空着）', { horizontal: 'Right' });
  part.put(rectOf(smallest.row, smallest.column), decided(ballot?.smallest), { horizontal: 'Center', numberFormat: 'General"张"' });
  part.put(rectOf(3, 0), '等次规定', { horizontal: 'Right' });
  const none = kind.over?.shown ?? '原文没有写得票多少归哪一个等次，由组织认定后填“认定等次”。';
  const words = bandsInCell ? IF(binary(frame.bands, '=', EMPTY), literal(none), frame.bands) : (bandWords ?? none);
  part.put(rectOf(bands.row, bands.column, 1, layout.printed - 1), words, { horizontal: 'Left' });
  part.name('KH_base', rectOf(base.row, base.column));
  if (gaps) part.name('KH_gap', rectOf(gap.row, gap.column));
  part.name('KH_smallest', rectOf(smallest.row, smallest.column));
  part.name('KH_bands', rectOf(bands.row, bands.column));
}

function ballotRow(part: PartBuilder, frame: TallyFrame, row: number, subject: string, content: string, filled: TallyRow): void {
  const { layout } = frame;
  const put = (column: number, value: Parameters<PartBuilder['put']>[1]): void => {
    if (column >= 0) part.put(rectOf(row, column), value);
  };
  put(layout.subject, subject);
  put(layout.content, content);
  for (const [heading, column] of entryColumns(layout)) put(column, filled[heading] ?? null);
  put(layout.whole, wholeFormula(frame, row));
  layout.choices.forEach((choice, index) => put(layout.shares + index, shareFormula(frame, row, choice)));
  put(layout.counted, countedFormula(frame, row));
  put(layout.together, togetherFormula(frame, row));
  put(layout.grade, gradeFormula(frame, row));
  put(layout.note, noteFormula(frame, row));
  put(layout.check, checkFormula(frame, row));
}

/** 口径 as they stand, and who counted. Returns the heights of its rows. */
function footing(part: PartBuilder, scheme: Scheme, decisions: Decisions, answers: AnswerCells, layout: TallyLayout, start: number): readonly number[] {
  const width = layout.widths.slice(0, layout.printed).reduce((sum, each) => sum + each, 0);
  const notes = answerNotes(scheme, decisions, answers);
  notes.forEach(({ content }, index) => part.put(rectOf(start + index, 0, 1, layout.printed), content, { font: FONT, size: BODY_SIZE, horizontal: 'Left', vertical: 'Center', wrap: true }));
  const sign = start + notes.length;
  part.style(rectOf(sign, 0, 1, layout.printed), { font: FONT, size: BODY_SIZE, vertical: 'Bottom' });
  const half = layout.votes;
  part.put(rectOf(sign, 0, 1, 2), '计票人（签字）：', { horizontal: 'Right' });
  part.put(rectOf(sign, 2, 1, half - 2), null, { bottomBorder: 'thin' });
  part.put(rectOf(sign, half, 1, 3), '监票人（签字）：', { horizontal: 'Right' });
  part.put(rectOf(sign, half + 3, 1, layout.note - half - 3), null, { bottomBorder: 'thin' });
  part.put(rectOf(sign, layout.note), '年　月　日', { horizontal: 'Right' });
  part.name('KH_subjects', rectOf(FIRST_TALLY_ROW, layout.subject, start - FIRST_TALLY_ROW));
  part.name('KH_ballots', ballotsRect(layout, start - 1));
  if (layout.grade >= 0) part.name('KH_grades', rectOf(FIRST_TALLY_ROW, layout.grade, start - FIRST_TALLY_ROW));
  if (layout.recorded >= 0) part.name('KH_recorded', rectOf(FIRST_TALLY_ROW, layout.recorded, start - FIRST_TALLY_ROW));
  return [...notes.map(({ longest }) => textHeight(longest, width, BODY_SIZE)), 40];
}

function ballotsRect({ counts, votes, choices }: TallyLayout, last: number): Rect {
  return rectOf(FIRST_TALLY_ROW, counts.expected, last - FIRST_TALLY_ROW + 1, votes + choices.length - counts.expected);
}

function entryRects(layout: TallyLayout, last: number): readonly Rect[] {
  return [
    ballotsRect(layout, last),
    ...(layout.recorded < 0 ? [] : [rectOf(FIRST_TALLY_ROW, layout.recorded, last - FIRST_TALLY_ROW + 1)]),
  ];
}

function validations(decided: DecidedKind, layout: TallyLayout, last: number): readonly ValidationPlan[] {
  const count = (rect: Rect, name: string, prompt: string): ValidationPlan => {
    const at = a1(rect.row, rect.column);
    return { rect, formula: `=IF(ISNUMBER(${at}),AND(${at}>=0,${at}=INT(${at})),${at}="")`, title: `${name}填不进去`, message: `${name}只能填 0、1、2 这样的整数。还没有的留空。`, promptTitle: name, prompt };
  };
  return [
    count(ballotsRect(layout, last), '票数', '按张数填，只填数字。没有得票的填 0，还没有计票的留空。'),
    ...(layout.recorded < 0 ? [] : [oneOf(rectOf(FIRST_TALLY_ROW, layout.recorded, last - FIRST_TALLY_ROW + 1), '认定等次', decided.grades)]),
  ];
}

function oneOf(rect: Rect, name: string, words: readonly string[]): ValidationPlan {
  const at = a1(rect.row, rect.column);
  const tests = ['', ...words].map((word) => `${at}="${word}"`).join(',');
  const listed = words.join('、');
  return { rect, formula: `=OR(${tests})`, words, title: `${name}填不进去`, message: `${name}只能填 ${listed} 之一。请照这几个词填。`, promptTitle: name, prompt: `填 ${listed} 之一。` };
}

function tableStyles(layout: TallyLayout, last: number): SheetPlan['styles'] {
  const rows = last - FIRST_TALLY_ROW + 1;
  return [
    { rect: rectOf(TALLY_HEAD_ROW, 0, rows + 1, layout.printed), style: { font: FONT, size: BODY_SIZE, vertical: 'Center', horizontal: 'Center', wrap: true, border: 'thin' } },
    { rect: rectOf(TALLY_HEAD_ROW, 0, 1, layout.printed), style: { bold: true, fill: '#F0F0F0' } },
    { rect: rectOf(FIRST_TALLY_ROW, layout.shares, rows, layout.choices.length), style: { numberFormat: '0.00%' } },
    ...(layout.together < 0 ? [] : [{ rect: rectOf(FIRST_TALLY_ROW, layout.together, rows), style: { numberFormat: '0.00%' } }]),
    ...(layout.content < 0 ? [] : [{ rect: rectOf(FIRST_TALLY_ROW, layout.content, rows), style: { horizontal: 'Left', size: SMALL_SIZE } as const }]),
    { rect: rectOf(FIRST_TALLY_ROW, layout.note, rows), style: { horizontal: 'Left', size: SMALL_SIZE } },
    { rect: rectOf(TALLY_HEAD_ROW, layout.check, rows + 1), style: { font: FONT, size: SMALL_SIZE, color: '#8A8A8A', horizontal: 'Left', vertical: 'Center', wrap: true } },
  ];
}
