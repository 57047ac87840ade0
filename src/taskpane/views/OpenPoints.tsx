import { makeStyles, tokens } from '@fluentui/react-components';
import type { Scheme } from '../../scheme/scheme';
import { useShared } from './shared';

const useStyles = makeStyles({
  point: {
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '& summary': { cursor: 'pointer', minHeight: '24px' },
    '& summary:focus-visible': { outline: '2px solid #000', outlineOffset: '1px' },
    '& blockquote, & p': { marginTop: '8px', marginBottom: 0 },
  },
});

/** What the words leave to the assessors while entering: nothing to decide now, but to be known beforehand. */
export function OpenPoints({ scheme }: { scheme: Scheme }) {
  const styles = useStyles();
  const shared = useShared();
  if (scheme.open.length === 0) return null;
  return (
    <section className={shared.block} aria-labelledby="open-points">
      <h2 className={shared.heading} id="open-points">
        登记时认定 {scheme.open.length} 题
      </h2>
      <p className={shared.note}>原文没有写明，逐件登记时由考核组认定。</p>
      {scheme.open.map(({ question, quote, handling, clauses }) => (
        <details key={question} className={styles.point}>
          <summary>{question}</summary>
          <blockquote className={shared.quote}>{quote}</blockquote>
          <p>{handling}</p>
          {clauses.length === 0 ? null : <p className={shared.note}>涉及 {clauses.join('、')}</p>}
        </details>
      ))}
    </section>
  );
}
