import type { Meeting } from '../../../src/taskpane/state/existing';
import { announceSheets, askAbout } from '../../../src/taskpane/state/otherSheets';
import { BookTrouble } from '../../../src/taskpane/book/bookTrouble';
import { troubleMessage } from '../../../src/taskpane/state/trouble';

const meeting = (missing: readonly string[], existing: readonly string[]): Meeting => ({
  missing,
  begun: new Map(),
  existing: existing.map((unit) => ({
    unit,
    sheet: { id: unit, name: unit, marks: { scheme: 's', version: '1', unit, year: '2026', decisions: {}, deciders: {}, script: 'document', kind: 'methods' }, ranges: {} },
  })),
});

test.each([
  [[], [], '先填名单，一行一个。'],
  [['甲', '排名'], [], '新建 2 张表：甲、排名。'],
  [['甲', '乙', '丙', '丁'], ['排名'], '新建 4 张表：甲、乙等。另 1 张已有，先问怎么办再动手。'],
  [[], ['甲', '排名'], '要做的表都已有，先问怎么办再动手。'],
])('missing %j, there %j: %s', (missing, existing, words) => {
  expect(announceSheets(meeting(missing, existing))).toBe(words);
});

test('the question names the sheets that are there and says what is kept', () => {
  expect(askAbout(meeting([], ['甲', '乙', '丙', '排名']), '怀柔区责任制', '2026', false)).toEqual({
    tone: 'ask', fact: '“怀柔区责任制”2026 年度，甲、乙、丙等 4 张在本工作簿中已有表。', next: '重做会按现在的口径换新表，已填的数和字都带过去。',
  });
  expect(askAbout(meeting([], ['市教育局']), '清廉机关', '2026', true).next).toBe('重做会按现在的口径换新表，已填的查实数、案件和理由都带过去。');
});

test('entries without a place are named, of many the first four', () => {
  const fact = (places: readonly string[]): string => troubleMessage(new BookTrouble('entriesUnknown', '计票', places), { undone: '没有做成' }).fact;
  expect(fact(['乙 应到'])).toBe('“计票”表里 乙 应到 填了数，重做的表上没有这一处，原表没有动。');
  expect(fact(['1', '2', '3', '4', '5'])).toBe('“计票”表里 1、2、3、4等 5 处 填了数，重做的表上没有这几处，原表没有动。');
});
