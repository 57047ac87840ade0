import { clausesInOrder } from '../../src/scheme';
import { a1, rectA1, readSchemeMark } from '../../src/workbook';
import { entry, planOf, qinglian, written } from './template';

const scheme = qinglian();
const plan = planOf(scheme);
const cells = written(plan);

describe('清廉机关: the table', () => {
  test('one clause a row: 97, in the order of the scheme', () => {
    const ids = plan.cells.filter(({ column, row }) => column === 4 && row >= 3 && row < 100).map(({ content }) => content);
    expect(ids).toHaveLength(97);
    expect(ids).toEqual(clausesInOrder(scheme).map(({ id }) => id));
  });

  test('title, unit, year, head', () => {
    expect(cells.get('A1')).toBe('清廉机关建设考核评分表');
    expect([cells.get('C2'), cells.get('H2'), cells.get('M2')]).toEqual(['市民政局', 2026, '=COUNTBLANK(F4:F100)']);
    const head = Array.from({ length: 15 }, (_, column) => cells.get(a1(2, column)));
    expect(head.join('｜')).toBe('考评项目｜具体内容｜考评标准｜赋分｜条款｜查实数｜案件｜应扣｜同案免扣｜超限额｜扣分｜得分｜扣分说明｜责任科室｜算式');
  });

  test('the requirement stands above the first clause of its standard, and only there', () => {
    expect(cells.get('C57')).toBe('2.严格执行干部选拔任用“凡提四必”、全程纪实、任前公示等,1分。\n每缺一项扣0.5分,');
    expect(cells.get('C37')).toBe('市管干部受轻处分每人次扣1分,');
    expect(cells.get('C93')).toBe('因涉及清廉机关创建的相关工作受到国家部委(局)或省委省政府表彰的每项加1分,');
  });

  test('what the source has wrong is shown mended, and said under the table', () => {
    expect(cells.get('C8')).toBe('基层党组织未开展相关学习,未纳入干部教育培训的,每项扣0.5分。');
    expect([...cells.values()]).toContain('更正：1.1.2原文“于部”按“干部”读；5.4原文“迫责”按“追责”读；12.2原文“康政”按“廉政”读；14.1原文“克已”按“克己”读。');
  });

  test('a clause that hangs on another is indented by its cell, not by spaces', () => {
    const indented = plan.styles.filter(({ style }) => style.indent === 1).map(({ rect }) => rectA1(rect));
    expect(indented).toEqual(['C38:C39', 'C41:C42', 'C94:C96', 'C98:C100']);
    expect(cells.get('C38')).toBe('受重处分每人次扣2分,');
  });

  test('赋分 once a standard, as a number', () => {
    expect([cells.get('D36'), cells.get('D37'), cells.get('D57'), cells.get('D93')]).toEqual([10, undefined, 1, undefined]);
  });

  test('the unit of a count stands in the number format', () => {
    const format = (row: number) => plan.styles.filter(({ rect, style }) => rect.column === 5 && style.numberFormat && rect.row <= row && row < rect.row + rect.rows).pop()?.style.numberFormat;
    expect([format(56), format(36), format(48), format(43 - 1), format(35)]).toEqual(['General"项"', 'General"人次"', 'General"起"', 'General"分"', 'General"次"']);
  });
});

