import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { UnitSheet } from '../book/findUnitSheets';
import type { UnitTotal } from '../book/readTotals';
import { summaryLines, summaryWords } from '../state/summary';
import { shown } from '../state/points';
import { Screen } from './Screen';
import { useShared } from './shared';
import { signal } from './theme';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': { padding: '6px 8px 6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: 'left', verticalAlign: 'baseline' },
    '& thead th': { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: '#5C5C5C', borderBottom: '1px solid #6E6E6E' },
    '& tbody th': { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
    '& .number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
    '& td.number': { fontWeight: tokens.fontWeightSemibold },
  },
  link: { border: 0, padding: 0, minHeight: '24px', backgroundColor: 'transparent', color: signal.brand, font: 'inherit', textAlign: 'left', cursor: 'pointer', ':focus-visible': { outline: '2px solid #000', outlineOffset: '1px' } },
});

/** 4 汇总与出表: each unit's total as its sheet shows it, and what is still 待评. */
export function Summary({ totals, sheetsOfAll, onRefresh, onOpen }: { totals: readonly UnitTotal[]; sheetsOfAll: ReactNode; onRefresh: () => void; onOpen: (sheet: UnitSheet) => void }) {
  const styles = useStyles();
  const shared = useShared();
  const lines = summaryLines(totals);
  return (
    <Screen
      label="汇总与出表"
      foot={
        <>
          <p className={shared.note}>总分取自各家的表，只读不改。</p>
          <Button onClick={onRefresh}>刷新</Button>
        </>
      }
    >
      <h1 className={shared.title}>
        汇总 <span className={shared.note}>{summaryWords(lines)}</span>
      </h1>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">单位</th>
            <th scope="col" className="number">
              总分
            </th>
            <th scope="col">备注</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ total: { sheet, total }, scored, note }) => (
            <tr key={sheet.id}>
              <th scope="row">
                <button type="button" className={styles.link} onClick={() => onOpen(sheet)}>
                  {sheet.marks.unit}
                </button>
              </th>
              <td className="number">{!scored ? '' : typeof total === 'number' ? shown(total) : '待算'}</td>
              <td className={shared.note}>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sheetsOfAll}
    </Screen>
  );
}
