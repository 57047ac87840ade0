import { useState } from 'react';
import { Button, Radio, RadioGroup, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RecordedReading } from '../../scheme/scheme';
import { useShared } from './shared';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '& p': { margin: 0 },
  },
  open: { backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow2 },
  head: { display: 'flex', gap: '8px', alignItems: 'flex-start', justifyContent: 'space-between' },
  choices: { '& label': { lineHeight: tokens.lineHeightBase300 } },
});

/** One question the words leave open: the words, the answer in force, why, and the other answers on demand. */
export function QuestionCard(props: { number: number; reading: RecordedReading; decision: string | null; onDecide: (value: string) => void }) {
  const styles = useStyles();
  const shared = useShared();
  const { reading, decision } = props;
  const [open, setOpen] = useState(false);
  const changed = decision !== reading.decision;
  const label = reading.choices.find(({ value }) => value === decision)?.label ?? decision ?? '还没有定。';
  const heading = `question-${reading.key}`;
  return (
    <article className={mergeClasses(styles.card, open && styles.open)} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 className={shared.heading} id={heading}>
          {props.number}. {reading.question}
        </h3>
        <span className={mergeClasses(shared.badge, changed || decision === null ? shared.badgeAsk : shared.badgeDone)}>{decision === null ? '待定' : changed ? '已改定' : '方案已定'}</span>
      </div>
      {open ? (
        <>
          <blockquote className={shared.quote}>{reading.quote}</blockquote>
          <RadioGroup className={styles.choices} aria-labelledby={heading} value={decision ?? ''} onChange={(_event, { value }) => props.onDecide(value)}>
            {reading.choices.map(({ value, label: choice }) => (
              <Radio key={value} value={value} label={value === reading.decision ? `${choice}（方案所定）` : choice} />
            ))}
          </RadioGroup>
          <p className={shared.note}>{reading.because}</p>
        </>
      ) : (
        <p>{label}</p>
      )}
      <div>
        <Button size="small" aria-expanded={open} aria-label={open ? `收起：${reading.question}` : `看原文、改口径：${reading.question}`} onClick={() => setOpen(!open)}>
          {open ? '收起' : '看原文、改口径'}
        </Button>
      </div>
    </article>
  );
}
