import type { Fields } from './fields';
import { perHeadOf, rulingOf, vetoOf } from './loadRuling';
import type { Path } from './parse';
import { effectOf, ruled } from './ruling';
import type { Clause, Item, Mend, Quoted, RecordedReading, Section } from './scheme';
import { bare, shownWords } from './text';

/** What a section hands down to those inside it. */
interface Inherited {
  readonly responsible: readonly string[];
  readonly adjustments: boolean;
  /** Inside a 人均 section nothing starts from points of its own. */
  readonly perHead: boolean;
  /** The section right above starts from the points of all its items together. */
  readonly carried: boolean;
  /** 口径, for the clauses that rest on one. */
  readonly readings: readonly RecordedReading[];
}

/** What the sections of a scheme get handed down. */
export function topOf(readings: readonly RecordedReading[]): Inherited {
  return { responsible: [], adjustments: false, perHead: false, carried: false, readings };
}

/** 项目 or 具体内容. `responsible` written on it holds for each item below that has none of its own. */
export function sectionOf(fields: Fields, value: unknown, path: Path, above: Inherited): Section {
  const entry = fields.record(value, path, ['id', 'quote'], ['allotted', 'adjustments', 'perHead', 'responsible', 'sections', 'items', 'mends']);
  const adjustments =
    'adjustments' in entry ? fields.oneOf(entry['adjustments'], [...path, 'adjustments'], ['true', 'false'], 'false') === 'true' : above.adjustments;
  const responsible = responsibleOf(fields, entry, path, above.responsible);
  if (('sections' in entry) === ('items' in entry)) {
    fields.note(path, (line) => `第 ${line} 行起的这一项，sections 和 items 应当写且只写一个。请核对。`);
  }
  const perHead = 'perHead' in entry ? perHeadOf(fields, entry['perHead'], [...path, 'perHead'], above.readings) : null;
  const carried = 'allotted' in entry && !someAllotted(entry['items']);
  const below: Inherited = { responsible, adjustments, perHead: above.perHead || perHead !== null, carried, readings: above.readings };
  return {
    id: fields.text(entry['id'], [...path, 'id']),
    ...quotedOf(fields, entry, path),
    allotted: allottedOf(fields, entry, path, { ...below, carried: false }),
    adjustments,
    perHead,
    sections: fields.list(entry['sections'], [...path, 'sections'], (one, at) => sectionOf(fields, one, at, { ...below, carried: false })),
    items: fields.list(entry['items'], [...path, 'items'], (one, at) => itemOf(fields, one, at, below)),
  };
}

/** Whether any of several items has an allotment of its own; one item alone must have it written on it. */
function someAllotted(items: unknown): boolean {
  if (!Array.isArray(items) || items.length < 2) return true;
  return (items as readonly unknown[]).some((item) => typeof item === 'object' && item !== null && 'allotted' in item);
}

/** 注 and 评分方法: words of the source. */
export function noteOf(fields: Fields, value: unknown, path: Path): Quoted {
  return quotedOf(fields, fields.record(value, path, ['quote'], ['mends']), path);
}

function itemOf(fields: Fields, value: unknown, path: Path, above: Inherited): Item {
  const entry = fields.record(value, path, above.adjustments ? ['id', 'clauses'] : ['id', 'quote', 'clauses'], ['quote', 'allotted', 'responsible', 'verification', 'mends']);
  return {
    id: fields.text(entry['id'], [...path, 'id']),
    ...quotedOf(fields, entry, path),
    allotted: allottedOf(fields, entry, path, above),
    responsible: responsibleOf(fields, entry, path, above.responsible),
    verification: 'verification' in entry ? noteOf(fields, entry['verification'], [...path, 'verification']) : null,
    clauses: fields.list(entry['clauses'], [...path, 'clauses'], (one, at) => clauseOf(fields, one, at, above.readings)),
  };
}

function clauseOf(fields: Fields, value: unknown, path: Path, readings: readonly RecordedReading[]): Clause {
  const has = (key: string): boolean => typeof value === 'object' && value !== null && key in value;
  const forgets = has('forgotten');
  const own = forgets ? ['id', 'forgotten', 'ruling'] : has('rung') ? ['id', 'rung', 'ruling'] : ['id', 'quote'];
  const entry = fields.record(value, path, own, [...(forgets ? ['quote'] : []), 'under', 'mends', 'ruling', 'veto']);
  if (forgets && 'quote' in entry) fields.note([...path, 'quote'], (line) => `第 ${line} 行既写了 quote，又写了 forgotten。原文有的写 quote，原文没有写到的写 forgotten，请只留一个。`);
  const { quote, mends } = quotedOf(fields, entry, path);
  const forgotten = forgets ? fields.text(entry['forgotten'], [...path, 'forgotten']) : 'rung' in entry ? `同上一条：${fields.text(entry['rung'], [...path, 'rung'])}` : null;
  const ruling = 'ruling' in entry ? rulingOf(fields, entry['ruling'], [...path, 'ruling'], readings) : null;
  const answers = Object.fromEntries(readings.flatMap(({ key, decision }) => (decision === null ? [] : [[key, decision]])));
  const read = ruled({ quote, mends, forgotten, ruling }, answers);
  return {
    id: fields.text(entry['id'], [...path, 'id']),
    quote,
    mends,
    ...read,
    forgotten,
    under: 'under' in entry ? fields.text(entry['under'], [...path, 'under']) : null,
    ruling,
    veto: 'veto' in entry ? vetoOf(fields, entry['veto'], [...path, 'veto'], quote) : null,
    effect: effectOf({ ruling, reading: read.reading }),
  };
}

type Entry = Readonly<Record<string, unknown>>;

function quotedOf(fields: Fields, entry: Entry, path: Path): Quoted {
  const quote = fields.text(entry['quote'], [...path, 'quote']);
  const mends = fields.list(entry['mends'], [...path, 'mends'], (value, at): Mend => {
    const one = fields.record(value, at, ['from', 'to', 'note']);
    const from = fields.text(one['from'], [...at, 'from']);
    if (!bare(quote).includes(from)) {
      fields.note([...at, 'from'], (line) => `第 ${line} 行要更正的“${from}”不在原话里。请核对 quote 和 from。`);
    }
    return { from, to: fields.text(one['to'], [...at, 'to']), note: fields.text(one['note'], [...at, 'note']) };
  });
  return { quote, shown: shownWords(quote, mends), mends };
}

/** Every section and item has an allotment, except 加减分项 and 人均, which must have none, and items whose section carries it. */
function allottedOf(fields: Fields, entry: Entry, path: Path, { adjustments, perHead, carried }: Inherited): string | null {
  const given = 'allotted' in entry;
  if (perHead && given) fields.note([...path, 'allotted'], (line) => `第 ${line} 行给按人数平均的积分写了赋分。积分没有赋分，请删去。`);
  if (adjustments && given) fields.note([...path, 'allotted'], (line) => `第 ${line} 行给加减分项写了赋分。加减分项没有赋分，请删去。`);
  if (!adjustments && !perHead && !carried && !given) fields.note(path, (line) => `第 ${line} 行起的这一项没有赋分。请补上 allotted。`);
  return given ? fields.amount(entry['allotted'], [...path, 'allotted']) : null;
}

function responsibleOf(fields: Fields, entry: Entry, path: Path, above: readonly string[]): readonly string[] {
  if (!('responsible' in entry)) return above;
  return fields.list(entry['responsible'], [...path, 'responsible'], (value, at) => fields.text(value, at));
}
