import { nativeBook, needsAddIn } from '../../src/workbook/native/nativePlan';
import { imported } from '../intake/tables';
import { differences } from './differences';
import { IDS, filledBooks, schemeOf, wholeBook } from './fill';

test.each(IDS)('%s: native functions come to what KH.* does, in every cell, also for slips', (id) => {
  const scheme = schemeOf(id);
  for (let seed = 1; seed <= 6; seed += 1) {
    for (const book of filledBooks(scheme, seed, { slips: seed % 2 === 0, severalCases: false })) {
      expect({ seed, found: differences(book).slice(0, 5) }).toEqual({ seed, found: [] });
    }
  }
});

test('tiers, levels, multiples, rates, two directions and ranges of an office’s own table come to the same in both', () => {
  const { scheme } = imported('scales.csv');
  for (let seed = 1; seed <= 6; seed += 1) {
    for (const book of filledBooks(scheme, seed, { slips: seed % 2 === 0, severalCases: false })) {
      expect({ seed, found: differences(book).slice(0, 5) }).toEqual({ seed, found: [] });
      expect(nativeBook(book).flatMap(({ cells }) => cells.flatMap(({ content }) => (typeof content === 'object' ? [content] : []))).filter(needsAddIn)).toEqual([]);
    }
  }
});

test.each(IDS)('%s: a native sheet holds no function of the add-in', (id) => {
  const formulas = filledBooks(schemeOf(id), 1, { slips: false, severalCases: false }).flatMap(nativeBook).flatMap(({ cells }) => cells.flatMap(({ content }) => (typeof content === 'object' ? [content] : [])));
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter(needsAddIn)).toEqual([]);
});

test.each(['qinglian-jiguan', 'renda-jiguan'])('%s: a whole assessment comes to the same in both, 台账, 汇总, 名次表 and 失分分析', (id) => {
  const plans = wholeBook(schemeOf(id), 3, ['甲局', '乙局', '丙局', '3月(2)局']);
  expect(plans.map(({ name }) => name)).toEqual(expect.arrayContaining(['台账', '汇总', '名次表', '失分分析', '整改台账', '约谈名单']));
  expect(differences(plans).slice(0, 5)).toEqual([]);
});
