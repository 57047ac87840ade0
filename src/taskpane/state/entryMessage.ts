import { toMeasure } from '../../reading';
import { checkCount, parseQuantity } from '../../scoring';
import { a1 } from '../../workbook/address';
import { isAward, isDiscretion } from '../../workbook/clauseRows';
import { countProblemSentence, quantityProblemSentence } from '../../wording';
import type { NamedRects } from '../book/namedRects';
import type { Message } from './message';
import { isBusy, isProblem, type ClauseLine } from './unitView';

/** A row that cannot be scored as it is filled in, and the cell to go to. */
export interface EntryMessage {
  readonly message: Message;
  readonly cell: { readonly row: number; readonly column: number };
  /** "F60" */
  readonly address: string;
}

/** What stands in the way on this row, or null when nothing does. */
export function entryMessage(unit: string, line: ClauseLine, ranges: NamedRects): EntryMessage | null {
  const at = (name: string): Place => placeOf(line.row, ranges[name]?.column ?? 0);
  const entry = at('KH_entries');
  const quantity = parseQuantity(line.quantity);
  if (quantity.state === 'problem') return told(entry, quantityProblemSentence(quantity, `${unit} ${entry.address}`));
  if (quantity.state !== 'count') return null;
  const measure = toMeasure(line.place.clause.reading);
  const problem = measure === null ? null : checkCount(measure, quantity.value);
  if (problem !== null) return told(entry, countProblemSentence(problem, String(line.quantity), `${unit} ${entry.address}`));
  if (isDiscretion(line.place) && !quantity.value.isZero() && line.reason.trim() === '') {
    const reason = at('KH_reasons');
    return told(reason, `${unit} ${entry.address} 填了 ${String(line.quantity)} 分，没有写理由。请在 ${reason.address} 写明何时、何事、为何这么定。`);
  }
  if (line.place.heads) return null;
  return undecided(unit, line, entry) ?? unworked(unit, line, at);
}

interface Place {
  readonly cell: { readonly row: number; readonly column: number };
  readonly address: string;
}

function placeOf(row: number, column: number): Place {
  return { cell: { row, column }, address: a1(row, column) };
}

/** The first sentence is the fact, the rest says what to do. */
function told(place: Place, sentences: string): EntryMessage {
  const end = sentences.indexOf('。') + 1;
  return { ...place, message: { tone: 'stop', fact: sentences.slice(0, end), next: sentences.slice(end) } };
}

/** The clause rests on a 口径 that nobody has decided: whatever is entered gives no points. */
function undecided(unit: string, line: ClauseLine, entry: Place): EntryMessage | null {
  if (line.place.clause.reading.refused?.code !== 'undecided') return null;
  const { message, ...place } = told(entry, `${unit} ${entry.address} 这一条的口径还没有定，先不计分。请到“单位和口径”定下来，再重做这张表。`);
  return { ...place, message: { ...message, tone: 'ask' } };
}

/** The entry is fine, yet one of the row's formulas shows no number. What is still being worked out passes by itself. */
function unworked(unit: string, line: ClauseLine, at: (name: string) => Place): EntryMessage | null {
  const cells = isAward(line.place)
    ? ([['KH_scores', line.score]] as const)
    : ([['KH_due', line.due], ['KH_released', line.released], ['KH_limited', line.limited], ['KH_deductions', line.deduction]] as const);
  const found = cells.find(([, value]) => isProblem(value) && !isBusy(value));
  if (found === undefined) return null;
  const [name, value] = found;
  const place = at(name);
  if (value === '#NAME?') return told(place, `${unit} ${place.address} 还没有接上考核功能。请关掉窗格重新打开，再看这一格。`);
  if (name === 'KH_released') {
    const cases = at('KH_cases');
    return told(cases, `${unit} ${cases.address} 的案件“${line.cases}”算不清占几个。请写成“〔2026〕5号×1；〔2026〕7号×2”，合计不多于查实数。`);
  }
  return told(place, `${unit} ${place.address} 按本行现在的文字算不出分值。请核对考评标准一格与方案原文是否一致。`);
}
