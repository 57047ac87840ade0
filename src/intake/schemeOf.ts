import { askInCells } from './askInCells';
import type { Doubt } from './doubt';
import type { Draft, DraftSection } from './draft';
import { lineCounter } from './inOrder';
import { withWords } from './withWords';
import { leftOver, withoutLeftOver } from './leftOver';
import { mendsIn, residuesIn, type SuggestedMend } from './mends';
import { schemeYaml, type SchemeNames } from './schemeYaml';
import { settleAllotments } from './settleAllotments';

/** A scheme that was brought in: the two files of a template, and what a person should know of them. */
export interface BroughtIn {
  readonly ok: true;
  readonly yaml: string;
  readonly sourceText: string;
  readonly items: number;
  readonly clauses: number;
  /** Clauses that wait for a 口径. */
  readonly asked: number;
  readonly total: string;
  readonly doubts: readonly Doubt[];
  /** Damage seen; only those that were accepted are in the files. */
  readonly mends: readonly SuggestedMend[];
  /** 注音 behind characters: how many, the first. */
  readonly residues: { readonly count: number; readonly first: string | null };
}

export type MadeScheme = BroughtIn | { readonly ok: false; readonly code: 'noClauses' };

export interface SchemeOptions extends SchemeNames {
  /** Indexes into `mends`: those that somebody accepted. None by default. */
  readonly accepted?: readonly number[];
}

/** The files of a draft, its allotments settled and every word about points claimed or listed with a reason. */
export function schemeOf(raw: Draft, options: SchemeOptions): MadeScheme {
  const drafted = askInCells(withWords(raw));
  const clauses = clausesIn(drafted.sections);
  if (clauses.length === 0) return { ok: false, code: 'noClauses' };
  const { draft: settled, total } = settleAllotments(drafted);
  const draft = withoutLeftOver(settled, leftOver(settled));
  const mends = mendsIn(draft.source);
  const accepted = mends.filter((_, index) => options.accepted?.includes(index) ?? false);
  const lineAt = lineCounter(draft.source);
  const asked = clauses.filter(({ choices, ruling }) => choices !== null && ruling === null);
  const refused = asked.map(({ span, reading, choices }): Doubt => ({
    code: 'clauseRefused', place: { line: lineAt(span.start) }, words: draft.source.slice(span.start, span.end), reading, choices: (choices ?? []).map(({ words }) => words),
  }));
  return {
    ok: true,
    yaml: schemeYaml(draft, total, options, accepted),
    sourceText: draft.source,
    items: itemsIn(draft.sections),
    clauses: clauses.length,
    asked: asked.length,
    total,
    doubts: [...draft.doubts, ...refused],
    mends,
    residues: residuesIn(draft.source),
  };
}

function clausesIn(sections: readonly DraftSection[]): DraftSection['items'][number]['clauses'] {
  return sections.flatMap((section) => [...clausesIn(section.sections), ...section.items.flatMap(({ clauses }) => clauses)]);
}

function itemsIn(sections: readonly DraftSection[]): number {
  return sections.reduce((sum, section) => sum + section.items.length + itemsIn(section.sections), 0);
}
