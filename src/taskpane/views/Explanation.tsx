import { useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { whyText, type Why } from '../state/why';
import { MessageCard } from './MessageCard';
import { Screen } from './Screen';
import { Sum } from './Sum';
import { useShared } from './shared';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', gap: '8px' },
  steps: { display: 'grid', gridTemplateColumns: 'auto 1fr auto', margin: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  step: {
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    gridColumn: '1 / -1',
    gap: '12px',
    padding: '6px 0',
    alignItems: 'baseline',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& dd': { margin: 0 },
    '& dd:last-child': { textAlign: 'right', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  },
  result: { fontWeight: tokens.fontWeightSemibold, borderTop: '1px solid', borderBottom: '2px solid', marginTop: '-1px', '& dd:last-child': { fontSize: tokens.fontSizeBase400 } },
  after: { borderBottom: 0, color: tokens.colorNeutralForeground2 },
  formula: {
    fontFamily: 'Consolas, "Cascadia Mono", "Noto Sans Mono CJK SC", monospace',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: '1px 4px',
    borderRadius: '2px',
    overflowWrap: 'anywhere',
  },
  plain: { margin: 0, overflowWrap: 'anywhere' },
});

/** 为什么扣 N 分: the sum, the words, the steps, where it stands. */
export function Explanation({ why, onClose, onEdit }: { why: Why; onClose: () => void; onEdit: () => void }) {
  const styles = useStyles();
  const shared = useShared();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = (): void => {
    copyText(whyText(why)).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  };
  return (
    <Screen
      label={why.title}
      foot={
        <>
          <p className={shared.note} role="status">
            {COPIED[copied]}
          </p>
          <div className={shared.actions}>
            <Button className={shared.grow} onClick={copy}>
              复制这段说明
            </Button>
            <Button onClick={onEdit}>改查实数</Button>
          </div>
        </>
      }
    >
      <div>
        <div className={styles.head}>
          <h1 className={shared.title}>{why.title}</h1>
          <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label="关上说明，回到条款" onClick={onClose} />
        </div>
        <p className={shared.note}>{why.place}</p>
      </div>
      <Sum terms={why.terms} bar={why.bar} />
      <section className={shared.block} aria-label="原文">
        <h2 className={shared.heading}>原文</h2>
        <blockquote className={shared.quote}>{why.quote.map(({ text, read }, index) => (read ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>))}</blockquote>
      </section>
      <section className={shared.block} aria-label="怎么算的">
        <h2 className={shared.heading}>怎么算的</h2>
        <dl className={styles.steps}>
          {why.steps.map(({ kind, label, reason, amount }) => (
            <div key={label} className={mergeClasses(styles.step, kind === 'result' && styles.result, kind === 'after' && styles.after)}>
              <dt>{label}</dt>
              <dd className={shared.note}>{reason}</dd>
              <dd>{amount}</dd>
            </div>
          ))}
        </dl>
      </section>
      {why.open.map(({ question, handling }) => (
        <MessageCard key={question} message={{ tone: 'ask', fact: `待认定：${question}`, next: handling }} />
      ))}
      {why.said === '' ? null : (
        <section className={shared.block} aria-label="扣分说明">
          <h2 className={shared.heading}>表上的扣分说明</h2>
          <p className={styles.plain}>{why.said}</p>
        </section>
      )}
      <section className={shared.block} aria-label="出处">
        <h2 className={shared.heading}>出处</h2>
        <p className={styles.plain}>{why.source}</p>
        <p className={styles.plain}>
          <code className={styles.formula}>{why.formula}</code>
        </p>
      </section>
    </Screen>
  );
}

const COPIED = { no: '', yes: '已复制，可以粘到别处。', refused: '这里不让自动复制。请选中上面的文字，按 Ctrl+C。' } as const;

/** Inside Excel the clipboard may be closed to a pane; the older way then still works. */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    if (!done) throw new Error('copying is not allowed');
  }
}
