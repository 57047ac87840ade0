import { openTemplate, templateIds } from '../../../src/cli/templates';
import { checkScheme } from '../../../src/scheme/index';

/**
 * What each document gives rise to, code by code, worked from the document and its README: place, and how often where it is more
 * than once. Rulings (说明 of how a clause is counted) stand in test/scheme/renda.test.ts.
 */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'qinglian-jiguan': {
    // 注2 states the limit, and no clause is worth more than its item: 压案不查 10 of 10.
    discretion: ['6.1.8'],
    // 受轻处分、受重处分、移送司法机关 of one person; 7.1 both sentences; 通报批评 for a case deducted elsewhere.
    sameFact: ['6.1.2、6.1.3、6.1.4', '6.1.5、6.1.6、6.1.7', '6.1.3、6.1.4、6.1.6、6.1.7', '7.1.1、7.1.2', '加减.2、加减.4'],
    reading: ['cap-level', 'same-case-scope'],
    open: ['6.1.2、6.1.3、6.1.5、6.1.6', '6.1.8', '加减.1、加减.3、加减.5、加减.7', '6.1.1', '全表'],
    damaged: ['原文第 21 行', '原文第 31 行', '原文第 33 行'],
    mended: ['1.1.2', '5.4', '12.2', '14.1'],
    noGrades: ['等次'],
  },
  'wenzhou-dangjian': {
    // 3.1 (3+2+2+3) and 3.4 (4+3+3) come to exactly their 10 分; every other item can lose more, by its sum or by a count.
    overAllotted: ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '3.2', '3.3', '3.5', '3.6'],
    sameFact: ['1.1.3、1.1.4', '1.1.4、3.3.2', '3.5.3、3.5.4'],
    reading: ['cap-level'],
    open: [
      '1.1.3、1.1.4、1.1.5、2.1.4、3.3.2、3.3.3、3.5.1、3.5.3、3.5.4', '1.1.5', '1.1.6、1.1.7', '1.2.2、2.1.3、3.1.1、3.2.1、3.5.2',
      '1.3.2', '1.3.3', '2.1.5', '3.3.2', '3.4.3', '3.5.1', '3.2.4', '全表',
    ],
    damaged: ['原文第 115 行'],
    // 77 pinyin; 未5位, 年初末制定, 3)經常, 德才兼?zhèn)?, 2)開座談會.
    mended: ['全文', '1.3.2', '2.1.3', '2.2', '2.3', '3.6 评分方法'],
    noGrades: ['等次'],
  },
  'renda-jiguan': {
    discretion: ['5.3.1'],
    // 40 分 for 年度, 40 分 shared by the five of 共性; 日常 has no points to exceed.
    overAllotted: ['年.1', '共'],
    tierGap: ['2.5.1、2.5.2', '2.6.1、2.6.3'],
    tierOverlap: ['4.11.1、4.11.2', '4.11.2、4.11.3'],
    sameFact: ['1.1.1、1.1.2、1.1.4', '2.1.1、2.1.2', '共.3.1、共.5.1'],
    reading: ['cap-level', 'average-places', 'size-60-5', 'size-100-2', 'words-1000', 'words-2500'],
    open: [
      '2.4.1、2.4.2、2.4.3', '共.2.1', '共.1.1、共.1.2、共.4.1、共.4.2、共.2.2', '4.5.1、4.5.2、4.6.1、4.6.2、4.7.1、4.7.2',
      '1.2.4、1.4.2、1.5.2、1.6.2', '4.3.3', '5.3.1', '全表',
    ],
    // XX市, 发布时间 of the web page, 《XX人大》, 宣传XX人大, the foot of the web page.
    damaged: ['原文第 1 行', '原文第 3 行', '原文第 141 行', '原文第 143 行', '原文第 153 行'],
    notModelled: ['notModelled[0]', 'notModelled[1]', 'notModelled[2]', 'notModelled[3]', 'notModelled[4]', 'notModelled[5]', 'notModelled[6]'],
    noGrades: ['等次'],
  },
  'gongsi-zerenzhi': {
    noDenominator: ['denominator'],
    // 69—70 and 89—90.
    bandGap: ['领导班子', '领导班子'],
    noThresholds: ['领导干部'],
    reading: ['denominator', 'band-gap', 'team-choices'],
    setting: ['smallest-group'],
    open: ['全表', '全表'],
    // (以下简称《规定》 without its right bracket.
    damaged: ['原文第 74 行'],
  },
  'gansu-ceping': {
    noDenominator: ['denominator'],
    noThresholds: ['领导班子', '领导班子正职', '领导班子成员', '纪检监察机关', '个人廉洁自律'],
    reading: ['denominator', 'band-gap', 'chief-scale', 'discipline-scale'],
    setting: ['bands-team', 'bands-chief', 'bands-member', 'bands-discipline', 'bands-personal', 'personal-contents', 'smallest-group'],
    open: ['全表', '全表'],
    damaged: ['原文第 101 行'],
    notModelled: ['notModelled[0]'],
  },
  'moban-zerenzhi': {
    noDenominator: ['denominator'],
    noThresholds: ['考核', '专项考核'],
    reading: ['denominator'],
    setting: ['smallest-group'],
    open: ['全表', '全表', '全表'],
    // 对考核对象本执行…, 全局 beside 我办: in the order in which the template lists them.
    damaged: ['原文第 246 行', '原文第 234 行'],
  },
  'huairou-zerenzhi': {
    reading: ['missing-method', 'ranking-places', 'talk-tie'],
    setting: ['weight-self', 'weight-daily', 'weight-special', 'weight-review', 'weight-onsite', 'weight-society', 'talk-chosen'],
    open: ['全表', '全表', '全表'],
    // 第十三 to 十六 and 十八条.
    notModelled: ['notModelled[0]', 'notModelled[1]', 'notModelled[2]', 'notModelled[3]', 'notModelled[4]'],
    noGrades: ['等次'],
  },
  'zhudiban-lianzheng': {
    // 59—60, 79—80, 94—95.
    bandGap: ['等次', '等次', '等次'],
    // 根据情节扣减或取消处理者目标责任奖
    discretion: ['consequences[2]'],
    reading: ['grade-gap', 'year-score'],
    setting: Array.from({ length: 14 }, (_, index) => [`name-${index + 1}`, `points-${index + 1}`]).flat(),
    open: ['全表', '全表'],
    notModelled: ['notModelled[0]'],
  },
};

test('every template has its list', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(templateIds());
});

test.each(templateIds())('%s: exactly what its document gives rise to', (id) => {
  const { scheme, sourceText } = openTemplate(id);
  const places: Record<string, string[]> = {};
  for (const { code, place } of checkScheme(scheme, sourceText ?? '')) {
    if (code !== 'ruling') (places[code] ??= []).push(place);
  }
  expect(places).toEqual(EXPECTED[id]);
});
