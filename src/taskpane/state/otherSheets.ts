import type { SheetKind } from '../../workbook/sheetOrders';
import type { Meeting } from './existing';
import type { Message } from './message';

type OtherKind = Exclude<SheetKind, 'unit'>;

/** Where to fill in what, for the sheets that are filled in on the sheet itself. */
const WORDS: Readonly<Record<OtherKind, { readonly fact: string; readonly next: string }>> = {
  decisions: { fact: '口径在这张表的浅色格里定，也可以在窗格“单位和口径”里定。', next: '“定为”一栏改了，各张表上靠它的得分、合计、等次随着变；谁定的、哪天定的请一并填上，会印在各表下面。' },
  ballot: { fact: '这张是测评票，不在这里录入。', next: '请打印发票；收回后把票数填在计票表里。' },
  tally: { fact: '票数直接填在计票表的浅色格里。', next: '应到、实到、发出、收回、有效和各选项的票数填好后，得票率和等次自己算出；哪里对不上，本行会写明。' },
  methods: { fact: '各种方式的得分直接填在表的浅色格里，权重在口径表里定。', next: '权重合计 100、得分都填好后，总分自己算出。' },
  ranking: { fact: '排名从各单位的表里取总分，不用录入。', next: '各单位都评完才排名次；排法和并列怎样约谈，在口径表里定。' },
  month: { fact: '各项指标的得分直接填在表的浅色格里，名称和标准分在口径表里定。', next: '标准分合计 100、得分都填好后，合计和等次自己算出。' },
  ledger: { fact: '台账一行登记一笔，直接填在浅色格里。', next: '单位和条款在下拉清单里选；“核对”一列有字的行没有计入，请先改好。' },
  summary: { fact: '汇总从各单位的表里取分，不用录入。', next: '名次排法、优秀名额、后几位和等次分数线，在表下方“汇总口径”的浅色格里定。' },
  places: { fact: '名次表从汇总取数，不用录入。', next: '按什么排，在表上方的浅色格里选；名次、名额和后几位怎样定，在汇总的“汇总口径”里定。' },
  losses: { fact: '失分分析从各单位的表里取扣分，不用录入。', next: '扣分最多的条款在上面；表右边每家单位一列，逐格可以核对。' },
  rectification: { fact: '整改台账的措施、责任人和日期，直接填在浅色格里。', next: '先填期限几个月，再填反馈日期，期限和超期自己算出；以后有新的扣分，请到“汇总与出表”重做。' },
  talks: { fact: '约谈名单的日期、约谈人和情况，直接填在浅色格里。', next: '汇总的名次变了，请到“汇总与出表”重做，已填的都保留。' },
  year: { fact: '全年从各月的表里取得分，不用录入。', next: '有违纪违法等情形的，件数填在表下方的浅色格里。' },
};

export function fillWords(kind: OtherKind): Message {
  return { tone: 'info', ...WORDS[kind] };
}

/** One line before the action: what it makes and what it leaves alone. */
export function announceSheets({ missing, existing }: Meeting): string {
  if (missing.length === 0) return existing.length === 0 ? '先填名单，一行一个。' : '要做的表都已有，先问怎么办再动手。';
  const names = missing.length > 3 ? `${missing.slice(0, 2).join('、')}等` : missing.join('、');
  const asked = existing.length === 0 ? '' : `另 ${existing.length} 张已有，先问怎么办再动手。`;
  return `新建 ${missing.length} 张表：${names}。${asked}`;
}

/** What is asked before anything is done with sheets that are there. */
export function askAbout({ existing }: Meeting, scheme: string, year: string, byClauses: boolean): Message {
  const names = existing.map(({ unit }) => unit);
  const some = names.length > 3 ? `${names.slice(0, 3).join('、')}等 ${names.length} ${byClauses ? '家' : '张'}` : names.join('、');
  const kept = byClauses ? '已填的查实数、案件和理由都带过去。' : '已填的数和字都带过去。';
  return { tone: 'ask', fact: `“${scheme}”${year} 年度，${some}在本工作簿中已有表。`, next: `重做会按现在的口径换新表，${kept}` };
}
