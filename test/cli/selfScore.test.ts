import { kaohe, withFile } from './kaohe';

interface ItemAnswer {
  readonly id: string;
  readonly score: string;
  readonly selfScore?: string | null;
  readonly selfDifference?: string | null;
}

const itemsOf = (stdout: string): readonly ItemAnswer[] => (JSON.parse(stdout) as readonly { readonly items: readonly ItemAnswer[] }[])[0]?.items ?? [];

test('自查分 stands beside 得分 with the difference, on the row of a clause or of its item, and changes no score', () => {
  const list = '条款,数量,自查分\n缺一次扣2分,2,5\n1.2,,4.5\n末5位,1,0\n';
  withFile('登记.csv', list, (path) => {
    const { status, stdout } = kaohe(['score', 'wenzhou-dangjian', path, '--json']);
    expect(status).toBe(0);
    expect(itemsOf(stdout).slice(0, 4).map(({ id, score, selfScore, selfDifference }) => [id, score, selfScore, selfDifference])).toEqual([
      ['1.1', '1', '5', '4'],
      ['1.2', '5', '4.5', '-0.5'],
      ['1.3', '0', '0', '0'],
      ['1.4', '5', null, null],
    ]);
  });
});

test('0 and 标准分 may stand; what is below, above, no number, or given twice may not', () => {
  const list = '条款,数量,自查分\n1.1,,0\n1.2,,5\n1.3,,5.1\n1.4,,-0.1\n2.1,,高\n1.2.1,0,4\n2.2,1,3\n';
  withFile('登记.csv', list, (path) => {
    const { status, stderr } = kaohe(['score', 'wenzhou-dangjian', path]);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      '登记.csv 第 4 行：“1.3”的自查分是 5.1，标准分是 5 分。请填 0 到 5 之间的数；没有自查的留空。',
      '登记.csv 第 5 行：“1.4”的自查分是 −0.1，标准分是 5 分。请填 0 到 5 之间的数；没有自查的留空。',
      '登记.csv 第 6 行：“2.1”的自查分是“高”，不是数字。请填 0 到 10 之间的数；没有自查的留空。',
      '登记.csv 第 7 行：“1.2”的自查分前面填的是 5，这里是 4。请只留一个。',
      '登记.csv 第 8 行：“2.2”是一项，不是一条。登记数量请填条款号，如 2.2.1。',
    ]);
  });
});

test('a scheme whose document has no such column does not take it, and its answer has no such fields', () => {
  withFile('登记.csv', '条款,数量,自查分\n8.2.1,1,1\n', (path) => {
    expect(kaohe(['score', 'qinglian-jiguan', path]).stderr).toMatch(/^登记\.csv 第 1 行的表头“自查分”不认识。/u);
  });
  withFile('登记.csv', '条款,数量\n8.2.1,1\n', (path) => {
    const [item] = itemsOf(kaohe(['score', 'qinglian-jiguan', path, '--json']).stdout);
    expect(Object.keys(item ?? {})).not.toContain('selfScore');
  });
});
