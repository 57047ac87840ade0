import { useState, type ReactNode } from 'react';
import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import type { Finding } from '../../scheme/check/finding';
import { isOwnId } from '../../scheme/ownScheme';
import { questionWords, searchCatalogue, sizeWords, type ListedScheme } from '../state/catalogue';
import { MessageCard } from './MessageCard';
import { SchemeCheck } from './SchemeCheck';
import { Screen } from './Screen';
import { useShared } from './shared';
import { signal } from './theme';

const useStyles = makeStyles({
  list: { margin: '0 -16px', padding: 0, border: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: 'block',
    position: 'relative',
    padding: '9px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    '& input': { position: 'absolute', opacity: 0, inset: 0, width: '100%', height: '100%', margin: 0, cursor: 'pointer' },
    ':has(input:focus-visible)': { outline: '2px solid #000', outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: signal.tint,
    boxShadow: `inset 3px 0 ${signal.brand}`,
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  own: { marginLeft: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', marginTop: '2px' },
});

/** 1 选方案: nothing in the workbook is touched here. */
export function ChooseScheme(props: {
  entries: readonly ListedScheme[];
  chosen: string | null;
  /** 体检 of the chosen scheme, where no file holds it. */
  findings?: readonly Finding[];
  /** What was just done, above the list; other ways to a scheme, below it; and what can be done with the chosen one besides using it. */
  told: ReactNode;
  more: ReactNode;
  ofChosen: ReactNode;
  onChoose: (id: string) => void;
  onUse: (id: string) => void;
}) {
  const styles = useStyles();
  const shared = useShared();
  const [search, setSearch] = useState('');
  const shown = searchCatalogue(props.entries, search);
  const chosen = shown.find(({ id }) => id === props.chosen);
  return (
    <Screen
      label="选方案"
      foot={
        <>
          {chosen === undefined ? null : props.ofChosen}
          <p className={shared.note}>只打开方案，不改动工作簿。</p>
          <Button appearance="primary" disabledFocusable={chosen === undefined} onClick={() => chosen && props.onUse(chosen.id)}>
            {chosen === undefined ? '先选一个方案' : `用“${chosen.short}”`}
          </Button>
        </>
      }
    >
      <h1 className={shared.title}>选一个考核方案</h1>
      {props.told}
      <Input
        type="search"
        aria-label="查找方案"
        placeholder="名称、单位或出处的字"
        contentBefore={<Search20Regular aria-hidden />}
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
      />
      {shown.length === 0 ? (
        <MessageCard
          message={{ tone: 'info', fact: `没有方案含“${search.trim()}”。`, next: '请换一个词，或者清除查找。' }}
          actions={[{ label: '清除查找', run: () => setSearch('') }]}
        />
      ) : (
        <fieldset className={styles.list} aria-label="考核方案">
          {shown.map((entry) => (
            <label key={entry.id} className={mergeClasses(styles.row, entry.id === props.chosen && styles.chosen)}>
              <input type="radio" name="scheme" checked={entry.id === props.chosen} onChange={() => props.onChoose(entry.id)} />
              <span className={styles.name}>{entry.short}</span>
              {isOwnId(entry.id) ? <span className={mergeClasses(shared.badge, styles.own)}>本单位</span> : null}
              <span className={mergeClasses(shared.note, styles.facts)}>
                <span>{entry.body}</span>
                <span>{entry.source}</span>
              </span>
              <span className={mergeClasses(shared.note, styles.facts, shared.number)}>
                {sizeWords(entry).map((words) => (
                  <span key={words}>{words}</span>
                ))}
                <span className={questionWords(entry).open ? shared.ask : undefined}>{questionWords(entry).words}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {chosen === undefined ? null : <SchemeCheck key={chosen.id} scheme={chosen} {...(props.findings === undefined ? {} : { findings: props.findings })} />}
      {props.more}
    </Screen>
  );
}
