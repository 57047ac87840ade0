import { Decimal, type CapPolicy, type EntryLine, type Measure, type Quantity, type Rules, type SameCasePolicy } from '../../src/scoring';

export const once = (points: string): Measure => ({ effect: 'deduct', basis: 'once', points: new Decimal(points) });
export const each = (points: string, unit = '项', per = '1'): Measure =>
  ({ effect: 'deduct', basis: 'per_item', points: new Decimal(points), per: new Decimal(per), unit });
export const award = (points: string): Measure => ({ effect: 'add', basis: 'per_item', points: new Decimal(points), per: new Decimal(1), unit: '项' });
export const discretion: Measure = { effect: 'deduct', basis: 'range', discretion: true };

/** 最多扣几分 behind a counted clause. */
export const atMost = (measure: Measure, most: string): Measure => ({ ...measure, most: new Decimal(most) }) as Measure;
/** 每低几个百分点 */
export const measured = (points: string, per: string): Measure => ({ ...each(points, '百分点', per), measured: true }) as Measure;
/** 一次, 两次, 三次 …; `open`: the last is 以上. */
export const tiers = (points: readonly string[], open: boolean): Measure =>
  ({ effect: 'deduct', basis: 'tier', unit: '次', rungs: points.map((amount, index) => ({ from: new Decimal(index + 1), points: new Decimal(amount) })), open });
/** 扣几至几分 */
export const between = (low: string, high: string): Measure => ({ effect: 'deduct', basis: 'range', discretion: true, between: { low: new Decimal(low), high: new Decimal(high) } });

export const count = (value: string | number): Quantity => ({ state: 'count', value: new Decimal(value) });
export const pending: Quantity = { state: 'pending' };
export const notApplicable: Quantity = { state: 'notApplicable' };

/** "6.1b×2@〔2026〕7号" without the writing: a clause, a count, a case, a note. */
export const line = (clause: string, quantity: string | number | Quantity, of?: string, note?: string): EntryLine => ({
  clause,
  quantity: typeof quantity === 'object' ? quantity : count(quantity),
  ...(of === undefined ? {} : { case: of }),
  ...(note === undefined ? {} : { note }),
});

/**
 * A small scheme: section 二 (12 分) with 6 (items 6.1 of 10 分, 6.2 of 2 分), section 四 (2 分) with 11 (item 11.4 of 2 分), and 加减分项.
 * The clauses are those of 清廉机关 6.1, 6.2, 11.4 and two adjustments.
 */
export function rules(sameCase: SameCasePolicy | null = { scope: 'clause' }, cap: CapPolicy | null = { level: 'item' }): Rules {
  const item = (id: string, allotted: string | null, clauses: readonly (readonly [string, Measure])[]) =>
    ({ id, allotted: allotted === null ? null : new Decimal(allotted), clauses: clauses.map(([clause, measure]) => ({ id: clause, measure })) });
  return {
    sameCase,
    cap,
    sections: [
      {
        id: '二', allotted: new Decimal(12), adjustments: false, perHead: null, items: [],
        sections: [{
          id: '6', allotted: new Decimal(12), adjustments: false, perHead: null, sections: [],
          items: [
            item('6.1', '10', [['6.1.1', once('10')], ['6.1.2', each('1', '人次')], ['6.1.3', each('2', '人次')], ['6.1.4', discretion]]),
            item('6.2', '2', [['6.2.1', once('1')], ['6.2.2', each('0.5')], ['6.2.3', each('1', '起')]]),
          ],
        }],
      },
      {
        id: '四', allotted: new Decimal(2), adjustments: false, perHead: null, items: [],
        sections: [{ id: '11', allotted: new Decimal(2), adjustments: false, perHead: null, sections: [], items: [item('11.4', '2', [['11.4.1', each('0.5', '人次')], ['11.4.2', once('2')]])] }],
      },
      { id: '加减分项', allotted: null, adjustments: true, perHead: null, sections: [], items: [item('加减', null, [['加', award('1')], ['减', each('0.5')]])] },
    ],
  };
}
