import { useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { HISTORY, readChanges, type Change } from '../../workbook/history';
import { inExcel } from '../book/inExcel';
import { writeReason } from '../book/writeReason';
import { useRecord } from '../hooks/useRecord';
import { troubleMessage } from '../state/trouble';
import { setWho, who } from '../state/who';
import { MessageCard } from './MessageCard';
import { WhoField } from './WhoField';
import { useShared } from './shared';

const SHOWN = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere', '& p': { margin: 0 } },
  reason: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-end', marginTop: '4px', '& > :first-child': { flex: '1 1 8rem', minWidth: 0 } },
});

/** 修改记录: whether it is kept, the last changes, and their reasons, which may be added afterwards. */
export function HistoryScreen({ change, onStarted }: { change: number; onStarted: () => void }) {
  const styles = useStyles();
  const shared = useShared();
  const record = useRecord(HISTORY, readChanges, change);
  const [name, setName] = useState(who);
  const [trouble, setTrouble] = useState<unknown>(null);
  const reason = async (index: number, words: string): Promise<void> => {
    try {
      await inExcel((context) => writeReason(context, index, words));
      setTrouble(null);
      await record.read();
    } catch (thrown) {
      setTrouble(thrown);
    }
  };
  const stuck = trouble ?? record.trouble;
  const lines = [...(record.lines ?? [])].reverse();
  return (
    <>
      <h1 className={shared.title}>修改记录</h1>
      {stuck === null ? null : <MessageCard message={troubleMessage(stuck, { place: HISTORY.name, undone: '没有读写成' })} actions={[{ label: '重试', run: () => void record.read() }]} />}
      <WhoField
        label="谁在改"
        name={name}
        onName={(given) => {
          setName(given);
          setWho(given);
        }}
      />
      {record.lines === null ? null : record.kept ? (
        <MessageCard message={{ tone: 'done', fact: '正在记：窗格开着时，改了哪一格、由什么改成什么，都记在“修改记录”表里。', next: '成片粘贴的，Excel 不说改前是什么，记作“改前不详”。不想再记，删去那张表。' }} />
      ) : (
        <MessageCard
          message={{ tone: 'info', fact: '还没有开始记。', next: '开始后，窗格开着时改的登记、口径和台账，由谁、由什么改成什么，都记在“修改记录”表里。' }}
          actions={[{ label: '开始记修改', run: () => void record.start().then(onStarted) }]}
        />
      )}
      {lines.length === 0 ? null : (
        <section className={shared.block} aria-labelledby="changes">
          <h2 className={shared.heading} id="changes">
            共 {lines.length} 处{lines.length > SHOWN ? `，最近 ${SHOWN} 处` : ''}
          </h2>
          <ul className={styles.list}>
            {lines.slice(0, SHOWN).map((line) => (
              <ChangeLine key={line.index} line={line} onReason={(words) => void reason(line.index, words)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ChangeLine({ line, onReason }: { line: Change; onReason: (words: string) => void }) {
  const styles = useStyles();
  const shared = useShared();
  const [typed, setTyped] = useState(line.reason);
  return (
    <li className={styles.line}>
      <p>
        {line.what}：{line.from} → {line.to}
      </p>
      <p className={shared.note}>
        {line.when}　{line.by}　{line.sheet} {line.place}　在{line.source}改
      </p>
      <form
        className={styles.reason}
        onSubmit={(event) => {
          event.preventDefault();
          onReason(typed.trim());
        }}
      >
        <Field label={{ children: '理由', size: 'small' }}>
          <Input size="small" value={typed} onChange={(_event, { value }) => setTyped(value)} />
        </Field>
        <Button size="small" type="submit" disabledFocusable={typed.trim() === line.reason}>
          写上
        </Button>
      </form>
    </li>
  );
}
