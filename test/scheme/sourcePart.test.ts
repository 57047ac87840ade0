import { partOf } from '../../src/scheme/sourcePart';
import { sourceText } from '../../src/scheme/sourceText';
import { checkScheme, sourceLine } from '../../src/scheme/index';
import { qinglian, qinglianSource, qinglianWith } from './qinglian';

const source = sourceText('第一篇:甲\n每项扣1分。\n第二篇: 乙\n每项扣2分。\n第三篇:丙\n每项扣3分。\n');

describe('one document of several in a source', () => {
  test('begins with its own first words, ends before the next one, and keeps its line numbers', () => {
    const { text, problems } = partOf(source, { from: '第二篇:乙', to: '第三篇:' });
    expect([text.words, text.lines[0], text.lines[text.words.length - 1], problems]).toEqual(['第二篇:乙每项扣2分。', 3, 4, []]);
  });

  test('without an end runs to the end of the source; without a part it is the whole source', () => {
    expect(partOf(source, { from: '第三篇:丙', to: null }).text.words).toBe('第三篇:丙每项扣3分。');
    expect(partOf(source, null).text).toBe(source);
  });

  test('an end before the beginning is not its end', () => {
    expect(partOf(source, { from: '第二篇:', to: '第一篇:' }).problems).toEqual([{ edge: 'to', quote: '第一篇:', times: 0 }]);
  });

  test.each([
    [{ from: '第四篇:', to: null }, { edge: 'from', quote: '第四篇:', times: 0 }],
    [{ from: '每项扣', to: null }, { edge: 'from', quote: '每项扣', times: 3 }],
    [{ from: '第一篇:', to: '每项扣' }, { edge: 'to', quote: '每项扣', times: 3 }],
  ])('words that are not there, or more than once, are told: %j', (part, problem) => {
    expect(partOf(source, part).problems).toEqual([problem]);
  });
});

describe('a scheme that is one document of its source', () => {
  const yaml = qinglianWith('source: 附件2《清廉机关建设任务分工》\n', 'source: 附件2《清廉机关建设任务分工》\npart:\n  from: 第二篇:清廉机关\n  to: 第三篇:别的办法\n');
  const among = `第一篇:别的办法\n未报的,每次扣9分。\n第二篇:清廉机关\n${qinglianSource}\n第三篇:别的办法\n未报的,每次扣8分。\n`;
  const defects = (text: string): readonly string[] =>
    checkScheme(qinglian(yaml), text).filter(({ severity }) => severity === 'defect').map(({ code, sentence }) => `${code} ${sentence}`);

  test('is checked against its own part alone: what the others deduct is not its to claim', () => {
    expect(defects(among)).toEqual([]);
    expect(sourceLine(qinglian(yaml), among, '8.2.1')).toBe((sourceLine(qinglian(), qinglianSource, '8.2.1') ?? 0) + 3);
  });

  test('words that another document alone has do not serve as its quote', () => {
    const foreign = qinglian(yaml.replace('quote: 每缺一项扣0.5分,', 'quote: 未报的,每次扣8分。'));
    expect(checkScheme(foreign, among).map(({ code, place }) => `${code} ${place}`)).toContain('quoteMissing 8.2.1');
  });

  test('a part that is not in the source is told before anything else', () => {
    expect(defects(qinglianSource)[0]).toBe('partMissing “part.from”引的话“第二篇:清廉机关”不在原文里。请照原文改，一字不差。');
  });
});
