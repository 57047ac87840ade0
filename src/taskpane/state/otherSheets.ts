import type { SheetKind } from '../../workbook/sheetOrders';
import type { Meeting } from './existing';
import type { Message } from './message';

type OtherKind = Exclude<SheetKind, 'unit'>;

/** Where to fill in what, for the sheets that are filled in on the sheet itself. */
const WORDS: Readonly<Record<OtherKind, { readonly fact: string; readonly next: string }>> = {
  ballot: { fact: '这张是测评票，不在这里录入。', next: '请打印发票；收回后把票数填在计票表里。' },
  tally: { fact: '票数直接填在计票表的浅色格里。', next: '应到、实到、发出、收回、有效和各选项的票数填好后，得票率和等次自己算出；哪里对不上，本行会写明。' },
  methods: { fact: '各种方式的权重和得分直接填在表的浅色格里。', next: '权重合计 100、得分都填好后，总分自己算出。' },
  ranking: { fact: '排名从各单位的表里取总分，不用录入。', next: '各单位都评完才排名次；口径没有定的，在表下方的浅色格里定。' },
  month: { fact: '各项指标的名称、标准分和得分直接填在表的浅色格里。', next: '标准分合计 100、得分都填好后，合计和等次自己算出。' },
  year: { fact: '全年从各月的表里取得分，不用录入。', next: '有违纪违法等情形的，件数填在表下方的浅色格里。' },
};

export function fillWords(kind: OtherKind): Message {
  return { tone: 'info', ...WORDS[kind] };
}

/** One line before the action, for sheets that are never made anew over what was filled in. */
export function announceSheets({ missing, existing }: Meeting): string {
  const kept = existing.length === 0 ? '' : `已有的 ${existing.length} 张不动。`;
  if (missing.length === 0) return existing.length === 0 ? '先填名单，一行一个。' : `要做的表都已有，不动。要重做，请先删去原表。`;
  const names = missing.length > 3 ? `${missing.slice(0, 2).join('、')}等` : missing.join('、');
  return `新建 ${missing.length} 张表：${names}。${kept}`;
}
