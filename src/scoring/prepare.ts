import type { Measure } from './measure';
import type { RuleItem, Rules, RuleSection } from './rules';

/** A clause with its place: its number in the scheme's order, and the 考核内容 it belongs to under the same-case policy. */
export interface PreparedClause {
  readonly index: number;
  readonly id: string;
  readonly measure: Measure;
  readonly scope: string;
}

/** Rules with their clauses numbered, so that many units are scored without walking the scheme for each line. */
export interface PreparedRules {
  readonly rules: Rules;
  /** In the scheme's order. */
  readonly clauses: readonly PreparedClause[];
  readonly byId: ReadonlyMap<string, PreparedClause>;
  /** Entries that hold a number of persons. */
  readonly headIds: ReadonlySet<string>;
}

/** Number the clauses of a scheme once. Where an id stands twice the first holds it; 体检 reports such a scheme. */
export function prepare(rules: Rules): PreparedRules {
  const clauses: PreparedClause[] = [];
  const byId = new Map<string, PreparedClause>();
  const headIds = new Set<string>();
  const level = rules.sameCase?.scope ?? 'clause';
  const addItem = (item: RuleItem, section: RuleSection): void => {
    for (const { id, measure } of item.clauses) {
      const scope = { clause: `clause ${clauses.length}`, item: `item ${item.id}`, section: `section ${section.id}` }[level];
      const clause = { index: clauses.length, id, measure, scope };
      clauses.push(clause);
      if (!byId.has(id)) byId.set(id, clause);
    }
  };
  const addSection = (section: RuleSection): void => {
    if (section.perHead !== null) headIds.add(section.perHead.id);
    section.sections.forEach(addSection);
    section.items.forEach((item) => addItem(item, section));
  };
  rules.sections.forEach(addSection);
  return { rules, clauses, byId, headIds };
}
