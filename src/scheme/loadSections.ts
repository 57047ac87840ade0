import { readOnly } from '../reading/index';
import type { Fields } from './fields';
import type { Path } from './parse';
import type { Clause, Item, Mend, Quoted, Section } from './scheme';
import { bare, shownWords } from './text';

/** What a section hands down to those inside it. */
interface Inherited {
  readonly responsible: readonly string[];
  readonly adjustments: boolean;
}

/** 项目 or 具体内容. `responsible` written on it holds for each item below that has none of its own. */
export function sectionOf(fields: Fields, value: unknown, path: Path, above: Inherited): Section {
  const entry = fields.record(value, path, ['id', 'quote'], ['allotted', 'adjustments', 'responsible', 'sections', 'items', 'mends']);
  const adjustments =
    'adjustments' in entry ? fields.oneOf(entry['adjustments'], [...path, 'adjustments'], ['true', 'false'], 'false') === 'true' : above.adjustments;
  const responsible = responsibleOf(fields, entry, path, above.responsible);
  if (('sections' in entry) === ('items' in entry)) {
    fields.note(path, (line) => `第 ${line} 行起的这一项，sections 和 items 应当写且只写一个。请核对。`);
  }
  return {
    id: fields.text(entry['id'], [...path, 'id']),
    ...quotedOf(fields, entry, path),
    allotted: allottedOf(fields, entry, path, adjustments),
    adjustments,
    sections: fields.list(entry['sections'], [...path, 'sections'], (one, at) => sectionOf(fields, one, at, { responsible, adjustments })),
    items: fields.list(entry['items'], [...path, 'items'], (one, at) => itemOf(fields, one, at, { responsible, adjustments })),
  };
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
    allotted: allottedOf(fields, entry, path, above.adjustments),
    responsible: responsibleOf(fields, entry, path, above.responsible),
    verification: 'verification' in entry ? noteOf(fields, entry['verification'], [...path, 'verification']) : null,
    clauses: fields.list(entry['clauses'], [...path, 'clauses'], (one, at) => clauseOf(fields, one, at)),
  };
}

function clauseOf(fields: Fields, value: unknown, path: Path): Clause {
  const entry = fields.record(value, path, ['id', 'quote'], ['under', 'mends']);
  const quoted = quotedOf(fields, entry, path);
  return {
    id: fields.text(entry['id'], [...path, 'id']),
    ...quoted,
    under: 'under' in entry ? fields.text(entry['under'], [...path, 'under']) : null,
    // The words shown are the words KH.DEDUCT will read in the cell, so they are the ones read here.
    reading: readOnly(quoted.shown),
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

/** Every section and item has an allotment, except 加减分项, which must have none. */
function allottedOf(fields: Fields, entry: Entry, path: Path, adjustments: boolean): string | null {
  const given = 'allotted' in entry;
  if (adjustments && given) fields.note([...path, 'allotted'], (line) => `第 ${line} 行给加减分项写了赋分。加减分项没有赋分，请删去。`);
  if (!adjustments && !given) fields.note(path, (line) => `第 ${line} 行起的这一项没有赋分。请补上 allotted。`);
  return given ? fields.amount(entry['allotted'], [...path, 'allotted']) : null;
}

function responsibleOf(fields: Fields, entry: Entry, path: Path, above: readonly string[]): readonly string[] {
  if (!('responsible' in entry)) return above;
  return fields.list(entry['responsible'], [...path, 'responsible'], (value, at) => fields.text(value, at));
}
