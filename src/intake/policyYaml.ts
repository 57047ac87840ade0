import { CASE_QUESTION, LIMIT_QUESTION, PLACES_QUESTION } from '../wording/intakeQuestions';
import type { Draft, DraftItem, DraftSection, Span } from './draft';
import { policyWords } from './policies';

type Yaml = Record<string, unknown>;

export interface PolicyYaml {
  readonly policies: Yaml;
  readonly readings: readonly Yaml[];
}

/**
 * 限额 and 同案 as questions with their choices. A 同案 rule is there only where the document has words for one. A limit is asked about
 * wherever something starts from points; only 扣完为止 answers it.
 */
export function policiesOf(draft: Draft, quote: (span: Span) => string): PolicyYaml {
  const words = policyWords(draft.source);
  const policies: Yaml = {};
  const readings: Yaml[] = [];
  const first = firstAllotted(draft);
  if (first !== null) {
    const ending = words.cap !== null && /扣完/u.test(quote(words.cap));
    const shared = itemsIn(draft.sections).every(({ allotted }) => allotted === null);
    const levels = shared ? (['section', 'none'] as const) : words.cap === null ? (['item', 'none'] as const) : (['item', 'section', 'none'] as const);
    policies['cap'] = { ...(words.cap === null ? {} : { quote: quote(words.cap) }), level: 'cap-level' };
    readings.push({
      ...question('cap-level', LIMIT_QUESTION, quote(words.cap ?? first), levels),
      ...(ending ? { decision: levels[0] } : {}),
      because: LIMIT_QUESTION.because[ending ? 'ending' : words.cap === null ? 'silent' : 'stated'],
    });
  }
  if (words.sameCase !== null) {
    policies['sameCase'] = { quote: quote(words.sameCase), scope: 'same-case-scope' };
    readings.push({ ...question('same-case-scope', CASE_QUESTION, quote(words.sameCase), ['clause', 'item', 'section']), because: CASE_QUESTION.because });
  }
  const divided = draft.sections.find(({ perHead }) => perHead !== null)?.perHead;
  if (divided) readings.push({ ...question('average-places', PLACES_QUESTION, quote(divided.span), ['2', '1', '3']), because: PLACES_QUESTION.because });
  return { policies, readings };
}

function question<V extends string>(key: string, { question: asked, labels }: { readonly question: string; readonly labels: Readonly<Record<V, string>> }, quote: string, values: readonly NoInfer<V>[]): Yaml {
  return { key, question: asked, quote, choices: values.map((value) => ({ value, label: labels[value] })) };
}

/** Words that say what something starts from: a column of 标准分, or the first section that has points. */
function firstAllotted({ columns, sections }: Draft): Span | null {
  const section = sections.find(({ allotted }) => allotted !== null);
  if (section === undefined) return null;
  const column = columns.find(({ role }) => role === 'allotted')?.heading;
  return column === undefined || typeof column === 'string' ? section.span : column;
}

function itemsIn(sections: readonly DraftSection[]): readonly DraftItem[] {
  return sections.filter(({ adjustments, perHead }) => !adjustments && perHead === null).flatMap((section) => [...itemsIn(section.sections), ...section.items]);
}
