import { Decimal } from '../scoring/decimal';
import type { RuleClause, RuleSection, Rules } from '../scoring/rules';
import { CAP_LEVELS, SAME_CASE_SCOPES } from './choices';
import { settle } from './decisions';
import { measureOf } from './measureOf';
import { underAnswers } from './ruling';
import type { Clause, Decisions, Scheme, Section } from './scheme';
import { clausesInOrder, sectionsInOrder } from './walk';

export type RulesOf = { readonly ok: true; readonly rules: Rules } | { readonly ok: false; readonly sentence: string };

/**
 * What scoring needs of the scheme, with the decisions given instead of the template's own answers.
 * Refused, with a sentence that names the place: an unknown decision, a clause that is not read in one way, an id used twice.
 */
export function toRules(scheme: Scheme, decisions: Decisions = {}): RulesOf {
  const settled = settle(scheme, decisions);
  if (!settled.ok) return settled;
  const decided = underAnswers(scheme, settled.answers);
  const clauses = clausesInOrder(decided);
  const repeated = clauses.find((clause, index) => clauses.findIndex((other) => other.id === clause.id) < index);
  if (repeated) return { ok: false, sentence: `条款号“${repeated.id}”用了两次。请在方案里改成不同的号。` };
  const unread = clauses.find((clause) => measureOf(clause) === null);
  if (unread) return { ok: false, sentence: `“${unread.id}”“${unread.shown}”读不出唯一的扣分办法。请先体检方案，改好这一条。` };

  const { sameCase, cap } = scheme.policies;
  const needed = [sameCase?.scope, cap?.level, ...sectionsInOrder(scheme).map(({ perHead }) => perHead?.places)];
  const undecided = scheme.readings.find(({ key }) => needed.includes(key) && settled.answers[key] === undefined);
  if (undecided) {
    const choices = undecided.choices.map(({ value }) => value).join(' 或 ');
    return { ok: false, sentence: `口径“${undecided.key}”（${undecided.question}）还没有定，算不了分。请先定为 ${choices}。` };
  }
  const scope = SAME_CASE_SCOPES.find((one) => sameCase !== null && one === settled.answers[sameCase.scope]);
  const level = CAP_LEVELS.find((one) => cap !== null && one === settled.answers[cap.level]);
  return {
    ok: true,
    rules: {
      sections: decided.sections.map((section) => ruleSection(section, settled.answers)),
      sameCase: scope === undefined ? null : { scope },
      cap: level === undefined ? null : { level },
    },
  };
}

function ruleSection(section: Section, answers: Decisions): RuleSection {
  const { perHead } = section;
  return {
    id: section.id,
    allotted: decimalOf(section.allotted),
    adjustments: section.adjustments,
    perHead: perHead && { id: perHead.id, places: Number(answers[perHead.places]) },
    sections: section.sections.map((inner) => ruleSection(inner, answers)),
    items: section.items.map((item) => ({ id: item.id, allotted: decimalOf(item.allotted), clauses: item.clauses.flatMap(ruleClause) })),
  };
}

/** No clause is lost here: `toRules` has refused the scheme if one is unread. */
function ruleClause(clause: Clause): readonly RuleClause[] {
  const measure = measureOf(clause);
  return measure === null ? [] : [{ id: clause.id, measure }];
}

function decimalOf(text: string | null): Decimal | null {
  return text === null ? null : new Decimal(text);
}
