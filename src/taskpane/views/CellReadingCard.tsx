import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Place } from '../book/watch';
import type { CellSource } from '../hooks/keepAnswer';
import { useCellReading } from '../hooks/useCellReading';
import { troubleMessage } from '../state/trouble';
import { DecisionFields } from './DecisionFields';
import { Marked } from './Marked';
import { MessageCard } from './MessageCard';
import { useShared } from './shared';
import { signal } from './theme';

const useStyles = makeStyles({
  card: {
    margin: '12px 16px 0',
    padding: '8px 12px',
    maxHeight: '50vh',
    overflowY: 'auto',
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '& summary': { cursor: 'pointer', minHeight: '24px' },
    '& summary:focus-visible': { outline: '2px solid #000', outlineOffset: '1px' },
    '& ul': { margin: '8px 0 0', padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '12px' },
    '& li': { display: 'flex', flexDirection: 'column', gap: '4px', overflowWrap: 'anywhere' },
    '& li > p': { margin: 0 },
    '& mark': { backgroundColor: 'transparent', color: 'inherit', fontWeight: tokens.fontWeightSemibold, borderBottom: `2px solid ${signal.brand}` },
  },
  asked: { paddingLeft: '8px', borderLeft: `3px solid ${signal.askLine}` },
  decided: { paddingLeft: '8px', borderLeft: `3px solid ${signal.doneLine}` },
  action: { marginTop: '8px' },
});

/**
 * 这一格怎么读: each clause of the selected cell in words, or why it is not read, with the words it stumbled on and the ways to count it, one of
 * which can be decided on here. Says nothing where there is no clause.
 */
export function CellReadingCard(props: {
  place: Place;
  change: number;
  source: CellSource;
  /** Where to go about a clause that is not read and can not be decided on here. */
  action: { readonly label: string; readonly run: () => void } | null;
}) {
  const styles = useStyles();
  const shared = useShared();
  const { reading, questions, trouble, answer } = useCellReading(props.place, props.change, props.source);
  if (reading === null) return null;
  const open = reading.clauses.map(({ choices }, index) => {
    const question = questions[index] ?? null;
    return question === null ? choices.length > 0 : question.decision === null;
  });
  const asks = open.includes(true);
  const elsewhere = open.some((one, index) => one && (questions[index] ?? null) === null);
  return (
    <details className={styles.card} aria-label="这一格怎么读" open={asks || questions.some((question) => question !== null)}>
      <summary>
        {reading.address} 这一格怎么读：{reading.clauses.length} 条规定{asks ? `，要定 ${open.filter((one) => one).length} 条` : ''}
      </summary>
      <ul>
        {reading.clauses.map(({ start, words, says, stumbled, undecided, choices }, index) => {
          const question = questions[index] ?? null;
          return (
            <li key={start} className={mergeClasses(open[index] === true ? styles.asked : question !== null && styles.decided)}>
              <p>
                <Marked text={words} mark={stumbled} />
              </p>
              <p className={shared.note}>{question !== null && undecided ? '口径待定，先不计分。请在下面选一种。' : says}</p>
              {question === null ? (
                choices.length === 0 ? null : <p className={shared.note}>可以定为：{choices.join('；')}。</p>
              ) : (
                <>
                  <DecisionFields
                    label={`怎么算：${words}`}
                    question={question}
                    onDecide={(decision) => answer(question, decision, question.decider)}
                    onDecider={(decider) => answer(question, question.decision, decider)}
                  />
                  <p className={shared.note}>{question.kept}</p>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {trouble === null ? null : <MessageCard message={troubleMessage(trouble, { undone: '刚才定的没有写进去' })} />}
      {props.action === null || !elsewhere ? null : (
        <Button size="small" className={styles.action} onClick={props.action.run}>
          {props.action.label}
        </Button>
      )}
    </details>
  );
}
