import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadScheme } from '../../src/scheme/load';
import type { Decisions, Scheme } from '../../src/scheme';
import type { EnteredRow, SheetPlan } from '../../src/workbook';
import { clauseRows, isDiscretion } from '../../src/workbook/clauseRows';
import { entryAreas } from '../../src/workbook/entryAreas';
import type { Kept } from '../../src/workbook/kept';
import { LEDGER_NAMES } from '../../src/workbook/ledgerPlaces';
import { planBook } from '../../src/workbook/planBook';
import { planSheet } from '../../src/workbook/planSheets';
import { WHOLE, decisionsOrder, sheetOrders, wholeOrders, type SheetOrder } from '../../src/workbook/sheetOrders';

const TEMPLATES = join(__dirname, '../../templates');

export const IDS = readdirSync(TEMPLATES).filter((id) => existsSync(join(TEMPLATES, id, 'scheme.yaml')));

export function schemeOf(id: string): Scheme {
  const loaded = loadScheme(readFileSync(join(TEMPLATES, id, 'scheme.yaml'), 'utf8'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.defects));
  return loaded.scheme;
}

/** The same numbers for the same seed, from 0 up to 1. */
export function randomOf(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Filling {
  /** Also slips: words for a number, a part of a thing, a reason left out. */
  readonly slips: boolean;
  /** Also cells with several cases, which native functions do not take apart. */
  readonly severalCases: boolean;
}

type Random = () => number;
type Content = string | number;
const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

/** Sheets of a scheme with everything filled in somehow: one book for each kind of vote, else one. */
export function filledBooks(scheme: Scheme, seed: number, filling: Filling, subjects: readonly string[] = ['市民政局', '市财政局', '市司法局']): readonly (readonly SheetPlan[])[] {
  const random = randomOf(seed);
  const decisions = answersFor(scheme, random);
  const ofKinds = scheme.ballot?.kinds.map(({ id }) => [...sheetOrders(scheme, subjects, id), ...contentTally(scheme, subjects, id)]) ?? [];
  const orders = sheetOrders(scheme, scheme.indicators === null ? subjects : subjects.slice(0, 1));
  return [...(orders.length > 0 ? [orders] : []), ...ofKinds].map((each) => bookOf(scheme, each, decisions, random, filling));
}

function contentTally(scheme: Scheme, subjects: readonly string[], id: string): readonly SheetOrder[] {
  const kind = scheme.ballot?.kinds.find((one) => one.id === id);
  return kind !== undefined && kind.contents.length > 0 ? sheetOrders(scheme, subjects, id, true).filter(({ kind: sort }) => sort === 'tally') : [];
}

function bookOf(scheme: Scheme, orders: readonly SheetOrder[], decisions: Decisions, random: Random, filling: Filling): readonly SheetPlan[] {
  const sheets = new Map<string, string>();
  const first = decisionsOrder(scheme);
  return [...(first === null ? [] : [first]), ...orders].map((order) => {
    const plan = planSheet(scheme, order, { year: '2026', sheetName: order.name, decisions, script: 'document', sheets });
    sheets.set(order.name, order.name);
    return order.kind === 'decisions' ? plan : filled(plan, order, random, filling);
  });
}

/** Some questions decided, some left; weights that make 100 nearly always. */
function answersFor(scheme: Scheme, random: Random): Decisions {
  const answers: Record<string, string> = {};
  for (const { key, choices } of scheme.readings) if (random() < 0.75) answers[key] = pick(random, choices).value;
  const percents = scheme.settings.filter(({ kind }) => kind === 'percent');
  percents.forEach(({ key }, index) => {
    const each = Math.floor(100 / percents.length / 5) * 5;
    answers[key] = String(index === percents.length - 1 ? 100 - each * index : each);
  });
  if (random() < 0.1 && percents[0]) answers[percents[0].key] = '1.5';
  const numbers = scheme.settings.filter(({ kind }) => kind === 'number');
  const points = numbers.filter(({ key }) => /\d$/u.test(key));
  const chosen = random() < 0.85;
  points.forEach(({ key }, index) => {
    const each = Math.floor(100 / points.length);
    if (chosen) answers[key] = String(index === points.length - 1 ? 100 - each * index : each);
  });
  for (const { key } of numbers) if (!points.some((one) => one.key === key) && random() < 0.3) answers[key] = '5';
  for (const { key, kind } of scheme.settings) {
    if (kind === 'text' && random() < 0.6) answers[key] = '市民政局';
    // The votes of a kind may have grades of their own words.
    if (kind === 'bands') delete answers[key];
  }
  return answers;
}

/** A whole assessment: some counts typed, some in the 台账, and with everything the office decides; two units with nothing against them tie. */
export function wholeBook(scheme: Scheme, seed: number, units: readonly string[]): readonly SheetPlan[] {
  const random = randomOf(seed);
  const kept = new Map<string, Kept>();
  const lines: { readonly unit: string; readonly clause: string; readonly count: number; readonly case: string }[] = [];
  units.forEach((unit, index) => {
    const found = (): boolean => index > 1 && random() < 0.3;
    const entries = clauseRows(scheme).map((row): readonly [string, EnteredRow] => {
      const { id } = row.clause;
      if (row.heads) return [id, { quantity: 12, cases: '', reason: '' }];
      if (isDiscretion(row)) return [id, { quantity: found() ? 0.5 : 0, cases: '', reason: '情节较轻' }];
      if (found()) lines.push(...Array.from({ length: 1 + Math.floor(random() * 2) }, () => ({ unit, clause: id, count: 1, case: row.clause.effect === 'deduct' && id.endsWith('1') ? '〔2026〕7号' : '' })));
      return [id, { quantity: lines.some((line) => line.unit === unit && line.clause === id) ? '' : found() ? 2 : 0, cases: '', reason: '' }];
    });
    kept.set(unit, { cells: [], unknown: [], unit: { entries: new Map(entries), selfScores: new Map() } });
  });
  const cells = lines.flatMap((line, index) => entryAreas('ledger').flatMap((area) => {
    const key = (['unit', 'clause', 'count', 'case'] as const).find((one) => LEDGER_NAMES[one] === area.name);
    const value = key === undefined ? '' : line[key];
    return value === '' ? [] : [{ area, label: `第${index + 1}行`, value }];
  }));
  kept.set(WHOLE.ledger, { cells, unknown: [] });
  const office = { 'rank-places': 'dense', 'quota-share': '30', 'quota-rounding': 'nearest', 'last-places': '2', 'grade-bands': '优秀95—120分；良好80—94分；合格60—79分；不合格59分以下', 'grade-gap': pick(random, ['lower', 'higher', 'round', 'ceil', 'floor']) };
  return planBook(scheme, wholeOrders(units), { year: '2026', decisions: answersFor(scheme, () => 0.5), script: 'document', kept, office });
}

/** The plan with its unlocked cells filled, as a clerk fills them. */
export function filled(plan: SheetPlan, order: SheetOrder, random: Random, filling: Filling): SheetPlan {
  const contents = new Map<string, Content>();
  const put = (row: number, column: number, content: Content): void => {
    if (content !== '') contents.set(`${row},${column}`, content);
  };
  const covered = new Set(plan.merges.flatMap(({ row, column, rows, columns }) => Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`).slice(1)));
  const cells = (name: string): readonly { readonly row: number; readonly column: number }[] => {
    const rect = plan.names.find((one) => one.name === name)?.rect;
    if (rect === undefined) return [];
    const all = Array.from({ length: rect.rows * rect.columns }, (_, at) => ({ row: rect.row + Math.floor(at / rect.columns), column: rect.column + (at % rect.columns) }));
    return all.filter(({ row, column }) => !covered.has(`${row},${column}`) && plan.entries.some((entry) => row >= entry.row && row < entry.row + entry.rows && column >= entry.column && column < entry.column + entry.columns));
  };
  const each = (name: string, of: () => Content): void => cells(name).forEach(({ row, column }) => put(row, column, of()));
  switch (order.kind) {
    case 'unit':
      each('KH_entries', () => quantity(random, filling));
      each('KH_cases', () => caseWords(random, filling));
      each('KH_self_scores', () => pick(random, ['', 0, 0.5, 1]));
      each('KH_reasons', () => (filling.slips ? pick(random, ['', '情节较轻']) : '情节较轻'));
      break;
    case 'methods':
      each('KH_entries', () => pick(random, ['', '/', 100, Math.round(random() * 1000) / 10, 80, 80.5]));
      each('KH_findings', () => pick(random, ['', '=1+1', '资料齐全']));
      each('KH_feedback', () => pick(random, ['', 46053]));
      break;
    case 'month':
      if (random() < 0.9) each('KH_entries', () => pick<Content>(random, random() < 0.02 && filling.slips ? ['好'] : [7, 6.5, 6, 5.5]));
      break;
    case 'year':
      each('KH_facts', () => pick(random, ['', 0, 1]));
      break;
    case 'tally':
      fillTally(plan, random, put);
      break;
    default:
  }
  return { ...plan, cells: [...plan.cells.filter(({ row, column }) => !contents.has(`${row},${column}`)), ...[...contents].map(([key, content]) => ({ row: Number(key.split(',')[0]), column: Number(key.split(',')[1]), content }))] };
}

function quantity(random: Random, { slips }: Filling): Content {
  if (slips && random() < 0.02) return pick(random, ['三项', -1, 1.5, '2×3', 'a×2', '3×2.5']);
  return pick(random, ['', '', 0, 0, 1, 2, 3, 4, '/']);
}

function caseWords(random: Random, { severalCases }: Filling): Content {
  if (random() < 0.55) return '';
  if (severalCases && random() < 0.05) return '〔2026〕5号×1；〔2026〕7号×2';
  return pick(random, ['〔2026〕5号', '(2026) 7号', '［２０２６］7号', '〔2026〕9号', '张X受贿案']);
}

function fillTally(plan: SheetPlan, random: Random, put: (row: number, column: number, content: Content) => void): void {
  const rect = plan.names.find(({ name }) => name === 'KH_ballots')?.rect;
  if (rect === undefined) return;
  const recorded = plan.names.find(({ name }) => name === 'KH_recorded')?.rect;
  const choices = rect.columns - 6;
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    const votes = Array.from({ length: choices }, (_, index) => Math.floor(random() * (index < 2 ? 90 : 12)));
    const valid = votes.reduce((sum, vote) => sum + vote, 0) + pick(random, [0, 0, 1, 3]);
    const returned = valid + pick(random, [0, 1]);
    const issued = returned + pick(random, [0, 0, 2]);
    const counts = [issued + 1, issued, issued, returned, valid, pick(random, ['', 0, returned + 1])];
    if (random() < 0.08) continue;
    [...counts, ...votes].forEach((count, index) => put(row, rect.column + index, random() < 0.02 ? '' : count));
    if (recorded !== undefined && random() < 0.2) put(row, recorded.column, '优秀');
  }
}
