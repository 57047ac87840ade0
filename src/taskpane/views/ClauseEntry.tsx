import { useEffect, useRef, useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isAward, isDiscretion, isPair } from '../../workbook/clauseRows';
import { MessageCard } from './MessageCard';
import type { EntryMessage } from '../state/entryMessage';
import { amount, shown } from '../state/points';
import { awardOf, isPending, isPositive, isProblem, type ClauseLine } from '../state/unitView';
import { useShared } from './shared';
import { signal } from './theme';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '3.4em 1fr',
    padding: '10px 16px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& p': { margin: 0 },
  },
  selected: {
    backgroundColor: '#F6FAFF',
    boxShadow: `inset 3px 0 ${signal.brand}`,
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  id: { color: '#5C5C5C', fontVariantNumeric: 'tabular-nums' },
  controls: { gridColumn: '2', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', marginTop: '8px' },
  stepper: {
    display: 'inline-flex',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: '#6E6E6E',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    ':focus-within': { outline: '2px solid #000', outlineOffset: '1px' },
    '& button': { width: '32px', minHeight: '32px', border: 0, padding: 0, backgroundColor: 'transparent', cursor: 'pointer', font: 'inherit', color: tokens.colorNeutralForeground2 },
    '& button:disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
    '& button:focus-visible': { outline: '2px solid #000', outlineOffset: '-3px' },
    '& input': {
      width: '3.2em',
      border: 0,
      borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
      backgroundColor: signal.tint,
      color: 'inherit',
      textAlign: 'center',
      font: 'inherit',
      fontWeight: tokens.fontWeightSemibold,
      padding: 0,
      outline: 'none',
    },
    '& input::placeholder': { color: '#5C5C5C', fontWeight: tokens.fontWeightRegular, opacity: 1 },
  },
  small: {
    minHeight: '28px',
    padding: '3px 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':focus-visible': { outline: '2px solid #000', outlineOffset: '1px' },
  },
  points: { marginLeft: 'auto', whiteSpace: 'nowrap', '& b': { fontSize: tokens.fontSizeBase400, minWidth: '1.6em', display: 'inline-block', textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
  zero: { color: '#5C5C5C', '& b': { fontWeight: tokens.fontWeightRegular } },
  more: { gridColumn: '2', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', marginTop: '4px' },
  link: { border: 0, padding: 0, minHeight: '24px', backgroundColor: 'transparent', color: signal.brand, font: 'inherit', cursor: 'pointer', ':focus-visible': { outline: '2px solid #000', outlineOffset: '1px' } },
  message: { gridColumn: '1 / -1', marginTop: '8px' },
});

/** One clause: its words, what it hangs on, the entry, and its points at the right edge. */
export function ClauseEntry(props: {
  line: ClauseLine;
  selected: boolean;
  problem: EntryMessage | null;
  onEntry: (value: string | number) => void;
  onWhy: () => void;
  onGoTo: (cell: { row: number; column: number }) => void;
}) {
  const styles = useStyles();
  const shared = useShared();
  const { line, problem } = props;
  const { clause, item } = line.place;
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (props.selected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [props.selected]);
  const award = isAward(line.place);
  const points = award ? awardOf(line) : line.deduction;
  return (
    <li ref={element} className={mergeClasses(styles.row, props.selected && styles.selected)} aria-current={props.selected ? 'true' : undefined}>
      <span className={styles.id}>{clause.id}</span>
      <div>
        <p>{clause.shown}</p>
        {item.shown === '' ? null : <p className={shared.note}>{item.shown}</p>}
      </div>
      <div className={styles.controls}>
        <Stepper line={line} onEntry={props.onEntry} />
        {isPending(line) && !line.place.heads ? (
          <>
            <button type="button" className={styles.small} aria-label={`${clause.id} 查实无`} onClick={() => props.onEntry(0)}>
              查实无
            </button>
            <button type="button" className={styles.small} aria-label={`${clause.id} 不适用`} onClick={() => props.onEntry('/')}>
              不适用
            </button>
          </>
        ) : (
          <Points verb={award ? '加' : '扣'} value={points} />
        )}
      </div>
      {isPending(line) || isProblem(points) || amount(points) === null ? null : (
        <div className={styles.more}>
          <button type="button" className={styles.link} aria-label={`${clause.id} 说明`} onClick={props.onWhy}>
            说明
          </button>
          {isPositive(line.released) ? <span className={shared.badge}>同案免扣 {shown(line.released)}</span> : null}
          {isPositive(line.limited) ? <span className={shared.badge}>限额 {line.place.allotted}</span> : null}
        </div>
      )}
      {isDiscretion(line.place) && problem === null ? (
        <p className={mergeClasses(styles.message, shared.note, shared.ask)}>
          {clause.reading.points === null ? '原文只说酌情，没写几分' : '原文写的是幅度，扣几分'}，要由考核组定；定了分的，在表上本行“扣分说明”写理由。
        </p>
      ) : null}
      {problem === null ? null : (
        <div className={styles.message}>
          <MessageCard message={problem.message} actions={[{ label: `到 ${problem.address}`, run: () => props.onGoTo(problem.cell) }]} />
        </div>
      )}
    </li>
  );
}

function Points({ verb, value }: { verb: string; value: ClauseLine['deduction'] }) {
  const styles = useStyles();
  if (value === '/') return <span className={mergeClasses(styles.points, styles.zero)}>不适用</span>;
  const number = amount(value);
  if (number === null) return null;
  return (
    <span className={mergeClasses(styles.points, number.isZero() && styles.zero)}>
      {verb} <b>{shown(value)}</b>
    </span>
  );
}

function Stepper({ line, onEntry }: { line: ClauseLine; onEntry: (value: string | number) => void }) {
  const styles = useStyles();
  const shared = useShared();
  const { id, reading } = line.place.clause;
  const [typed, setTyped] = useState(String(line.quantity));
  useEffect(() => setTyped(String(line.quantity)), [line.quantity]);
  const discretion = isDiscretion(line.place);
  const count = amount(line.quantity);
  const unit = discretion ? '分' : (reading.unit ?? '次');
  const commit = (): void => {
    const text = typed.trim();
    if (text !== String(line.quantity)) onEntry(/^\d{1,9}(\.\d{1,4})?$/.test(text) ? Number(text) : text);
  };
  return (
    <>
      <span className={styles.stepper}>
        <button type="button" aria-label={`${id} 减 1`} disabled={count === null || count.lte(0)} onClick={() => onEntry(Math.max(0, Number(line.quantity) - 1))}>
          −
        </button>
        <input
          inputMode="decimal"
          aria-label={`${id} ${discretion ? `${isAward(line.place) ? '加' : '扣'}几分` : '查实数'}，${unit}`}
          placeholder="待评"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
        <button type="button" aria-label={`${id} 加 1`} disabled={count === null && !isPending(line)} onClick={() => onEntry(count === null ? 1 : Number(line.quantity) + 1)}>
          +
        </button>
      </span>
      <span className={shared.note}>{isPair(line.place) ? `${unit}，如 3×2` : unit}</span>
    </>
  );
}
