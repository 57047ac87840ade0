import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { Doubt, IntakeRole } from '../../intake/index';
import { ROLE_WORDS, doubtSentence } from '../../wording/index';
import { signal } from './theme';

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', gap: '4px', padding: '8px 12px', borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${signal.askLine}`, backgroundColor: signal.askBack, overflowWrap: 'anywhere', '& p': { margin: 0 },
  },
});

/** One thing that was not sure: what was done meanwhile, and, for a column, what it may be. */
export function DoubtCard({ number, doubt, onRole }: { number: number; doubt: Doubt; onRole: (column: number, role: IntakeRole) => void }) {
  const styles = useStyles();
  const column = doubt.place !== null && 'column' in doubt.place ? doubt.place.column : null;
  const choices = doubt.code === 'roleUnsure' || doubt.code === 'roleTwice' ? [...new Set([doubt.taken, ...doubt.choices])] : [];
  const id = `doubt-${number}`;
  return (
    <article className={styles.card} aria-labelledby={id}>
      <p id={id}>
        {number}. {doubtSentence(doubt)}
      </p>
      {column === null || choices.length === 0 ? null : (
        <RadioGroup aria-labelledby={id} onChange={(_event, { value }) => onRole(column, choices.find((one) => one === value) ?? 'remark')}>
          {choices.map((role) => (
            <Radio key={role} value={role} label={ROLE_WORDS[role]} />
          ))}
        </RadioGroup>
      )}
    </article>
  );
}