describe('清廉机关: the formulas of a row', () => {
  test('8.2.1, the only clause of its standard', () => {
    expect(['H', 'I', 'J', 'K', 'L', 'M', 'O'].map((column) => cells.get(`${column}57`))).toEqual([
      '=IF(F57="","",IF(F57="/","/",KH.DEDUCT(C57,F57)))',
      '=IF(G57="","",IF(ISNUMBER(H57),ROUND(H57-KH.HIGHEST(E57,$E$4:$E$100,$C$4:$C$100,$F$4:$F$100,$G$4:$G$100),6),""))',
      '=IF(ISNUMBER(H57),MAX(0,ROUND(H57-SUM(I57)-$D$57,6)),"")',
      '=IF(ISNUMBER(H57),ROUND(H57-SUM(I57:J57),6),H57)',
      '=ROUND(D57-SUM(K57),6)',
      '=IF(F57="","待评",IF(F57="/","不适用，不扣分",O57&IF(SUM(I57)>0,"；同案免扣"&I57,"")&IF(SUM(J57)>0,"；限额"&$D$57&"，超出"&J57&"不扣","")' +
        '&IF(SUM(I57:J57)>0,"，实扣"&K57,"")&IF(SUM(I57)>0,"；"&KH.KEPTBY(E57,$E$4:$E$100,$C$4:$C$100,$F$4:$F$100,$G$4:$G$100),"")))',
      '=IF(F57="","",IF(F57="/","",KH.EXPLAIN(C57,F57)))',
    ]);
  });

  test('6.1.4: the rows of its standard above it have used up part of the limit', () => {
    expect(cells.get('J39')).toBe('=IF(ISNUMBER(H39),MAX(0,ROUND(H39-SUM(I39)-($D$36-SUM(K36:K38)),6)),"")');
    expect(cells.get('M39')).toContain('"；限额"&$D$36&IF(ROUND($D$36-K39,6)>0,"，前面已扣"&ROUND($D$36-K39,6),"")&"，超出"&J39&"不扣"');
    expect([cells.get('L36'), cells.get('L39')]).toEqual(['=ROUND(D36-SUM(K36:K44),6)', undefined]);
  });

  test('6.1.8 酌情扣分: 扣分说明 is the entry of the reason, and DEDUCT asks for it', () => {
    expect(cells.get('H43')).toBe('=IF(F43="","",IF(F43="/","/",KH.DEDUCT(C43,F43,M43)))');
    expect(cells.has('M43')).toBe(false);
    expect(plan.entries.map((rect) => rectA1(rect))).toEqual(['F4:F100', 'G4:G100', 'M43']);
  });

  test('加减分项 stand outside the limits, each with a 得分 of its own', () => {
    expect(cells.get('L93')).toBe('=IF(F93="","",IF(F93="/","/",KH.AWARD(C93,F93)))');
    expect([cells.get('H93'), cells.get('K93')]).toEqual([undefined, undefined]);
    expect([cells.get('J94'), cells.get('L94')]).toEqual([undefined, '=IF(ISNUMBER(K94),0-K94,K94)']);
    expect(cells.get('M93')).toBe('=IF(F93="","待评",IF(F93="/","不适用，不加分",O93))');
  });

  test('of the cells that look at one entry, those with KH.* look at nothing else: an edit works three of them', () => {
    const texts = [...cells.values()].map(String).filter((text) => text.includes('KH.'));
    const always = texts.filter((text) => !text.includes('KH.HIGHEST') && !text.includes('KH.KEPTBY'));
    const ofRow57 = always.filter((text) => /\bF57\b/.test(text));
    expect(ofRow57).toEqual(['=IF(F57="","",IF(F57="/","/",KH.DEDUCT(C57,F57)))', '=IF(F57="","",IF(F57="/","",KH.EXPLAIN(C57,F57)))']);
    const others = always.filter((text) => !/KH\.(DEDUCT|AWARD|EXPLAIN)\(C\d+,F\d+(,M\d+)?\)/.test(text));
    expect(others).toEqual(['=KH.TOTAL(L106,L107)']);
  });
});

