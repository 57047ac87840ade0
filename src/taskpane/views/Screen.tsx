import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1 },
  body: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '16px', flex: 1, minHeight: 0, overflowY: 'auto' },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& p': { margin: 0 },
    // At a large text size the pane is short: the foot then scrolls with the rest instead of covering it.
    '@media (max-height: 30rem)': { position: 'static' },
  },
});

/** A step's page: what scrolls, and the one action it leads to. */
export function Screen({ label, children, foot }: { label: string; children: ReactNode; foot?: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.screen} aria-label={label}>
      <div className={styles.body} tabIndex={-1}>
        {children}
      </div>
      {foot === undefined ? null : <div className={styles.foot}>{foot}</div>}
    </section>
  );
}
