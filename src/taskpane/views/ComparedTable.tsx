import { makeStyles, tokens } from '@fluentui/react-components';
import { Decimal } from '../../scoring/decimal';
import type { BackUnit } from '../state/collecting';
import { openWords } from '../state/collectWords';
import { numberText } from '../../wording';
import { useShared } from './shared';

const useStyles = makeStyles({
  unit: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '6px 0', '& summary': { cursor: 'pointer', overflowWrap: 'anywhere' } },
  table: { width: '100%', borderCollapse: 'collapse', marginTop: '4px', '& th, & td': { padding: '4px 6px 4px 0', textAlign: 'right', verticalAlign: 'baseline', fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' }, '& th:first-child, & td:first-child': { textAlign: 'left' } },
});

/** 自查 beside 考核, unit by unit: the totals, and opened the clauses that differ. */
export function ComparedTable({ units }: { units: readonly BackUnit[] }) {
  const styles = useStyles();
  const shared = useShared();
  return (
    <div role="list" aria-label="自查与考核">
      {units.map(({ unit, file, comparison }) => (
        <details key={unit} className={styles.unit} role="listitem">
          <summary>
            {unit}：自查 {amount(comparison.selfTotal)}，考核 {amount(comparison.assessedTotal)}，差 {amount(comparison.difference)}
            <span className={shared.note}> {[openWords(comparison.selfPending, comparison.assessedPending), file].filter((words) => words !== '').join('；')}</span>
          </summary>
          {comparison.clauses.length + comparison.items.length === 0 ? <p className={shared.note}>各条都一样。</p> : null}
          {comparison.clauses.length === 0 ? null : (
            <table className={styles.table}>
              <thead className={shared.note}>
                <tr>
                  <th scope="col">条款</th>
                  <th scope="col">自查数</th>
                  <th scope="col">查实数</th>
                  <th scope="col">自查计分</th>
                  <th scope="col">考核计分</th>
                  <th scope="col">差额</th>
                </tr>
              </thead>
              <tbody>
                {comparison.clauses.map((one) => (
                  <tr key={one.clause} title={one.quote}>
                    <td>{one.clause}</td>
                    <td>{one.self === '' ? '未查' : one.self}</td>
                    <td>{one.assessed === '' ? '待评' : one.assessed}</td>
                    <td>{amount(one.selfPoints)}</td>
                    <td>{amount(one.assessedPoints)}</td>
                    <td>{amount(one.difference)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {comparison.items.length === 0 ? null : (
            <p className={shared.note}>{comparison.items.map(({ item, selfScore, score, difference }) => `${item} 自查分 ${selfScore}，得分 ${score}，差 ${amount(difference)}`).join('；')}。</p>
          )}
        </details>
      ))}
    </div>
  );
}

function amount(value: string): string {
  return numberText(new Decimal(value));
}
