import { readOnly } from '../../reading/index';
import { ZERO, type Decimal } from '../../scoring/decimal';
import type { Clause, Item, RecordedReading, Scheme } from '../scheme';
import { bare } from '../text';
import { itemsInOrder } from '../walk';
import { measureOf } from '../measureOf';
import type { Finding } from './finding';

/** Each clause reads in one way, names its amount, and stays within its item's allotment. */
export function checkClauses(scheme: Scheme): readonly Finding[] {
  const apart = scheme.columns.some(({ role }) => role === 'clause');
  return itemsInOrder(scheme).flatMap((item) => [
    ...(apart ? [] : cellFinding(item)),
    ...item.clauses.flatMap((clause) => [...readingFinding(clause), ...rulingFinding(clause), ...singleFinding(item, clause)]),
    ...(scheme.policies.cap === null || scheme.policies.cap.quote === null ? unlimitedFinding(item, capChoices(scheme)) : []),
  ]);
}

function readingFinding(clause: Clause): readonly Finding[] {
  const measure = measureOf(clause);
  if (measure === null) {
    const words = clause.reading.refused?.words ?? clause.shown;
    return [
      { code: 'clauseRefused', severity: 'defect', place: clause.id, sentence: `“${clause.id}”读不出唯一的扣分办法，停在“${words}”。请对照原文改 quote，或列入 notModelled 并写明理由。` },
    ];
  }
  if (measure.basis !== 'range') return [];
  return [
    { code: 'discretion', severity: 'question', place: clause.id, sentence: `“${clause.id}”“${clause.shown}”没有写分值。请在登记时填写${measure.effect === 'add' ? '加' : '扣'}几分和理由。` },
  ];
}

/** The first clause stands in one cell with the requirement above it, and must read there as it does alone. */
function cellFinding({ shown, clauses: [first] }: Item): readonly Finding[] {
  if (first === undefined || shown === '' || measureOf(first) === null) return [];
  const inCell = readOnly(`${shown}\n${first.shown}`);
  if (JSON.stringify(measureOf({ ...first, reading: inCell })) === JSON.stringify(measureOf(first))) return [];
  return [
    { code: 'clauseRefused', severity: 'defect', place: first.id, sentence: `“${first.id}”和上面的要求写在一格里，连起来读不出同样的办法。请用 ruling 写明口径，或把 quote 分在句号处。` },
  ];
}

/** What the template adds to the words so that they can be counted: to be known, and open to change. */
function rulingFinding({ id, ruling, quote, forgotten }: Clause): readonly Finding[] {
  if (ruling === null || 'key' in ruling) return [];
  return [{ code: 'ruling', severity: 'note', place: id, sentence: `“${id}”“${forgotten ?? bare(quote)}”按“${ruling.words}”计。${ruling.because}` }];
}

/** One finding alone costs more than the whole item: 限额 hides it, the words do not say it. */
function singleFinding(item: Item, clause: Clause): readonly Finding[] {
  const points = deductionOf(clause);
  if (points === null || item.allotted === null || !points.greaterThan(item.allotted)) return [];
  const sentence = `“${clause.id}”一次扣 ${points.toString()} 分，多于“${item.id}”的赋分 ${item.allotted} 分。请定下以赋分为限，还是照扣。`;
  return [{ code: 'overAllotted', severity: 'question', place: clause.id, sentence }];
}

/** Where the document states no 限额: an item whose deductions, together or by their number, can pass its allotment. */
function unlimitedFinding(item: Item, { level, choices }: CapChoices): readonly Finding[] {
  if (item.allotted === null) return [];
  const sum = item.clauses.reduce((total, clause) => total.plus(deductionOf(clause) ?? ZERO), ZERO);
  const counted = item.clauses.some((clause) => measureOf(clause)?.basis === 'per_item');
  if (!counted && !sum.greaterThan(item.allotted)) return [];
  const how = counted ? '' : `（各扣一次合计 ${sum.toString()} 分）`;
  const todo = level === null ? '请定下以赋分为限，还是照扣。' : `按口径“${level}”办。`;
  const sentence = `“${item.id}”各条扣分可能超过赋分 ${item.allotted} 分${how}，原文没有写限额。${todo}`;
  return [{ code: 'overAllotted', severity: 'question', place: item.id, sentence, ...(choices.length === 0 ? {} : { choices }) }];
}

/** The 口径 that stands in for a 限额 the document does not state. */
interface CapChoices {
  readonly level: string | null;
  readonly choices: RecordedReading['choices'];
}

function capChoices({ policies: { cap }, readings }: Scheme): CapChoices {
  return { level: cap?.level ?? null, choices: readings.find(({ key }) => key === cap?.level)?.choices ?? [] };
}

/** What one finding of the clause costs; null for an award, a discretionary amount, a clause not read. */
function deductionOf(clause: Clause): Decimal | null {
  const measure = measureOf(clause);
  return measure === null || measure.basis === 'range' || measure.basis === 'undecided' || measure.effect === 'add' ? null : measure.points;
}
