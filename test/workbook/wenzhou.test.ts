import fc from 'fast-check';
import { clausesInOrder, itemsInOrder, toRules, type Decisions, type Script } from '../../src/scheme';
import { Decimal, scoreUnit, type ItemResult, type SectionResult } from '../../src/scoring';
import { a1, readEntries, rectA1, type UnitSheetOptions } from '../../src/workbook';
import { clauseRows, itemsOf } from '../../src/workbook/clauseRows';
import { textHeight } from '../../src/workbook/textLines';
import { wenzhou } from '../scheme/wenzhou';
import { Calculated, type Platform } from './calculate';
import { heightOfRows, overlaps, pagesOf } from './planRules';
import { entry, planOf, written } from './template';

const scheme = wenzhou();
const rows = clauseRows(scheme);
const plan = planOf(scheme);
const cells = written(plan);

describe('機關黨建: the table', () => {
  test('the nine columns of the document in its order, the sheet’s own before 自查分 and after 得分', () => {
    const head = Array.from({ length: 16 }, (_, column) => cells.get(a1(2, column)));
    expect(head.join('｜')).toBe('項目｜目標｜考核內容及標準｜標準分(100分)｜評分說明｜評分方法｜条款｜查实数｜应扣｜超限额｜自查分｜扣分｜得分｜自查差额｜扣分说明｜算式');
    expect(cells.get('A1')).toBe('溫州市市直機關黨建工作目標管理考核評分表');
  });

  test('one clause a row; what belongs to the item is merged down its clauses', () => {
    expect(rows.map(({ clause }) => clause.id)).toEqual(clausesInOrder(scheme).map(({ id }) => id));
    const merges = plan.merges.map((rect) => rectA1(rect));
    // 1.1 has nine clauses: 目標, 考核內容, 標準分, 評分方法, 自查分, 得分, 自查差额
    expect(merges).toEqual(expect.arrayContaining(['B4:B12', 'C4:C12', 'D4:D12', 'F4:F12', 'K4:K12', 'M4:M12', 'N4:N12']));
    expect(merges).not.toContain('E4:E12');
    expect([cells.get('E4'), cells.get('E5'), cells.get('G5'), cells.get('D4')]).toEqual(['(1)中心組學習年初無計劃,扣2分,', '年終無總結,扣2分;', '1.1.2', 5]);
    expect(String(cells.get('C4')).split('\n')).toHaveLength(5);
    expect(overlaps(plan.merges)).toEqual([]);
  });

  test('the clause alone is what DEDUCT reads; without a 同案 rule nothing asks for cases', () => {
    expect(['I', 'J', 'L', 'M', 'N'].map((column) => cells.get(`${column}4`))).toEqual([
      '=IF(H4="","",IF(H4="/","/",KH.DEDUCT(E4,H4)))',
      '=IF(ISNUMBER(I4),MAX(0,ROUND(I4-$D$4,6)),"")',
      '=IF(ISNUMBER(I4),ROUND(I4-SUM(J4),6),I4)',
      '=ROUND(D4-SUM(L4:L12),6)',
      '=IF(ISNUMBER(K4),ROUND(K4-M4,6),"")',
    ]);
    expect([...cells.values()].filter((content) => /HIGHEST|KEPTBY/.test(String(content)))).toEqual([]);
    expect(plan.entries.map((rect) => rectA1(rect))).toEqual(['H4:H52', 'K4:K52']);
  });

  test('自查分 takes 0 to 標準分 and nothing else', () => {
    expect(plan.validations.find(({ title }) => title.startsWith('自查分'))).toMatchObject({
      rect: { row: 3, column: 10, rows: 49, columns: 1 }, formula: '=IF(ISNUMBER(K4),AND(K4>=0,K4<=D4),K4="")',
    });
  });

  test('口径 that stands in for a limit, and the damage, are said under the table', () => {
    const under = [...cells.values()].map(String);
    expect(under).toContain('口径：1.一项的扣分合计超过标准分时，怎样算？以标准分为限，扣完为止（方案所附）。');
    expect(under.find((text) => text.startsWith('更正：'))).toMatch(/^更正：1\.3\.2原文“未5位”按“末5位”读；.*；原文有77处字后带注音（如“發\(fā\)”），都已去掉。$/u);
  });
});

describe('機關黨建 on paper', () => {
  test('the columns fit A4 on its side, each page fits, and no 目標 is torn', () => {
    expect(plan.columnWidths.slice(0, plan.print.area.columns).reduce((sum, width) => sum + width, 0)).toBe(770);
    for (const { first, last } of pagesOf(plan)) expect(heightOfRows(plan, first, last)).toBeLessThanOrEqual(527);
    for (const item of itemsOf(rows)) expect(plan.print.breaksBefore.filter((row) => item.slice(1).some((each) => each.row === row))).toEqual([]);
  });

  test('every text has the height it needs, those merged over rows too', () => {
    for (const { row, column, content } of plan.cells.filter((cell) => cell.row >= 2 && cell.row < 52 && cell.column < 6 && typeof cell.content === 'string')) {
      const merge = plan.merges.find((rect) => rect.row === row && rect.column === column);
      const width = plan.columnWidths.slice(column, column + (merge?.columns ?? 1)).reduce((sum, each) => sum + each, 0);
      expect(heightOfRows(plan, row, row + (merge?.rows ?? 1) - 1)).toBeGreaterThanOrEqual(textHeight(String(content), width, 9));
    }
  });
});

