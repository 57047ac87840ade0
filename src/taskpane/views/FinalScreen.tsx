import { useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { grouped } from '../../workbook/finals';
import type { useFinal } from '../hooks/useFinal';
import { troubleMessage } from '../state/trouble';
import { setWho, who } from '../state/who';
import type { CheckedFinal } from '../state/finalState';
import { MessageCard } from './MessageCard';
import { WhoField } from './WhoField';
import { useShared } from './shared';

const MOST_SHOWN = 8;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere', '& p': { margin: 0 } },
  sum: { fontFamily: 'Consolas, monospace', whiteSpace: 'nowrap' },
});

/** 定稿: locks what a score rests on and stamps each unit's checksum; afterwards whether the figures still are those, and taking it back. */
export function FinalScreen({ work, units }: { work: ReturnType<typeof useFinal>; units: number }) {
  const shared = useShared();
  const [name, setName] = useState(who);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const final = (work.finals ?? []).length > 0;
  const noName = asked && name.trim() === '' ? '还没有写姓名。' : undefined;
  const noReason = asked && reason.trim() === '' ? '还没有写理由。' : undefined;
  const act = (): void => {
    setAsked(true);
    if (work.busy || name.trim() === '' || (final && reason.trim() === '')) return;
    setWho(name);
    setAsked(false);
    if (final) work.undo(name.trim(), reason.trim());
    else work.make(name.trim());
    setReason('');
  };
  return (
    <>
      <h1 className={shared.title}>定稿</h1>
      {work.trouble === null ? null : <MessageCard message={troubleMessage(work.trouble, { undone: final ? '没有撤销' : '没有定稿' })} />}
      {work.finals === null ? null : final ? (
        <Checked checked={work.checked} />
      ) : (
        <>
          <p className={shared.note}>定稿后，各家的评分表和口径、台账、汇总的浅色格都锁上；每家的登记、口径、扣分、总分算出一个校验码，印在表下和页脚。数字变了，校验码就变，能说出是哪一个数。</p>
          {work.hindrances.length === 0 ? (
            <MessageCard message={{ tone: 'done', fact: `${units} 家都已评完，表上的数与按原文算的一致，可以定稿。` }} />
          ) : (
            <MessageCard message={{ tone: 'ask', fact: '还不能定稿。', next: listed(work.hindrances) }} />
          )}
        </>
      )}
      {work.finals === null ? null : (
        <>
          <WhoField label={final ? '撤销人' : '定稿人'} name={name} problem={noName} onName={setName} />
          {final ? (
            <Field label="撤销的理由" required {...(noReason === undefined ? {} : { validationState: 'error', validationMessage: noReason })}>
              <Input value={reason} onChange={(_event, { value }) => setReason(value)} />
            </Field>
          ) : null}
          <div className={shared.actions}>
            <Button appearance={final ? 'secondary' : 'primary'} disabledFocusable={work.busy || (!final && work.hindrances.length > 0)} onClick={act}>
              {work.busy ? '正在办' : final ? '撤销定稿' : '定稿'}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function listed(sentences: readonly string[]): string {
  return `${sentences.slice(0, MOST_SHOWN).join('')}${sentences.length > MOST_SHOWN ? `等 ${sentences.length} 处。` : ''}`;
}

function Checked({ checked }: { checked: readonly CheckedFinal[] }) {
  const styles = useStyles();
  const shared = useShared();
  const wrong = checked.filter(({ differences, damaged }) => differences.length > 0 || damaged);
  return (
    <>
      <MessageCard message={wrong.length === 0 ? { tone: 'done', fact: `${checked.length} 家已定稿，现在的数与定稿时一致。` } : { tone: 'stop', fact: `${wrong.length} 家现在的数与定稿时不同。`, next: '请核对下面各处；确要改的，先撤销定稿。' }} />
      <ul className={styles.list}>
        {[...wrong, ...checked.filter((one) => !wrong.includes(one))].map(({ final, damaged, differences }) => (
          <li key={final.unit} className={styles.line}>
            <p>
              {final.unit}　{final.total} 分{final.grade === '' ? '' : `，${final.grade}`}
            </p>
            <p className={shared.note}>
              {final.when}　{final.by}定稿　校验码 <span className={styles.sum}>{grouped(final.short)}</span>
            </p>
            {damaged ? <p className={shared.ask}>定稿记录里的这一行被改过，算不出记下的校验码。</p> : null}
            {differences.slice(0, MOST_SHOWN).map((sentence) => (
              <p key={sentence} className={shared.ask}>
                {sentence}
              </p>
            ))}
            {differences.length > MOST_SHOWN ? <p className={shared.note}>等 {differences.length} 处。</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
