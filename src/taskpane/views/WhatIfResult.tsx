import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Moved, UnitMoved, WhatIf } from '../state/whatIf';
import { useShared } from './shared';
import { signal } from './theme';

const MOST_SHOWN = 30;

const useStyles = makeStyles({
  card: { padding: '8px 12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  own: { border: `1px solid ${signal.tintLine}`, backgroundColor: signal.tint },
  figures: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 12px', margin: '4px 0 0', fontVariantNumeric: 'tabular-nums', '& dt': { color: '#5C5C5C' }, '& dd': { margin: 0 } },
  moved: { fontWeight: tokens.fontWeightSemibold },
});

/** Before → after, of the unit itself and of whoever else moves. */
export function WhatIfResult({ result, unit }: { result: WhatIf; unit: string | null }) {
  const shared = useShared();
  const own = result.units.filter((one) => one.unit === unit);
  const others = result.units.filter((one) => one.moved && one.unit !== unit);
  return (
    <section className={shared.block} aria-label="试算结果" aria-live="polite">
      {own.map((one) => (
        <UnitCard key={one.unit} unit={one} clause={result.clause} own />
      ))}
      <h2 className={shared.heading}>{others.length === 0 ? (unit === null ? '各家都不变。' : '别家都不变。') : `${unit === null ? '' : '另'}有 ${others.length} 家跟着变`}</h2>
      {others.slice(0, MOST_SHOWN).map((one) => (
        <UnitCard key={one.unit} unit={one} clause={null} />
      ))}
      {others.length > MOST_SHOWN ? <p className={shared.note}>只列前 {MOST_SHOWN} 家。</p> : null}
    </section>
  );
}

function UnitCard({ unit, clause, own = false }: { unit: UnitMoved; clause: Moved | null; own?: boolean }) {
  const styles = useStyles();
  const shared = useShared();
  const figures: readonly (readonly [string, Moved | null])[] = [['本条', clause], ['总分', unit.total], ['等次', unit.grade], ['名次', unit.rank], ['优秀名额', unit.quota], ['后几位', unit.last]];
  return (
    <article className={mergeClasses(styles.card, own && styles.own)} aria-label={unit.unit}>
      <h3 className={shared.heading}>{unit.unit}</h3>
      <dl className={styles.figures}>
        {figures.map(([label, moved]) =>
          moved === null || (moved.before === '—' && !moved.moved) ? null : (
            <Figure key={label} label={label} moved={moved} />
          ),
        )}
      </dl>
    </article>
  );
}

function Figure({ label, moved }: { label: string; moved: Moved }) {
  const styles = useStyles();
  return (
    <>
      <dt>{label}</dt>
      <dd className={mergeClasses(moved.moved && styles.moved)}>{moved.moved ? `${moved.before} → ${moved.after}` : `${moved.before}，不变`}</dd>
    </>
  );
}