describe('機關黨建 in simplified characters', () => {
  const simplified = written(planOf(scheme, { script: 'simplified' }));

  test('words change, cells and formulas stay where they are', () => {
    expect([simplified.get('A1'), simplified.get('C3'), simplified.get('E29'), simplified.get('A62')]).toEqual([
      '温州市市直机关党建工作目标管理考核评分表', '考核内容及标准', '(1)配备和调整专(兼)职机关党组织负责人,事先未经上级组织同意的扣3分;', cells.get('A62'),
    ]);
    expect([...simplified.keys()].sort()).toEqual([...cells.keys()].sort());
    const formulas = (of: ReadonlyMap<string, string | number>): readonly unknown[] => [...of].filter(([, content]) => String(content).startsWith('='));
    expect(formulas(simplified)).toEqual(formulas(cells));
  });

  test('entries made on one sheet come back on the other', () => {
    const entries = new Map([['1.1.3', entry(2)], ['3.6.3', entry('/')]]);
    const selfScores = new Map([['1.1', 4.5], ['3.6', 5]]);
    const sheet = new Calculated(planOf(scheme, { entries, selfScores, script: 'simplified' }), { blank: 0, eager: false });
    const column = (letter: string): unknown[][] => rows.map(({ row }) => [sheet.at(`${letter}${row + 1}`)]);
    const back = readEntries(scheme, { clauses: column('G'), quantities: column('H'), cases: column('Q'), reasons: column('O'), selfScores: column('K') });
    expect([[...back.entries], [...back.selfScores], back.unknown]).toEqual([[...entries], [...selfScores], []]);
  });

  test('自查分 on the row of a clause that the scheme no longer has is not lost without a word', () => {
    const back = readEntries(scheme, { clauses: [['9.9.9']], quantities: [['']], cases: [['']], reasons: [['']], selfScores: [[3]] });
    expect(back.unknown.map(({ clause }) => clause)).toEqual(['9.9.9']);
  });
});

describe('自查分 beside 得分', () => {
  const sheetOf = (options: Partial<UnitSheetOptions>): Calculated => new Calculated(planOf(scheme, options), { blank: null, eager: false });

  test('5 分 of one’s own on 1.1, two times short: 得分 1, 自查差额 4; the 項目 and the whole add up what was given', () => {
    const sheet = sheetOf({ entries: new Map([['1.1.3', entry(2)]]), selfScores: new Map([['1.1', 5], ['1.2', 4.5]]) });
    expect(['K4', 'M4', 'N4', 'K13', 'M13', 'N13'].map((at) => sheet.at(at))).toEqual([5, 1, 4, 4.5, 5, -0.5]);
    expect(['K53', 'M53', 'N53', 'K54', 'N54', 'K56', 'N56', 'M57'].map((at) => sheet.at(at))).toEqual([9.5, 16, 3.5, '', '', 9.5, 3.5, 96]);
  });

  test('without 自查分 nothing shows, and the score is the same', () => {
    const sheet = sheetOf({ entries: new Map([['1.1.3', entry(2)]]) });
    expect(['K4', 'N4', 'N53', 'M57'].map((at) => sheet.at(at))).toEqual([null, '', '', 96]);
  });
});

const PLATFORMS: readonly Platform[] = [{ blank: 0, eager: false }, { blank: null, eager: true }];
const DECISIONS: readonly Decisions[] = [{}, { 'cap-level': 'none' }];
const SCRIPTS: readonly Script[] = ['document', 'simplified'];
const anyCounts = fc.tuple(...rows.map(() => fc.constantFrom<number | '' | '/'>('', '/', 0, 1, 2, 3, 12)));

const within = (section: SectionResult): readonly ItemResult[] => [...section.items, ...section.sections.flatMap(within)];

describe.each(DECISIONS.flatMap((decisions) => SCRIPTS.map((script) => [JSON.stringify(decisions), script, decisions] as const)))('%s, %s', (_words, script, decisions) => {
  test('the sheet and scoring come to the same, clause by clause', () => {
    const rules = toRules(scheme, decisions);
    if (!rules.ok) throw new Error(rules.sentence);
    fc.assert(
      fc.property(anyCounts, fc.constantFrom(...PLATFORMS), (counts, platform) => {
        const entries = new Map(rows.map(({ clause }, index) => [clause.id, entry(counts[index] ?? '')]));
        const sheet = new Calculated(planOf(scheme, { entries, decisions, script }), platform);
        const scored = scoreUnit(rules.rules, rows.flatMap(({ clause }, index) => {
          const count = counts[index] ?? '';
          if (count === '') return [];
          return [{ clause: clause.id, quantity: count === '/' ? ({ state: 'notApplicable' } as const) : ({ state: 'count', value: new Decimal(count) } as const) }];
        }));
        if (!scored.ok) throw new Error('not scored');
        const items = scored.result.sections.flatMap(within);
        const amount = (at: string): number => { const value = sheet.at(at); return typeof value === 'number' ? value : 0; };
        for (const { row, clause, item, itemFirst } of rows) {
          const result = items.find(({ id }) => id === item.id);
          const found = result?.clauses.find(({ id }) => id === clause.id);
          expect([clause.id, amount(`I${row + 1}`), amount(`J${row + 1}`), amount(`L${row + 1}`)]).toEqual([clause.id, found?.due.toNumber(), found?.limited.toNumber(), found?.deduction.toNumber()]);
          if (row === itemFirst) expect(sheet.at(`M${row + 1}`)).toBe(result?.score.toNumber());
        }
        expect([sheet.at('M57'), sheet.at('O2')]).toEqual([scored.result.total.toNumber(), scored.result.pending]);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});

test('13 items, so 13 places for 自查分', () => {
  expect(itemsInOrder(scheme)).toHaveLength(13);
});
