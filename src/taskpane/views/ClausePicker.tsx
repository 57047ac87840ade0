import { useId, useState, type KeyboardEvent } from 'react';
import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Clause, Scheme } from '../../scheme/scheme';
import { MOST_FOUND, readingOf, searchClauses, type FoundClause } from '../state/searchClauses';
import { useShared } from './shared';
import { signal } from './theme';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '14rem',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '& li': { padding: '6px 8px', cursor: 'pointer', overflowWrap: 'anywhere', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& li:first-child': { borderTop: 0 },
    '& b': { fontVariantNumeric: 'tabular-nums', marginRight: '6px' },
  },
  // It stays in the page, so that a screen reader hears it change.
  hidden: { position: 'absolute' },
  active: { backgroundColor: signal.tint, outline: `2px solid ${signal.brand}`, outlineOffset: '-2px' },
});

/** A clause, found by part of its number or its words; arrows and Enter are enough. What is chosen shows its words and how they are read. */
export function ClausePicker(props: { scheme: Scheme; clause: Clause | null; problem: string | undefined; onClause: (clause: Clause | null) => void }) {
  const styles = useStyles();
  const shared = useShared();
  const list = useId();
  const { scheme, clause } = props;
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = open ? searchClauses(scheme, typed) : [];
  const shown = found.slice(0, MOST_FOUND);
  const at = Math.min(active, shown.length - 1);
  const option = (index: number): string => `${list}-${index}`;
  const choose = (one: FoundClause | undefined): void => {
    if (one === undefined) return;
    props.onClause(one.clause);
    setTyped('');
    setOpen(false);
  };
  const move = (to: number): void => {
    const next = Math.max(0, Math.min(to, shown.length - 1));
    setOpen(true);
    setActive(next);
    document.getElementById(option(next))?.scrollIntoView({ block: 'nearest' });
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown') move(open ? at + 1 : 0);
    else if (event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'Enter' && open) choose(shown[at]);
    else if (event.key === 'Escape' && open) setOpen(false);
    else return;
    event.preventDefault();
  };
  const told = props.problem === undefined ? {} : ({ validationState: 'error', validationMessage: props.problem } as const);
  return (
    <div className={shared.block}>
      <Field label="条款" hint="打编号或原文里的几个字，用上下键和回车选。" required {...told}>
        <Input
          role="combobox"
          aria-expanded={open}
          aria-controls={list}
          aria-autocomplete="list"
          {...(open && at >= 0 ? { 'aria-activedescendant': option(at) } : {})}
          value={open || clause === null ? typed : `${clause.id} ${clause.shown}`}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => setOpen(false)}
          onKeyDown={keys}
          onChange={(_event, { value }) => {
            setTyped(value);
            setActive(0);
            setOpen(true);
          }}
        />
      </Field>
      {open ? (
        <ul id={list} role="listbox" aria-label="对得上的条款" className={styles.list}>
          {shown.map((one, index) => (
            <li
              key={one.clause.id}
              id={option(index)}
              role="option"
              aria-selected={index === at}
              className={mergeClasses(index === at && styles.active)}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(one);
              }}
            >
              <b>{one.clause.id}</b>
              {one.clause.shown}
            </li>
          ))}
        </ul>
      ) : null}
      <p className={mergeClasses(shared.note, !open && styles.hidden)} role="status">
        {!open ? '' : found.length === 0 ? `没有哪一条写着“${typed.trim()}”。` : found.length > MOST_FOUND ? `对得上 ${found.length} 条，先列 ${MOST_FOUND} 条，多打几个字再找。` : `对得上 ${found.length} 条。`}
      </p>
      {clause === null || open ? null : (
        <blockquote className={shared.quote}>
          {clause.shown}
          <br />
          <span className={shared.note}>读作：{readingOf(clause)}</span>
        </blockquote>
      )}
    </div>
  );
}
