import type { Scheme } from '../scheme/scheme';
import { planSelfBook, type SelfBookOptions } from '../workbook/selfCheck/planSelfBook';
import { guide } from './guideSheet';
import { GUIDE, writePlans } from './writeBook';

/** The .xlsx that one unit gets for its 自查: 说明, the 口径 as decided, its 评分表. Its formulas need no add-in. */
export function writeSelfBook(scheme: Scheme, unit: string, options: Omit<SelfBookOptions, 'taken'>): Promise<Uint8Array> {
  const plans = planSelfBook(scheme, unit, { ...options, taken: [GUIDE] });
  const asked = plans.length > 1;
  const selfScored = scheme.columns.some(({ role }) => role === 'selfScore');
  const lines = [
    `这是发给${unit}的自查表，只填“${plans.at(-1)?.name ?? unit}”表里浅蓝色的格，填好后存盘，原样交回（仍存为 .xlsx，不要另存为别的格式）。`,
    '“自查数”填自查发现的次数、项数，只填数字：查过没有的填 0，不适用的填“/”，还没有查的留空。酌情的条款填分值，并在本行“扣分说明”里写理由。',
    ...(scheme.policies.sameCase === null ? [] : ['“案件”填案件号，一格一个；没有案件的留空。']),
    ...(selfScored ? ['“自查分”填本单位给这一项评的分，0 到标准分之间；没有评的留空。'] : []),
    '公式用的都是 Excel 2016、WPS 自带的函数，不用装插件，填了数，得分、合计自己算出来；打开后数不变的，请按 F9。',
    '其余的格都锁着。条文、标准分、公式改过的，考核单位收不进去，会退回来重填；不要增删行列，不要插入公式、链接和宏。',
    ...(asked ? ['“口径”表写着原文没有写明的按哪一种算，由考核单位定，供自查时对照。'] : []),
  ];
  return writePlans([guide(scheme, `${scheme.short}　自查表说明`, lines, GUIDE), ...plans], 'native', `${scheme.title} 自查表`);
}
