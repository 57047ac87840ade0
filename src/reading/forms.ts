import type { Form } from './form';

/**
 * The forms of clause that are read: the one place to add to. Order does not matter: all are tried, and a clause that
 * two of them read differently is refused. A line needs an example of our own, which a test runs through the reader.
 */
export const FORMS: readonly Form[] = [
  { name: '一次性', words: '{condition}{deduct}{points}', basis: 'once',
    example: '未按时报送值班表的,扣1分。', reads: { effect: 'deduct', points: '1', unit: null, per: null } },
  { name: '一次性加', words: '{condition}(?<verb>加|奖励|奖){points}', basis: 'once',
    example: '提前完成归档的，加0.5分；', reads: { effect: 'add', points: '0.5' } },
  { name: '记分', words: '{condition}{set}{points}', basis: 'once',
    example: '资料齐全的得3分', reads: { effect: 'set', points: '3' } },

  { name: '每项', words: '{condition}每{unit}{noun}{mark}{change}{points}', basis: 'per_item',
    example: '未开展普法活动的,每项扣0.5分。', reads: { effect: 'deduct', points: '0.5', unit: '项', per: '1' } },
  { name: '每缺一项', words: '{condition}每{deed}{step}{unit}{noun}{mark}{change}{points}', basis: 'per_item',
    example: '每缺一项机制扣0.5分', reads: { effect: 'deduct', points: '0.5', unit: '项', per: '1' } },
  { name: '每满几项', words: '{condition}每(?<per>[2-9]|[1-9]\\d|两|二|三|五|十){unit}{noun}{mark}{change}{points}', basis: 'per_item',
    example: '迟报每2天扣1分', reads: { effect: 'deduct', points: '1', unit: '天', per: '2' } },
  { name: '每缺项', words: '{condition}每(?:缺|少|漏|缺少|发现|出现|发生|查实){unit}{noun}{mark}{change}{points}', basis: 'per_item',
    example: '台账每缺项扣0.5分', reads: { effect: 'deduct', points: '0.5', unit: '项', per: '1' } },
  { name: '每项得', words: '{condition}每{unit}{noun}{mark}{set}{points}', basis: 'per_item', effect: 'add',
    example: '专报被采用的,每篇得2分', reads: { effect: 'add', points: '2', unit: '篇', per: '1' } },
  { name: '发现一起', words: '{condition}(?:发现|查实|查出|查处|发生|出现){one}{unit}{free}{mark}{change}{points}', basis: 'per_item',
    example: '发现一起违规用车问题扣1分', reads: { effect: 'deduct', points: '1', unit: '起', per: '1' } },
  { name: '缺一次', words: '{condition}(?:缺少|缺|少|漏|未做|有){one}{unit}{noun}{mark}{change}{points}', basis: 'per_item',
    example: '值班记录缺一次扣2分。', reads: { effect: 'deduct', points: '2', unit: '次', per: '1' } },
  { name: '一件扣', words: '{condition}(?<![第同另前后上下任唯其某末数发现查实出处缺少漏做有生期每])一{unit}{mark}{deduct}{points}', basis: 'per_item',
    example: '公文被退回的,一件扣1分。', reads: { effect: 'deduct', points: '1', unit: '件', per: '1' } },
  { name: '扣分/次', words: '{condition}{change}{points}[/每]{unit}', basis: 'per_item',
    example: '无故缺席的扣1分/次', reads: { effect: 'deduct', points: '1', unit: '次', per: '1' } },
  { name: '每人每次', words: '{condition}每{unit}每{unit2}{mark}{change}{points}', basis: 'per_item_person',
    example: '会议期间接打电话的,每人每次扣0.2分', reads: { effect: 'deduct', points: '0.2', unit: '人×次', per: '1' } },

  { name: '酌情', words: '{any}{discretion}{change}分', basis: 'range', discretion: true,
    example: '主动整改的酌情扣分', reads: { effect: 'deduct', points: null, unit: null, per: null, discretion: true } },
  { name: '幅度', words: '{condition}{change}{range}', basis: 'range',
    example: '台账不完整的,扣0.5-1分', reads: { effect: 'deduct', points: ['0.5', '1'], discretion: false } },
  { name: '酌情幅度', words: '{condition}{discretion}{change}{range}', basis: 'range', discretion: true,
    example: '工作有创新的,酌情加1至3分', reads: { effect: 'add', points: ['1', '3'], discretion: true } },
  { name: '每例幅度', words: '{condition}每{unit}{mark}{change}{range}', basis: 'range',
    example: '违规操作的,每例扣1-3分', reads: { effect: 'deduct', points: ['1', '3'], unit: '例', per: '1' } },

  { name: '不得分', words: '{condition}不(?:予)?(?:得|计|记)分', basis: 'all', effect: 'deduct',
    example: '没有制定方案的不得分', reads: { effect: 'deduct', points: null } },
  { name: '不扣分', words: '{any}不(?:予|再|重复|予以)*(?:扣分|加分|计奖)', basis: 'once', effect: 'none',
    example: '同一事项不重复扣分', reads: { effect: 'none', points: null } },
  { name: '不重复计分', words: '{any}不(?:予|再)*重复(?:计分|得分|记分)', basis: 'once', effect: 'none',
    example: '同一成果不重复计分', reads: { effect: 'none', points: null } },
];
