import fc from 'fast-check';
import { clausesInOrder, toRules, type Clause } from '../../src/scheme';
import { Decimal, scoreUnit, type ClauseResult, type EntryLine, type UnitResult } from '../../src/scoring';
import type { EnteredRow } from '../../src/workbook';
import { book, named } from './books';
import { ledgerWith, unitWith, type LedgerLine } from './ledgerBook';
import { entry, qinglian } from './template';

const scheme = qinglian();
const clauses = clausesInOrder(scheme);
const UNIT = '市民政局';
const OTHER = '市教育局';
const CASES = ['', '〔2026〕5号', '〔2026〕7号'] as const;

/** What is known of a clause: typed on the sheet, lines of the ledger, or both, of which the typed count is in force. */
interface Known {
  readonly row: EnteredRow | null;
  readonly lines: readonly { readonly count: number; readonly case: string }[];
}

function knownOf(clause: Clause): fc.Arbitrary<Known> {
  if (clause.reading.discretion) return fc.constantFrom<Known>({ row: null, lines: [] }, { row: entry(1.5, '', '情节较轻'), lines: [] });
  const typed = fc.constantFrom<EnteredRow | null>(null, null, null, entry(0), entry('/'), entry(2, '〔2026〕5号'));
  const lines = fc.array(fc.record({ count: fc.nat(3), case: fc.constantFrom(...CASES) }), { maxLength: 3 });
  return fc.record({ row: typed, lines });
}

/** The entry lines that scoring is given for what is in force. */
function linesOf(clause: Clause, { row, lines }: Known): readonly EntryLine[] {
  const counted = (count: number, rest: Partial<EntryLine> = {}): EntryLine => ({ clause: clause.id, quantity: { state: 'count', value: new Decimal(count) }, ...rest });
  if (row === null) return lines.map((line) => counted(line.count, line.case === '' ? {} : { case: line.case }));
  if (row.quantity === '/') return [{ clause: clause.id, quantity: { state: 'notApplicable' } }];
  return [counted(Number(row.quantity), { ...(row.cases === '' ? {} : { case: row.cases }), ...(row.reason === '' ? {} : { note: row.reason }) })];
}

function byClause(result: UnitResult): ReadonlyMap<string, ClauseResult> {
  const walk = (section: UnitResult['sections'][number]): readonly ClauseResult[] => [...section.sections.flatMap(walk), ...section.items.flatMap((item) => item.clauses)];
  return new Map(result.sections.flatMap(walk).map((one) => [one.id, one]));
}

test.each([['blank as 0', { blank: 0, eager: false }], ['blank as null, both branches of IF', { blank: null, eager: true }]] as const)('a sheet with a ledger and scoring come to the same, row by row: %s', (_, platform) => {
  const rules = toRules(scheme, {});
  if (!rules.ok) throw new Error(rules.sentence);
  const points = (value: unknown): number => (typeof value === 'number' ? value : 0);
  fc.assert(
    fc.property(fc.tuple(...clauses.map(knownOf)), (known) => {
      const lines = clauses.flatMap((clause, index): readonly LedgerLine[] => (known[index]?.lines ?? []).flatMap((line) => [{ unit: UNIT, clause: clause.id, ...line }, ...(index % 9 === 0 ? [{ unit: OTHER, clause: clause.id, count: 1, case: '〔2026〕5号' }] : [])]));
      const entries = new Map(clauses.flatMap((clause, index) => { const row = known[index]?.row ?? null; return row === null ? [] : [[clause.id, row] as const]; }));
      const plan = unitWith(scheme, UNIT, entries);
      const sheet = book([ledgerWith(scheme, [UNIT, OTHER], lines), plan], platform).get(UNIT);
      const scored = scoreUnit(rules.rules, clauses.flatMap((clause, index) => linesOf(clause, known[index] ?? { row: null, lines: [] })));
      if (!scored.ok) throw new Error(JSON.stringify(scored.problems));
      const results = byClause(scored.result);
      const column = (name: string) => named(plan, sheet, name);
      const [due, released, limited, deductions] = ['KH_due', 'KH_released', 'KH_limited', 'KH_deductions'].map(column);
      clauses.forEach(({ id }, index) => {
        const expected = results.get(id);
        expect({ id, due: points(due?.[index]), released: points(released?.[index]), limited: points(limited?.[index]), deduction: points(deductions?.[index]) }).toEqual({
          id, due: expected?.due.toNumber(), released: expected?.released.toNumber(), limited: expected?.limited.toNumber(), deduction: expected?.deduction.toNumber(),
        });
      });
      expect([column('KH_total')[0], column('KH_pending')[0]]).toEqual([scored.result.total.toNumber(), scored.result.pending]);
    }),
    { numRuns: platform.eager ? 2 : 5, endOnFailure: true },
  );
});
