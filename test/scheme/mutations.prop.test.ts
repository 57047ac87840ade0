import fc from 'fast-check';
import { loadScheme } from '../../src/scheme/load';
import { checkScheme, clausesInOrder, sourceLine, type Clause, type Scheme, type Section } from '../../src/scheme/index';
import { qinglian, qinglianSource, qinglianYaml } from './qinglian';

const scheme = qinglian();
const clauses = clausesInOrder(scheme);

/** The scheme with its clauses passed through `change`. */
function withClauses(change: (clause: Clause) => readonly Clause[]): Scheme {
  const section = (one: Section): Section => ({
    ...one,
    sections: one.sections.map(section),
    items: one.items.map((item) => ({ ...item, clauses: item.clauses.flatMap(change) })),
  });
  return { ...scheme, sections: scheme.sections.map(section) };
}

const defects = (changed: Scheme): readonly string[] =>
  checkScheme(changed, qinglianSource).filter((finding) => finding.severity === 'defect').map((finding) => `${finding.code} ${finding.place}`);

describe('what the check of a scheme cannot miss', () => {
  test.each(clauses.map((clause) => clause.id))('%s left out is missed on its own line of the source', (id) => {
    const without = withClauses((clause) => (clause.id === id ? [] : [clause]));
    expect(defects(without)).toContain(`unclaimed 原文第 ${lineOfAmount(id)} 行`);
  });

  test('any one character of a clause changed is a defect', () => {
    const change = fc.constantFrom(...clauses).chain((clause) => fc.tuple(fc.constant(clause), fc.nat(clause.quote.length - 1)));
    fc.assert(
      fc.property(change, ([changed, at]) => {
        const quote = `${changed.quote.slice(0, at)}某${changed.quote.slice(at + 1)}`;
        expect(defects(withClauses((clause) => [clause.id === changed.id ? { ...clause, quote } : clause]))).toContain(`quoteMissing ${changed.id}`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('loading never throws', () => {
  const lines = qinglianYaml.split('\n');

  /** Whatever was wrong, each defect has a line of the file and a sentence. */
  function loads(text: string): void {
    const loaded = loadScheme(text);
    const last = text.split('\n').length;
    for (const defect of loaded.ok ? [] : loaded.defects) {
      expect(defect.line).toBeGreaterThanOrEqual(1);
      expect(defect.line).toBeLessThanOrEqual(last);
      expect(defect.sentence).toMatch(/^第 \d+ 行.*。$/su);
    }
  }

  test('with any one line taken out or doubled', () => {
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.boolean(), (at, doubled) => {
        loads(lines.flatMap((line, index) => (index === at ? (doubled ? [line, line] : []) : [line])).join('\n'));
      }),
      { numRuns: 80 },
    );
  });

  test('with any text at all', () => {
    const piece = fc.constantFrom('sections', 'items', 'id', ': ', '\n', '  ', '- ', '[', '{', '"', '*a', '&a ', '!!int ', '? ', '|', '\t', '__proto__', '\uFEFF', '---\n', '5');
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => loads(pieces.join(''))));
  });
});

/** The line on which the clause's amount stands; a clause broken by a page or a paragraph ends on a later line than it begins. */
function lineOfAmount(id: string): number {
  const begins = sourceLine(scheme, qinglianSource, id);
  return id === '8.5.1' ? 167 : begins ?? 0;
}
