import { readFileSync } from 'node:fs';
import { loadScheme } from '../../src/scheme/load';
import type { Scheme } from '../../src/scheme/scheme';
import { partsOf, planSheet, schemeKind, sheetsOf, subjectOf } from '../../src/workbook/planSheets';

function template(id: string): Scheme {
  const loaded = loadScheme(readFileSync(`templates/${id}/scheme.yaml`, 'utf8'));
  if (!loaded.ok) throw new Error(loaded.defects.map(({ sentence }) => sentence).join('\n'));
  return loaded.scheme;
}

test.each([
  ['qinglian-jiguan', 'clauses', '单位', 97],
  ['wenzhou-dangjian', 'clauses', '单位', 49],
  ['gongsi-zerenzhi', 'ballot', '被测评对象', 2],
  ['moban-zerenzhi', 'ballot', '被测评对象', 2],
  ['gansu-ceping', 'ballot', '被测评对象', 5],
])('%s assesses by %s, asks for 名单 of %s and counts %i parts', (id, kind, subject, parts) => {
  const scheme = template(id);
  expect([schemeKind(scheme), subjectOf(schemeKind(scheme)), partsOf(scheme)]).toEqual([kind, subject, parts]);
});

test('a document of clauses gives a sheet for each unit', () => {
  const plan = planSheet(template('qinglian-jiguan'), 'unit', { unit: '市教育局', year: '2026', sheetName: '市教育局' });
  expect([sheetsOf('clauses'), plan.name]).toEqual([['unit'], '市教育局']);
});

test('a document of votes alone has no 评分表', () => {
  expect(() => planSheet(template('gongsi-zerenzhi'), 'unit', { unit: '市教育局', year: '2026', sheetName: '市教育局' })).toThrow(RangeError);
});