describe('清廉机关: totals and what stands under the table', () => {
  test('a row a 项目, 各项合计, 加减分, 总分, 等次', () => {
    expect([101, 102, 103, 104, 105, 106, 107, 108, 109].map((row) => cells.get(`A${row}`))).toEqual([
      '强化组织领导(5分)',
      '一、突出政治引领(25分)',
      '二、规范权力运行(30分)',
      '三、强化监督管理(25分)',
      '四、树立崇廉导向(15分)',
      '各项合计（100分）',
      '加减分',
      '=IF($M$2>0,"总分（暂计）","总分")',
      '等次',
    ]);
    expect([101, 102, 106, 107, 108].map((row) => cells.get(`L${row}`))).toEqual([
      '=ROUND(SUM(L4:L6),6)',
      '=ROUND(SUM(L7:L26),6)',
      '=ROUND(SUM(L101:L105),6)',
      '=ROUND(SUM(L93:L100),6)',
      '=KH.TOTAL(L106,L107)',
    ]);
  });

  test('各项合计 shows its parts, and how often a limit and a case took something off', () => {
    expect(cells.get('M106')).toBe(
      '=L101&"＋"&L102&"＋"&L103&"＋"&L104&"＋"&L105&IF(COUNTIF(J4:J100,">0")>0,"；被限额"&COUNTIF(J4:J100,">0")&"处","")' +
        '&IF(COUNTIF(I4:I100,">0")>0,"；同案免扣"&COUNTIF(I4:I100,">0")&"处","")',
    );
  });

  test('the scheme sets no bands, and the sheet says so', () => {
    expect(cells.get('D109')).toBe('方案没有规定等次的分数线，本表不评等次。');
  });

  test('待评 in the head, beside the total and under the table', () => {
    expect(cells.get('E106')).toBe('=SUM(E101:E105)');
    expect(cells.get('M108')).toBe('=IF($M$2>0,"还有"&$M$2&"条待评，总分随评定变动","")');
    expect(cells.get('A115')).toBe('=IF($M$2>0,"待评"&$M$2&"条：没有填查实数的条款暂按未扣计入，斜体的得分随评定变动。","")');
  });

  test('注, 口径 with the answer in force, the version, and signatures last', () => {
    expect(cells.get('A110')).toBe('注:1.党员干部违纪违法案件在本考评细则的不同考核内容中不重复扣分,以扣分最高值为准。');
    expect(cells.get('A112')).toBe('口径：1.限额按哪一级算？按每条标准的赋分，如 8.2 最多扣 1 分（方案所附）。');
    expect(readSchemeMark(cells.get('A116'))).toEqual({ id: 'qinglian-jiguan', version: '1' });
    expect([cells.get('A117'), cells.get('D117'), cells.get('I117'), plan.rowCount]).toEqual(['考核组成员（签字）：', '组长（签字）：', '被考核单位（盖章）：', 117]);
  });

  test('names by which the pane finds its way', () => {
    const names = new Map(plan.names.map(({ name, rect }) => [name, rectA1(rect)]));
    expect(Object.fromEntries(names)).toEqual({
      KH_unit: 'C2', KH_year: 'H2', KH_pending: 'M2', KH_scheme: 'A116',
      KH_section_1: 'L101', KH_section_2: 'L102', KH_section_3: 'L103', KH_section_4: 'L104', KH_section_5: 'L105',
      KH_standards: 'C4:C100', KH_allotted: 'D4:D100', KH_clauses: 'E4:E100', KH_entries: 'F4:F100', KH_cases: 'G4:G100',
      KH_due: 'H4:H100', KH_released: 'I4:I100', KH_limited: 'J4:J100', KH_deductions: 'K4:K100', KH_scores: 'L4:L100',
      KH_reasons: 'M4:M100', KH_workings: 'O4:O100',
      KH_subtotal: 'L106', KH_adjustments: 'L107', KH_total: 'L108', KH_grade: 'D109',
    });
  });
});

describe('清廉机关: decisions and entries', () => {
  test('限额 by 具体内容: the allotments of the section, used up across its standards', () => {
    const bySection = written(planOf(scheme, { decisions: { 'cap-level': 'section' } }));
    expect(bySection.get('J57')).toBe('=IF(ISNUMBER(H57),MAX(0,ROUND(H57-SUM(I57)-(SUM($D$56:$D$63)-SUM(K56)),6)),"")');
    expect(bySection.get('A112')).toBe('口径：1.限额按哪一级算？按每项具体内容的赋分，如“8.坚持正确用人导向”最多扣 7 分（本次考核所定）。');
  });

  test.each([
    ['item', ',"标准"'],
    ['section', ',"具体内容"'],
  ])('同一案件 by %s is told to KH.HIGHEST and KH.KEPTBY', (scope, word) => {
    const cellsBy = written(planOf(scheme, { decisions: { 'same-case-scope': scope } }));
    expect(cellsBy.get('I57')).toContain(`$G$4:$G$100${word})`);
    expect(cellsBy.get('M57')).toContain(`$G$4:$G$100${word})`);
  });

  test('an answer that is not among the choices is refused', () => {
    expect(() => planOf(scheme, { decisions: { 'cap-level': 'clause' } })).toThrow(RangeError);
  });

  test('entries come back as they were: counts as numbers, "/" and words as they stand', () => {
    const entries = new Map([
      ['8.2.1', entry('3', '〔2026〕7号')],
      ['7.4.2', entry('/')],
      ['6.1.8', entry(1.5, '', '主动报告,情节较轻')],
      ['6.1.2', entry('三人')],
    ]);
    const filled = written(planOf(scheme, { entries }));
    expect([filled.get('F57'), filled.get('G57'), filled.get('F54'), filled.get('F43'), filled.get('M43'), filled.get('F37'), filled.get('F4')]).toEqual([
      3, '〔2026〕7号', '/', 1.5, '主动报告,情节较轻', '三人', undefined,
    ]);
  });

  test('a year in words stays words', () => {
    expect(written(planOf(scheme, { year: '2026年上半年' })).get('H2')).toBe('2026年上半年');
  });
});
