import fc from 'fast-check';
import { clausesInOrder, toRules, type Clause, type Decisions } from '../../src/scheme';
import { Decimal, scoreUnit, type ClauseResult, type EntryLine, type UnitResult } from '../../src/scoring';
import type { EnteredRow } from '../../src/workbook';
import { clauseRows } from '../../src/workbook/clauseRows';
import { explainClause, keptBySentence } from '../../src/wording';
import { WAYS, answered, book, type Way } from './books';
import { Calculated, type Platform } from './calculate';
import { entry, planOf, qinglian } from './template';

const scheme = qinglian();
const clauses = clausesInOrder(scheme);
const rows = clauseRows(scheme);

/** What a clerk enters for a clause, as cells of the sheet and as lines of an entry list. */
interface Entered {
  readonly row: EnteredRow;
  readonly lines: readonly EntryLine[];
}

const CASES = ['〔2026〕5号', '〔2026〕7号', '〔2026〕9号'] as const;

function enteredFor(clause: Clause): fc.Arbitrary<Entered | null> {
  const line = (value: number, rest: Partial<EntryLine> = {}): EntryLine => ({ clause: clause.id, quantity: { state: 'count', value: new Decimal(value) }, ...rest });
  if (clause.reading.discretion) {
    return fc.constantFrom(0, 0.5, 1.5, 3).map((amount) => ({ row: entry(amount, '', '情节较轻'), lines: [line(amount, { note: '情节较轻' })] }));
  }
  const plain = fc.nat(4).map((count) => ({ row: entry(count), lines: [line(count)] }));
  const ofOne = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(...CASES)).map(([count, id]) => ({ row: entry(count, id), lines: [line(count, { case: id })] }));
  const ofTwo = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 1 })).map(([first, second, without]) => ({
    row: entry(first + second + without, `${CASES[0]}×${first}；${CASES[1]}×${second}`),
    lines: [line(first, { case: CASES[0] }), line(second, { case: CASES[1] }), ...(without > 0 ? [line(without)] : [])],
  }));
  const notApplicable = fc.constant<Entered>({ row: entry('/'), lines: [{ clause: clause.id, quantity: { state: 'notApplicable' } }] });
  return fc.oneof({ weight: 4, arbitrary: plain }, { weight: 3, arbitrary: ofOne }, { weight: 2, arbitrary: ofTwo }, notApplicable, fc.constant(null));
}

const anyEntries = fc.tuple(...clauses.map((clause) => enteredFor(clause)));

const PLATFORMS: readonly (readonly [string, Platform])[] = [
  ['blank as 0, IF works one branch', { blank: 0, eager: false }],
  ['blank as null, IF works both branches', { blank: null, eager: true }],
];

const DECISIONS: readonly Decisions[] = [{}, { 'cap-level': 'section' }, { 'same-case-scope': 'item' }, { 'same-case-scope': 'section', 'cap-level': 'section' }];

/** Working both branches of every IF is slow, and making a failing case of 97 entries smaller is slower. */
const runs = ({ eager }: Platform) => ({ numRuns: eager ? 3 : 10, endOnFailure: true });

function scored(entered: readonly (Entered | null)[], decisions: Decisions): UnitResult {
  const rules = toRules(scheme, decisions);
  if (!rules.ok) throw new Error(rules.sentence);
  const result = scoreUnit(rules.rules, entered.flatMap((each) => each?.lines ?? []));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.result;
}

function calculated(entered: readonly (Entered | null)[], decisions: Decisions, platform: Platform, way: Way = WAYS[0]): Calculated {
  const entries = new Map(clauses.flatMap((clause, index) => (entered[index] ? [[clause.id, entered[index].row] as const] : [])));
  const plan = answered(way, scheme, decisions, (options) => planOf(scheme, { ...options, entries }));
  const sheet = book([plan], platform).get(plan.name);
  if (sheet === undefined) throw new Error(plan.name);
  return sheet;
}

function resultsOf(result: UnitResult): ReadonlyMap<string, ClauseResult> {
  const all = new Map<string, ClauseResult>();
  const walk = (section: UnitResult['sections'][number]): void => {
    section.sections.forEach(walk);
    for (const item of section.items) for (const clause of item.clauses) all.set(clause.id, clause);
  };
  result.sections.forEach(walk);
  return all;
}

