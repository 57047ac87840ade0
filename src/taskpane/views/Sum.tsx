import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Why, WhyBar } from '../state/why';
import { signal } from './theme';

const useStyles = makeStyles({
  box: {
    containerType: 'inline-size',
    border: `1px solid ${signal.tintLine}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: signal.tint,
    padding: '12px',
    fontVariantNumeric: 'tabular-nums',
  },
  terms: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  term: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  sign: { color: '#5C5C5C', fontSize: tokens.fontSizeBase400, lineHeight: '2rem' },
  cell: { textAlign: 'center', minWidth: '2em' },
  value: { display: 'block', fontSize: tokens.fontSizeBase500, lineHeight: '2rem', whiteSpace: 'nowrap' },
  unit: { fontSize: tokens.fontSizeBase200, lineHeight: 0, marginLeft: '2px' },
  label: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  result: { color: signal.brandDark, fontWeight: tokens.fontWeightSemibold },
  resultValue: { fontSize: tokens.fontSizeBase600 },
  bar: { display: 'flex', height: '12px', marginTop: '12px', border: `1px solid ${signal.brand}`, borderRadius: '2px', overflow: 'hidden', backgroundColor: '#fff' },
  kept: { backgroundColor: signal.brand, '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' } },
  off: {
    borderLeft: `2px solid ${signal.brandDark}`,
    backgroundImage: 'repeating-linear-gradient(135deg, #fff 0 4px, #9db9d6 4px 5px)',
    '@media (forced-colors: active)': { backgroundImage: 'none', borderLeft: '2px solid CanvasText' },
  },
  labels: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px', marginTop: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** The sum as terms, and under it one bar: filled = taken, hatched = not taken. */
export function Sum({ terms, bar }: Pick<Why, 'terms' | 'bar'>) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <ol className={styles.terms} aria-label="算式">
        {terms.map(({ sign, value, unit, label }, index) => {
          const last = index === terms.length - 1;
          return (
            <li key={`${label} ${index}`} className={styles.term}>
              {sign === '' ? null : <span className={styles.sign}>{sign}</span>}
              <span className={mergeClasses(styles.cell, last && styles.result)}>
                <span className={mergeClasses(styles.value, last && styles.resultValue)}>
                  {value}
                  {unit === '' ? null : <span className={styles.unit}>{unit}</span>}
                </span>
                <span className={mergeClasses(styles.label, last && styles.result)}>{label}</span>
              </span>
            </li>
          );
        })}
      </ol>
      {bar === null ? null : <Bar bar={bar} />}
    </div>
  );
}

function Bar({ bar }: { bar: WhyBar }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.bar} aria-hidden>
        {bar.keptShare > 0 ? <span className={styles.kept} style={{ width: `${bar.keptShare * 100}%` }} /> : null}
        {bar.off.map(({ label, share }) => (
          <span key={label} className={styles.off} style={{ width: `${share * 100}%` }} />
        ))}
      </div>
      <div className={styles.labels}>
        <span>实扣 {bar.kept}</span>
        {bar.off.map(({ label, points }) => (
          <span key={label}>
            {label} {points}
          </span>
        ))}
      </div>
    </>
  );
}
