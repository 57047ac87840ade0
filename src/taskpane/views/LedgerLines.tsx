import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { dayOfSerial } from '../../workbook/excelDay';
import type { LedgerLine } from '../../workbook/ledgerLines';
import { useShared } from './shared';

const SHOWN = 5;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: '2px 8px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '& p': { margin: 0, gridColumn: '1' },
    '& button': { gridColumn: '2', gridRow: '1 / span 2', alignSelf: 'center', minWidth: 0 },
  },
});

/** The lines entered last, the newest first. */
export function LedgerLines({ lines, onEdit }: { lines: readonly LedgerLine[] | null; onEdit: (line: LedgerLine) => void }) {
  const styles = useStyles();
  const shared = useShared();
  if (lines === null) return null;
  const last = [...lines].reverse().slice(0, SHOWN);
  return (
    <section className={shared.block} aria-labelledby="ledger-lines">
      <h2 className={shared.heading} id="ledger-lines">
        台账共 {lines.length} 笔{lines.length > SHOWN ? `，最近 ${SHOWN} 笔` : ''}
      </h2>
      {last.length === 0 ? <p className={shared.note}>还没有登记。</p> : null}
      <ul className={styles.list}>
        {last.map((line) => (
          <li key={line.index} className={styles.line}>
            <p>
              {line.unit} {line.clause}　{line.count}
              {line.case === '' ? '' : `　案件 ${line.case}`}
            </p>
            <p className={shared.note}>
              第 {line.index + 1} 行　{dayOfSerial(line.day)}　{line.by}　{line.fact}
            </p>
            <Button size="small" aria-label={`改第 ${line.index + 1} 行`} onClick={() => onEdit(line)}>
              改
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
