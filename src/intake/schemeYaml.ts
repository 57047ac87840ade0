import { stringify } from 'yaml';
import { readOnly } from '../reading/readOnly';
import { shownWords } from '../scheme/text';
import { countingBecause, countingQuestion, choiceLabel, mendNote, notModelledSentence, rulingBecause } from '../wording/intakeQuestions';
import { choicesFor } from './choicesFor';
import type { Draft, DraftClause, DraftItem, DraftSection, Span } from './draft';
import { idsOf, type Ids } from './ids';
import { firstFrom } from './inOrder';
import type { SuggestedMend } from './mends';
import { policiesOf, type PolicyYaml } from './policyYaml';
import { isTraditional } from './script';

/** What a scheme is called; it cannot be told from the words alone. */
export interface SchemeNames {
  readonly id: string;
  readonly title: string;
  /** What it is called in a list; the beginning of the title where nothing is given. */
  readonly short?: string;
  /** 出处; the title in 《》 where nothing is given. */
  readonly source?: string;
  readonly year?: string;
  /** Who is assessed. */
  readonly body?: string;
}

type Yaml = Record<string, unknown>;
const SHORT = 12;

/** The text of a scheme.yaml: every scalar a string, every quote verbatim. `mends` are those that somebody accepted. */
export function schemeYaml(draft: Draft, total: string, names: SchemeNames, mends: readonly SuggestedMend[]): string {
  const ids = idsOf(draft.sections);
  const readings: Yaml[] = [];
  const policies: PolicyYaml = policiesOf(draft, quoteOf(draft.source));
  const writer = new Writer(draft, ids, mends, readings);
  const sections = draft.sections.map((section) => writer.section(section));
  const scheme: Yaml = {
    id: names.id,
    version: '1',
    title: names.title,
    short: names.short ?? [...names.title].slice(0, SHORT).join(''),
    body: names.body ?? '被考核单位',
    source: `${names.source ?? `《${names.title}》`}${names.year === undefined ? '' : `（${names.year}年）`}`,
    ...(isTraditional(draft.source) ? { script: 'traditional' } : {}),
    total,
    columns: draft.columns.map(({ heading, role }) => ({ heading: typeof heading === 'string' ? heading : writer.quote(heading), role })),
    ...(draft.notes.length === 0 ? {} : { notes: draft.notes.map((span) => writer.quoted(span)) }),
    ...(Object.keys(policies.policies).length === 0 ? {} : { policies: policies.policies }),
    readings: [...policies.readings, ...readings],
    notModelled: draft.notModelled.map(({ span, reason }) => ({ quote: writer.quote(span), reason: notModelledSentence(reason) })),
    sections,
  };
  return stringify(scheme, { schema: 'failsafe', lineWidth: 0, aliasDuplicateObjects: false });
}

/** The words of a span without the stray spaces and line breaks of its source. */
function quoteOf(source: string): (span: Span) => string {
  return ({ start, end }) => source.slice(start, end).trim().replace(/(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])/gu, '').replace(/\s+/gu, ' ');
}

/** Sections, items and clauses as plain values; 口径 of clauses are gathered on the way. */
class Writer {
  readonly quote: (span: Span) => string;

  constructor(draft: Draft, private readonly ids: Ids, private readonly mends: readonly SuggestedMend[], private readonly readings: Yaml[]) {
    this.quote = quoteOf(draft.source);
  }

  private mendsIn(span: Span): readonly SuggestedMend[] {
    const from = firstFrom(this.mends, ({ start }) => start, span.start);
    return this.mends.slice(from, Math.max(from, firstFrom(this.mends, ({ end }) => end, span.end + 1)));
  }

  quoted(span: Span): Yaml {
    const inside = this.mendsIn(span);
    return { quote: this.quote(span), ...(inside.length === 0 ? {} : { mends: inside.map(({ from: wrong, to, reason }) => ({ from: wrong, to, note: mendNote(reason) })) }) };
  }

  section(section: DraftSection): Yaml {
    const inner = section.sections.map((one) => this.section(one));
    return {
      id: this.ids.ofSection.get(section) ?? '',
      ...(section.allotted === null ? {} : { allotted: section.allotted }),
      ...(section.adjustments ? { adjustments: 'true' } : {}),
      ...this.quoted(section.span),
      ...(section.perHead === null ? {} : { perHead: { id: section.perHead.label, label: section.perHead.label, quote: this.quote(section.perHead.span), places: 'average-places' } }),
      ...(section.responsible.length === 0 ? {} : { responsible: section.responsible }),
      ...(inner.length > 0 ? { sections: inner } : { items: section.items.map((item) => this.item(item)) }),
    };
  }

  private item(item: DraftItem): Yaml {
    return {
      id: this.ids.ofItem.get(item) ?? '',
      ...(item.allotted === null ? {} : { allotted: item.allotted }),
      ...(item.span === null ? {} : this.quoted(item.span)),
      ...(item.responsible.length === 0 ? {} : { responsible: item.responsible }),
      ...(item.verification === null ? {} : { verification: this.quoted(item.verification) }),
      clauses: item.clauses.map((clause) => this.clause(clause, item.allotted)),
    };
  }

  private clause(clause: DraftClause, allotted: string | null): Yaml {
    const id = this.ids.ofClause.get(clause) ?? '';
    return {
      id,
      ...(clause.rung === null ? this.quoted(clause.span) : { rung: clause.rung }),
      ...this.ruling(id, clause, allotted),
      ...(clause.veto === null ? {} : { veto: { quote: this.quote(clause.veto.span), target: clause.veto.target } }),
    };
  }

  /** How it is counted where its words do not say: fixed by the words, or a question with its choices, which nobody has decided. */
  private ruling(id: string, clause: DraftClause, allotted: string | null): Yaml {
    if (clause.ruling !== null) return { ruling: { words: clause.ruling.words, because: rulingBecause(clause.ruling) } };
    const { reading } = clause;
    const mended = shownWords(this.quote(clause.span), this.mendsIn(clause.span).map(({ from, to }) => ({ from, to, note: '' })));
    // Words that were put right are read as they stand then: 末5位 for 未5位.
    if (this.mendsIn(clause.span).length > 0 && choicesFor(readOnly(mended), allotted) === null) return {};
    const { choices } = clause;
    if (choices === null) return {};
    const key = `count-${id}`;
    this.readings.push({
      key,
      question: countingQuestion(this.quote(clause.span)),
      quote: this.quote(clause.span),
      choices: choices.map((choice) => ({ value: choice.value, label: choiceLabel(choice), words: choice.words })),
      because: countingBecause(reading, reading.refused),
    });
    return { ruling: { key } };
  }
}