/** The amounts of a row as the sheet shows them: nothing where nothing is counted. */
const points = (value: unknown): number => (typeof value === 'number' ? value : 0);

describe.each(PLATFORMS)('%s', (_name, platform) => {
  test.each(WAYS.flatMap((way) => DECISIONS.map((decisions) => [way, JSON.stringify(decisions), decisions] as const)))('the sheet and scoring come to the same, row by row: %s, %s', (way, _words, decisions) => {
    fc.assert(
      fc.property(anyEntries, (entered) => {
        const sheet = calculated(entered, decisions, platform, way);
        const result = scored(entered, decisions);
        const byId = resultsOf(result);
        for (const row of rows) {
          const expected = byId.get(row.clause.id);
          const at = (column: string) => points(sheet.at(`${column}${row.row + 1}`));
          const shown = { due: at('H'), released: at('I'), limited: at('J'), deduction: at('K') };
          expect({ id: row.clause.id, ...shown }).toEqual({
            id: row.clause.id,
            due: expected?.due.toNumber(), released: expected?.released.toNumber(), limited: expected?.limited.toNumber(), deduction: expected?.deduction.toNumber(),
          });
        }
        expect(sheet.at('L106')).toBe(result.subtotal.toNumber());
        expect(sheet.at('L107')).toBe(result.adjustments.toNumber());
        expect(sheet.at('L108')).toBe(result.total.toNumber());
        expect(sheet.at('M2')).toBe(result.pending);
      }),
      runs(platform),
    );
  });

  test('扣分说明 is what the pane says of the row', () => {
    fc.assert(
      fc.property(anyEntries, (entered) => {
        const sheet = calculated(entered, {}, platform, WAYS[1]);
        const result = scored(entered, {});
        const byId = resultsOf(result);
        for (const { row, clause, item, adjustments } of rows) {
          const found = byId.get(clause.id);
          if (!found || clause.reading.discretion || found.quantity === null) continue;
          const { released, limited, deduction, award, quantity: count } = found;
          const cap = item.allotted === null || adjustments ? null : new Decimal(item.allotted);
          const words = explainClause({ reading: clause.reading, count, released, limited, deduction, award, cap });
          const keptBy = result.released.filter((release) => release.clause === clause.id).map(keptBySentence);
          expect(sheet.at(`M${row + 1}`)).toBe([words, ...keptBy].join('；'));
        }
      }),
      runs(platform),
    );
  });
});

test('a sheet with nothing entered is full marks, all of them 待评', () => {
  const sheet = calculated(clauses.map(() => null), {}, { blank: 0, eager: false });
  expect([sheet.at('L106'), sheet.at('L108'), sheet.at('M2'), sheet.at('A108'), sheet.at('M4')]).toEqual([100, 100, 97, '总分（暂计）', '待评']);
  expect([...sheet.calls]).toEqual([['TOTAL', 1]]);
});

test('8.2.1 with 3项: 1.5 due, 0.5 past the limit, three calls', () => {
  const entered = clauses.map((clause) => (clause.id === '8.2.1' ? { row: entry(3), lines: [] } : null));
  const sheet = calculated(entered, {}, { blank: null, eager: false });
  expect(['H', 'I', 'J', 'K', 'L', 'M'].map((column) => sheet.at(`${column}57`))).toEqual([1.5, '', 0.5, 1, 0, '3项×0.5=1.5；限额1，超出0.5不扣，实扣1']);
  expect(sheet.at('L108')).toBe(99);
  expect([...sheet.calls].sort()).toEqual([['DEDUCT', 1], ['EXPLAIN', 1], ['TOTAL', 1]]);
});

test('a slip is #VALUE! in its own row up to the total, and a sentence in 扣分说明', () => {
  const entered = clauses.map((clause) => (clause.id === '8.2.1' ? { row: entry('三项'), lines: [] } : null));
  const sheet = calculated(entered, {}, { blank: 0, eager: false });
  expect(sheet.at('M57')).toBe('查实数是“三项”，不是数字。请填 0、1、2……；不适用填 /；还没查就空着。');
  expect([sheet.at('H57'), sheet.at('L57'), sheet.at('L108')].map((value) => value?.constructor.name)).toEqual(['Fault', 'Fault', 'Fault']);
  expect(sheet.at('L56')).toBe(2);
});
