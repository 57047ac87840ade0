import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLater, readApiSet, readManifestSets } from '../../scripts/officeMembers/apiSet';
import { checkOfficeMembers } from '../../scripts/officeMembers/check';

const root = join(__dirname, '../..');
const asked = readManifestSets(readFileSync(join(root, 'manifest.xml'), 'utf8'));

describe('the members of Office.js that the add-in uses', () => {
  const report = checkOfficeMembers(['src/taskpane/tsconfig.json', 'src/functions/tsconfig.json'].map((file) => join(root, file)), asked);

  test('are all in the stand-in and within the sets of the manifest', () => {
    expect(report.problems).toEqual([]);
  });

  test('are really found: reading, calling, setting, taking apart, object literals', () => {
    const members = report.members.map(({ member }) => member);
    expect(members).toEqual(expect.arrayContaining([
      'Excel.run', 'Excel.Range.values', 'Excel.Worksheet.getRangeByIndexes', 'Excel.DataValidationErrorAlert.message', 'CustomFunctions.associate', 'Office.onReady',
    ]));
    expect(report.members.find(({ member }) => member === 'Excel.PageLayout.zoom')?.set).toEqual({ name: 'ExcelApi', version: '1.9' });
  });
});

test('what the stand-in lacks and what is newer than the manifest says is reported with its place', () => {
  const { problems } = checkOfficeMembers([join(__dirname, 'fixtures/members/tsconfig.json')], [{ name: 'ExcelApi', version: '1.9' }]);
  const about = (member: string) => problems.filter((problem) => problem.includes(`${member} `)).map((problem) => problem.replace(/^.*?:(?=\d)/, 'line '));
  expect(about('Excel.Range.getSpillingToRangeOrNullObject')).toEqual([
    'line 6: Excel.Range.getSpillingToRangeOrNullObject is not in the stand-in under preview/office',
    'line 6: Excel.Range.getSpillingToRangeOrNullObject needs ExcelApi 1.12; manifest.xml asks for ExcelApi 1.9',
  ]);
  expect(about('Excel.Worksheet.shapes')).toEqual(['line 7: Excel.Worksheet.shapes is not in the stand-in under preview/office']);
  expect(about('Excel.Range.hyperlink')).toEqual(['line 9: Excel.Range.hyperlink is not in the stand-in under preview/office']);
  expect(about('Office.Settings.refreshAsync')).toEqual(['line 11: Office.Settings.refreshAsync is not in the stand-in under preview/office']);
  expect(about('Excel.Range.values')).toEqual([]);
  expect(about('Excel.WorksheetProtectionOptions.allowEditObjects')).toEqual([]);
});

test('a set that the manifest does not name is reported too', () => {
  const { problems } = checkOfficeMembers([join(__dirname, 'fixtures/members/tsconfig.json')], []);
  expect(problems).toEqual(expect.arrayContaining([expect.stringContaining('Excel.Range.values needs ExcelApi 1.1; manifest.xml asks for no ExcelApi')]));
});

test.each([
  ['[Api set: ExcelApi 1.9]', { name: 'ExcelApi', version: '1.9' }],
  ['[Api set: ExcelApi 1.1 for setting, 1.7 for reading]', { name: 'ExcelApi', version: '1.1' }],
  ['**Requirement set**: {@link https://example.org/sets | SharedRuntime 1.1}', { name: 'SharedRuntime', version: '1.1' }],
  ['Represents a range.', undefined],
])('%s', (documentation, set) => {
  expect(readApiSet(documentation)).toEqual(set);
});

test.each([
  ['1.10', '1.9', true],
  ['1.9', '1.9', false],
  ['1.8', '1.9', false],
  ['2.0', '1.9', true],
])('%s is later than %s: %s', (version, than, later) => {
  expect(isLater(version, than)).toBe(later);
});
