import { TIED, numberText } from '../../wording/index';
import type { Among } from '../../scoring/standings';
import type { ScoredUnit } from '../score/scoreUnits';
import type { UnitStanding } from '../score/standing';
import { waitingIn } from '../score/waiting';
import { columns } from './columns';

const QUOTA: Readonly<Record<Among, string>> = { in: '在内', tied: TIED, out: '不在内' };
const LAST: Readonly<Record<Among, string>> = { in: '后几位', tied: TIED, out: '' };

/** All units together for a person: total, place, how far the next one is, the quota each way, the last places. */
export function standingTable(units: readonly ScoredUnit[], standings: readonly UnitStanding[]): string {
  const quota = standings[0]?.quota ?? null;
  const rows = units.map(({ unit, result }, index) => {
    const { standing, grade } = standings[index] ?? { standing: { rank: null, toNext: null, quota: null, last: null }, grade: null };
    return [
      unit ?? '', waitingIn(result).total ? '待定' : numberText(result.total), result.pending === 0 ? '' : `${result.pending} 条`, standing.rank === null ? '' : String(standing.rank),
      standing.toNext === null ? '' : numberText(standing.toNext), grade ?? '', standing.quota === null ? '' : QUOTA[standing.quota], standing.last === null ? '' : LAST[standing.last],
    ];
  });
  const said = quota === null ? [] : [`优秀名额：${numberText(quota.exact)} 个；进一 ${quota.ways.up}，舍去 ${quota.ways.down}，四舍五入 ${quota.ways.nearest}；${quota.places === null ? '取整办法待定' : `采用 ${quota.places}`}`];
  return ['汇总', '', columns([['单位', '总分', '待评', '名次', '距前一名', '等次', '优秀名额', '后几位'], ...rows], ['left', 'right', 'right', 'right', 'right', 'left', 'left', 'left']), ...said].join('\n');
}
