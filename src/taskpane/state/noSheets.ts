import type { SchemeKind } from '../../workbook/planSheets';
import type { Message } from './message';

/** Why the pane makes no sheets for such a document, and what can be done in the workbook meanwhile. */
export const NO_SHEETS: Readonly<Record<Exclude<SchemeKind, 'clauses'>, Message>> = {
  ballot: {
    tone: 'info',
    fact: '原文没有逐条扣分的规定，等次看票数，窗格里还不能生成计票表。',
    next: '请把各选项的票数填在自己的表里：得票率用 =KH.SHARE(票数,分母)，等次用 =KH.VOTEGRADE(得票,分母,等次规定,口径)。',
  },
  methods: {
    tone: 'info',
    fact: '原文没有逐条扣分的规定，总分按各种方式的权重加总，窗格里还不能生成汇总表。',
    next: '请把各种方式的得分和权重填在自己的表里：总分用 =KH.WEIGHTED(得分,权重,缺项办法)，名次用 =KH.RANKING(总分,各家总分,排法)。',
  },
  indicators: {
    tone: 'info',
    fact: '原文没有写指标的名称和分值，窗格里还不能生成每月的考核表。',
    next: '请把各项指标的得分填在自己的表里：合计用 =KH.TOTAL(得分)，等次用 =KH.GRADE(得分,等次规定,口径)。',
  },
};
