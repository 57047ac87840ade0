import { useState } from 'react';
import { Button, Radio, RadioGroup, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RecordedReading } from '../../scheme/scheme';
import type { Decider } from '../state/draft';
import { DeciderFields } from './DeciderFields';
import { useShared } from './shared';
import { signal } from './theme';

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
  ask: { backgroundColor: signal.askBack, border: `1px solid ${signal.askLine}` },
  head: { display: 'flex', gap: '8px', alignItems: 'flex-start', justifyContent: 'space-between' },
  choices: { '& label': { lineHeight: tokens.lineHeightBase300 } },
});

/**
 * One question the words leave open: the words, the answer in force, why, and the other answers on demand. One that nobody has
 * decided lies open and brown, with no answer chosen; an answer given here is kept with who gave it and when.
 */
export function QuestionCard(props: {
  number: number;
  reading: RecordedReading;
  decision: string | null;
  decider: Decider | null;
  /** null: back to 待定. */
  onDecide: (value: string | null) => void;
  onDecider: (decider: Decider) => void;
}) {
  const styles = useStyles();
  const shared = useShared();
  const { reading, decision } = props;
  const undecided = decision === null;
  const [open, setOpen] = useState(undecided);
  const changed = decision !== reading.decision;
  const label = reading.choices.find(({ value }) => value === decision)?.label ?? decision ?? '还没有定。';
  const heading = `question-${reading.key}`;
  const badge = undecided ? '待定' : !changed ? '方案已定' : reading.decision === null ? '已定' : '已改定';
  const action = undecided ? '看原文、定口径' : '看原文、改口径';
  return (
    <article className={mergeClasses(styles.card, open && styles.open, undecided && styles.ask)} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 className={shared.heading} id={heading}>
          {props.number}. {reading.question}
        </h3>
        <span className={mergeClasses(shared.badge, undecided || reading.decision !== null && changed ? shared.badgeAsk : shared.badgeDone)}>{badge}</span>
      </div>
      {open ? (
        <>
          <blockquote className={shared.quote}>{reading.quote}</blockquote>
          <RadioGroup className={styles.choices} aria-labelledby={heading} value={decision ?? ''} onChange={(_event, { value }) => props.onDecide(value)}>
            {reading.choices.map(({ value, label: choice }) => (
              <Radio key={value} value={value} label={value === reading.decision ? `${choice}（方案所定）` : choice} />
            ))}
          </RadioGroup>
          {changed && props.decider !== null ? <DeciderFields decider={props.decider} onDecider={props.onDecider} /> : null}
          <p className={shared.note}>{reading.because}</p>
        </>
      ) : (
        <p>
          {label}
          {changed && props.decider !== null ? <span className={shared.note}>{`　${deciderWords(props.decider)}`}</span> : null}
        </p>
      )}
      <div className={shared.actions}>
        <Button size="small" aria-expanded={open} aria-label={open ? `收起：${reading.question}` : `${action}：${reading.question}`} onClick={() => setOpen(!open)}>
          {open ? '收起' : action}
        </Button>
        {open && reading.decision === null && !undecided ? (
          <Button size="small" aria-label={`改回待定：${reading.question}`} onClick={() => props.onDecide(null)}>
            改回待定
          </Button>
        ) : null}
      </div>
    </article>
  );
}

function deciderWords({ by, day }: Decider): string {
  const who = by.trim() === '' ? '没有写谁定的' : by.trim();
  return day === '' ? who : `${who}，${day}`;
}
