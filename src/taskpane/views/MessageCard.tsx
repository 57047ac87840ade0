import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, DismissCircle20Regular, Info20Regular, QuestionCircle20Regular } from '@fluentui/react-icons';
import type { Message, Tone } from '../state/message';
import { signal } from './theme';

export interface MessageAction {
  readonly label: string;
  readonly run: () => void;
}

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: '4px 8px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
    '& p + p': { marginTop: '4px', color: tokens.colorNeutralForeground2 },
    '& > svg': { color: tokens.colorNeutralForeground3 },
  },
  ask: { backgroundColor: signal.askBack, border: `1px solid ${signal.askLine}`, '& > svg': { color: signal.ask } },
  stop: { backgroundColor: signal.stopBack, border: `1px solid ${signal.stopLine}`, '& > svg': { color: signal.stop } },
  done: { backgroundColor: signal.doneBack, border: `1px solid ${signal.doneLine}`, '& > svg': { color: signal.done } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  action: { fontWeight: tokens.fontWeightRegular, minWidth: 0 },
});

const ICONS: Readonly<Record<Tone, typeof Info20Regular>> = {
  info: Info20Regular,
  done: CheckmarkCircle20Regular,
  ask: QuestionCircle20Regular,
  stop: DismissCircle20Regular,
};

/** One message: the fact, the next step, and one or two buttons that repeat it. Announced as it appears. */
export function MessageCard({ message, actions = [] }: { message: Message; actions?: readonly MessageAction[] }) {
  const styles = useStyles();
  const Icon = ICONS[message.tone];
  const tone = message.tone === 'info' ? undefined : styles[message.tone];
  return (
    <div className={mergeClasses(styles.card, tone)} role={message.tone === 'stop' ? 'alert' : 'status'}>
      <Icon aria-hidden />
      <div>
        <p>{message.fact}</p>
        {message.next === undefined ? null : <p>{message.next}</p>}
        {actions.length === 0 ? null : (
          <div className={styles.actions}>
            {actions.map(({ label, run }) => (
              <Button key={label} size="small" className={styles.action} onClick={run}>
                {label}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
