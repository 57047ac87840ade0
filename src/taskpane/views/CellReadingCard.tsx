import { useEffect, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { inExcel } from '../book/inExcel';
import { readRowTexts } from '../book/readClauseCell';
import type { Place } from '../book/watch';
import { cellReading, type CellReading } from '../state/cellReading';
import { useShared } from './shared';
import { signal } from './theme';

const useStyles = makeStyles({
  card: {
    margin: '12px 16px 0',
    padding: '8px 12px',
    maxHeight: '40vh',
    overflowY: 'auto',
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '& summary': { cursor: 'pointer', minHeight: '24px' },
    '& summary:focus-visible': { outline: '2px solid #000', outlineOffset: '1px' },
    '& ul': { margin: '8px 0 0', padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
    '& li': { overflowWrap: 'anywhere' },
  },
  refused: { paddingLeft: '8px', borderLeft: `3px solid ${signal.askLine}` },
});

/** 这一格怎么读: each clause of the selected cell in words, or why it is not read and what it could be. Says nothing where there is no clause. */
export function CellReadingCard({ place, action, onAction }: { place: Place; action: string; onAction: () => void }) {
  const styles = useStyles();
  const shared = useShared();
  const [found, setFound] = useState<CellReading | null>(null);
  useEffect(() => {
    let current = true;
    const show = (reading: CellReading | null): void => {
      if (current) setFound(reading);
    };
    // A cell that cannot be read just now has nothing to say; the next selection asks again.
    inExcel((context) => readRowTexts(context, place)).then((texts) => show(cellReading(place.row, texts)), () => show(null));
    return () => {
      current = false;
    };
  }, [place]);
  if (found === null) return null;
  const asks = found.clauses.some(({ choices }) => choices.length > 0);
  return (
    <details className={styles.card} aria-label="这一格怎么读" open={asks}>
      <summary>
        {found.address} 这一格怎么读：{found.clauses.length} 条规定
      </summary>
      <ul>
        {found.clauses.map(({ words, says, choices }, index) => (
          <li key={index} className={mergeClasses(choices.length > 0 && styles.refused)}>
            {words}
            <p className={shared.note}>{says}</p>
            {choices.length === 0 ? null : <p className={shared.note}>可以定为：{choices.join('；')}。</p>}
          </li>
        ))}
      </ul>
      {asks ? (
        <Button size="small" onClick={onAction}>
          {action}
        </Button>
      ) : null}
    </details>
  );
}
