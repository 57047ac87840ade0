import { useEffect, useState } from 'react';
import { Button, ProgressBar, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark20Regular, Circle20Regular, DismissCircle20Regular } from '@fluentui/react-icons';
import { madeCount, type Making, type MakingLine } from '../state/making';
import { shownLines } from '../state/shownLines';
import { troubleMessage } from '../state/trouble';
import { MessageCard } from './MessageCard';
import { Screen } from './Screen';
import { useShared } from './shared';
import { signal } from './theme';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    minHeight: '2rem',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    '& svg': { flexShrink: 0 },
  },
  now: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  made: { '& svg': { color: signal.done } },
  stuck: { '& svg': { color: signal.stop } },
});

const WORDS: Readonly<Record<MakingLine['status'], string>> = { waiting: '等候', now: '正在做', made: '已做好', stuck: '没有做成' };

/** 正在生成: which sheet of how many, and 停止; afterwards what was made, what was not and why. */
export function MakingList(props: {
  making: Making;
  /** What to do once all are made. */
  start: string;
  /** Where the two buttons lead, unless to 录入 and to 单位和口径. */
  enter?: string;
  back?: string;
  onStop: () => void;
  onCarryOn: () => void;
  onEnter: () => void;
  onBack: () => void;
}) {
  const styles = useStyles();
  const shared = useShared();
  const { making, enter = '开始录入', back = '回到单位和口径' } = props;
  const { lines } = making;
  const made = madeCount(making);
  const now = lines.findIndex(({ status }) => status === 'now');
  const left = lines.length - made;
  const running = making.state === 'running';
  const [pressed, setStopping] = useState(false);
  const stopping = pressed && running;
  useEffect(() => {
    if (!running) setStopping(false);
  }, [running]);
  const shown = shownLines(making);
  const stuckAbove = lines.slice(0, shown.above).filter(({ status }) => status === 'stuck').length;
  const aboveWords = stuckAbove === 0 ? '已做好' : `已做好 ${shown.above - stuckAbove} 张，没有做成 ${stuckAbove} 张`;
  return (
    <Screen
      label="生成考核表"
      foot={
        running ? (
          <>
            <p className={shared.note}>{stopping ? '做完手上这一张就停。' : `停止后，做好的 ${made} 张保留，下次可以接着做。`}</p>
            <Button
              disabledFocusable={stopping}
              onClick={() => {
                setStopping(true);
                props.onStop();
              }}
            >
              停止
            </Button>
          </>
        ) : undefined
      }
    >
      <h1 className={shared.title}>{running ? '正在生成考核表' : '生成考核表'}</h1>
      {running ? (
        <div className={shared.block}>
          <p style={{ margin: 0 }} role="status">
            第 {Math.max(now, 0) + 1} 张，共 {lines.length} 张：{lines[now]?.task.unit}
          </p>
          <ProgressBar value={made / lines.length} aria-label={`已做好 ${made} 张，共 ${lines.length} 张`} />
          <p className={shared.note}>请先不要编辑工作簿。</p>
        </div>
      ) : null}
      {making.state === 'finished' && left === 0 ? (
        <MessageCard
          message={{ tone: 'done', fact: `${made} 张表已生成。`, next: props.start }}
          actions={[
            { label: enter, run: props.onEnter },
            { label: back, run: props.onBack },
          ]}
        />
      ) : null}
      {making.state === 'stopped' ? (
        <MessageCard
          message={{ tone: 'info', fact: `已停止。做好 ${made} 张，还差 ${left} 张。`, next: '可以接着做，也可以先录做好的。' }}
          actions={[
            { label: '接着做', run: props.onCarryOn },
            { label: back, run: props.onBack },
          ]}
        />
      ) : null}
      {running
        ? null
        : lines.flatMap(({ task, status, reason }) =>
            status === 'stuck'
              ? [
                  <MessageCard
                    key={task.unit}
                    message={troubleMessage(reason, { place: task.unit, undone: '没有做成' })}
                    actions={[
                      { label: '重试', run: props.onCarryOn },
                      { label: back, run: props.onBack },
                    ]}
                  />,
                ]
              : [],
          )}
      {shown.above === 0 ? null : <p className={shared.note}>前面 {shown.above} 张：{aboveWords}</p>}
      <ol className={styles.list} aria-label="要做的表" start={shown.above + 1}>
        {shown.lines.map(({ task, status }) => (
          <li key={task.unit} className={mergeClasses(styles.line, status === 'now' && styles.now, status === 'made' && styles.made, status === 'stuck' && styles.stuck)}>
            {status === 'made' ? <Checkmark20Regular aria-hidden /> : null}
            {status === 'stuck' ? <DismissCircle20Regular aria-hidden /> : null}
            {status === 'waiting' ? <Circle20Regular aria-hidden /> : null}
            {status === 'now' ? <Spinner size="tiny" /> : null}
            <span>
              {task.unit}
              <span className={shared.note}> {WORDS[status]}</span>
            </span>
          </li>
        ))}
      </ol>
      {shown.below === 0 ? null : <p className={shared.note}>后面还有 {shown.below} 张{running ? '等候' : '没有做'}</p>}
    </Screen>
  );
}
