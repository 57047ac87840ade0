import type { Decisions, Scheme } from '../scheme/scheme';
import { rectOf } from './address';
import { BODY_SIZE, FONT, SMALL_SIZE, TITLE_SIZE } from './fonts';
import { schemeMark } from './footing';
import { formAnswers } from './formParts';
import { contentOf, firstOf, literal } from './formula';
import { outdatedShape } from './outdatedShape';
import { pageBreaks, type Block } from './pages';
import { PAGE, pageRoom } from './paper';
import type { SheetPlan } from './plan';
import { kindOf } from './planTallySheet';
import { PartBuilder } from './sheetPart';
import { heightOf, textHeight } from './textLines';

export interface BallotSheetOptions {
  /** Id of the kind of 测评. */
  readonly kind: string;
  /** 测评对象, in the order of the ballot. */
  readonly subjects: readonly string[];
  readonly year: string;
  readonly sheetName: string;
  readonly decisions?: Decisions;
  /** Name of the 口径 sheet: once it says that something else is to be on the ballot, the ballot says so. */
  readonly decisionsSheet?: string;
}

const HEAD_ROW = 2;
const FIRST_ROW = 3;
const WIDTH = 770;
const SUBJECT_WIDTH = 90;
const CHOICE_WIDTH = 56;
const HEAD_HEIGHTS = [36, 34, 28];
const ROW_HEIGHT = heightOf(2, BODY_SIZE);

/**
 * 测评票, to print: a box for each choice, a row for each content of each subject, or one for each subject where nothing is
 * voted one by one. No name, no number, nothing to sign: 无记名. Throws a RangeError as `kindOf`, and without subjects.
 */
export function planBallotSheet(scheme: Scheme, options: BallotSheetOptions): SheetPlan {
  const { kind, subjects, year, sheetName, decisions = {} } = options;
  const { decided } = kindOf(scheme, kind, decisions);
  if (subjects.length === 0) throw new RangeError(`${kind}: nobody to vote on`);
  const { contents, choices } = decided;
  const contentWidth = WIDTH - SUBJECT_WIDTH - choices.length * CHOICE_WIDTH;
  const widths = contents.length > 0 ? [SUBJECT_WIDTH, contentWidth, ...choices.map(() => CHOICE_WIDTH)] : [SUBJECT_WIDTH * 2, ...choices.map(() => (WIDTH - SUBJECT_WIDTH * 2) / choices.length)];
  const columns = widths.length;
  const firstChoice = columns - choices.length;
  const part = new PartBuilder();
  const stem = scheme.title.replace(/(民主测评制度|检查考核办法|考核办法)$/u, '');
  part.put(rectOf(0, 0, 1, columns), `${/^\d{4}$/u.test(year) ? `${year}年` : year}${stem}民主测评票（${kind}）`, { font: FONT, size: TITLE_SIZE, bold: true, horizontal: 'Center', vertical: 'Center', wrap: true });
  const outdated = outdatedShape(scheme, decided.kind, decisions, formAnswers(scheme, options), contents.length > 0);
  const told = firstOf(outdated, literal(`本票无记名，请不要写姓名。每一行请选一格打“√”：${choices.join('、')}。`));
  part.put(rectOf(1, 0, 1, columns), contentOf(told), { font: FONT, size: BODY_SIZE + 1, horizontal: 'Left', vertical: 'Center', wrap: true });
  ['测评对象', ...(contents.length > 0 ? ['测评内容'] : []), ...choices].forEach((words, column) => part.put(rectOf(HEAD_ROW, column), words));

  const heights = [...HEAD_HEIGHTS];
  const blocks: Block[] = [];
  for (const subject of subjects) {
    const first = heights.length;
    const rows = Math.max(1, contents.length);
    part.put(rectOf(first, 0, rows), subject);
    contents.forEach(({ shown }, index) => part.put(rectOf(first + index, 1), shown));
    const wanted = contents.length > 0 ? contents.map(({ shown }) => Math.max(ROW_HEIGHT, textHeight(shown, contentWidth, BODY_SIZE))) : [ROW_HEIGHT];
    heights.push(...wanted);
    blocks.push({ first, last: first + rows - 1 });
  }
  const last = heights.length - 1;
  part.put(rectOf(last + 1, 0, 1, columns), schemeMark(scheme), { font: FONT, size: SMALL_SIZE - 1, color: '#8A8A8A', horizontal: 'Right', vertical: 'Center' });
  part.name('KH_scheme', rectOf(last + 1, 0));
  part.name('KH_boxes', rectOf(FIRST_ROW, firstChoice, last - FIRST_ROW + 1, choices.length));
  heights.push(14);
  return {
    name: sheetName,
    rowCount: heights.length,
    columnCount: columns,
    cells: part.cells,
    merges: part.merges,
    styles: [
      { rect: rectOf(HEAD_ROW, 0, last - HEAD_ROW + 1, columns), style: { font: FONT, size: BODY_SIZE, horizontal: 'Center', vertical: 'Center', wrap: true, border: 'thin' } },
      { rect: rectOf(HEAD_ROW, 0, 1, columns), style: { bold: true, fill: '#F0F0F0' } },
      ...(contents.length > 0 ? [{ rect: rectOf(FIRST_ROW, 1, last - FIRST_ROW + 1), style: { horizontal: 'Left' } as const }] : []),
      ...part.styles,
    ],
    columnWidths: widths,
    rowHeights: heights,
    frozenRows: FIRST_ROW,
    validations: [],
    conditions: [],
    names: part.names,
    // Ticked on paper: nothing is filled in on the screen.
    entries: [],
    print: { ...PAGE, titleRows: [HEAD_ROW, HEAD_ROW], area: rectOf(0, 0, heights.length, columns), breaksBefore: pageBreaks(blocks, heights, pageRoom(HEAD_HEIGHTS, HEAD_ROW)) },
  };
}
