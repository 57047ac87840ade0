import { useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import type { Scheme } from '../../scheme/scheme';
import type { UnitSheet } from '../book/findUnitSheets';
import { entryMessage } from '../state/entryMessage';
import { FILTERS, countFor, grouped, type Filter } from '../state/filters';
import { shown } from '../state/points';
import { nextPending, type ClauseLine, type UnitView } from '../state/unitView';
import { ClauseEntry } from './ClauseEntry';
import { MessageCard } from './MessageCard';
import { Screen } from './Screen';
import { useShared } from './shared';
import { signal } from './theme';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '4px' },
  name: { marginRight: 'auto', minWidth: 0, overflowWrap: 'anywhere' },
  tiles: {
    display: 'grid',
    gridTemplateColumns: '1.5fr 1fr 1fr',
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '& > div': { padding: '6px 12px 8px' },
    '& > div + div': { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
    '& dd': { margin: 0, fontVariantNumeric: 'tabular-nums' },
    '& b': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
    '@media (max-width: 17rem)': { gridTemplateColumns: '1fr' },
  },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  filter: {
    minHeight: '28px',
    padding: '3px 9px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '14px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: 'inherit',
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':focus-visible': { outline: '2px solid #000', outlineOffset: '1px' },
    '&[aria-pressed="true"]': { backgroundColor: signal.tint, border: `1px solid ${signal.brand}`, color: signal.brandDark, fontWeight: tokens.fontWeightSemibold },
  },
  list: { listStyleType: 'none', margin: '0 -16px', padding: 0 },
  group: {
    margin: '0 -16px -16px',
    padding: '6px 16px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** 3 录入与核对: the unit in front, what is left to do, and every clause with its entry. */
export function EnterAndCheck(props: {
  scheme: Scheme;
  sheet: UnitSheet;
  sheets: readonly UnitSheet[];
  view: UnitView;
  selectedRow: number | null;
  onSheet: (sheet: UnitSheet) => void;
  onEntry: (line: ClauseLine, value: string | number) => void;
  onWhy: (line: ClauseLine) => void;
  onGoTo: (cell: { row: number; column: number }) => void;
  onNextPending: () => void;
}) {
  const styles = useStyles();
  const shared = useShared();
  const [filter, setFilter] = useState<Filter>('all');
  const { scheme, sheet, sheets, view } = props;
  const index = sheets.findIndex(({ id }) => id === sheet.id);
  const [before, after] = [sheets[index - 1], sheets[index + 1]];
  const next = nextPending(view, props.selectedRow ?? -1);
  return (
    <Screen
      label="录入与核对"
      foot={
        <>
          <Button appearance="primary" disabledFocusable={next === null} onClick={props.onNextPending}>
            {next === null ? '已评完' : `下一条待评（${view.pending}）`}
          </Button>
          <p className={shared.note}>填 0 是查实无，填 / 是不适用，空着是待评。</p>
        </>
      }
    >
      <div className={shared.block}>
        <div className={styles.head}>
          <h1 className={mergeClasses(shared.title, styles.name)}>
            {sheet.marks.unit}
            <span className={shared.note}>
              {' '}
              第 {index + 1} 家，共 {sheets.length} 家
            </span>
          </h1>
          <Button appearance="subtle" icon={<ChevronLeft20Regular />} aria-label="上一家" disabledFocusable={before === undefined} onClick={() => before && props.onSheet(before)} />
          <Button appearance="subtle" icon={<ChevronRight20Regular />} aria-label="下一家" disabledFocusable={after === undefined} onClick={() => after && props.onSheet(after)} />
        </div>
        <Tiles view={view} total={perHead(scheme) ? null : scheme.total} />
        <div className={styles.filters} role="group" aria-label="只看">
          {FILTERS.map(({ id, label }) => (
            <button key={id} type="button" className={styles.filter} aria-pressed={filter === id} onClick={() => setFilter(id)}>
              {label} {countFor(view, id)}
            </button>
          ))}
        </div>
      </div>
      {view.lost.map((words) => (
        <MessageCard key={words} message={{ tone: 'ask', fact: `${words}。`, next: '与得分分开，由考核组另行处理。' }} />
      ))}
      {view.unknown.length === 0 ? null : (
        <MessageCard message={{ tone: 'ask', fact: `表上的 ${view.unknown.join('、')} 在现在的方案里没有。`, next: '请到“单位和口径”重做这张表，已填的数会带过去。' }} />
      )}
      {grouped(view, filter).map(({ title, lines }) => (
        <section key={title} className={shared.block} aria-label={title} style={{ gap: '16px' }}>
          <h2 className={mergeClasses(shared.heading, styles.group)}>{title}</h2>
          <ul className={styles.list}>
            {lines.map((line) => (
              <ClauseEntry
                key={line.place.clause.id}
                line={line}
                selected={line.row === props.selectedRow}
                problem={entryMessage(sheet.marks.unit, line, sheet.ranges)}
                onEntry={(value) => props.onEntry(line, value)}
                onWhy={() => props.onWhy(line)}
                onGoTo={props.onGoTo}
              />
            ))}
          </ul>
        </section>
      ))}
      {countFor(view, filter) === 0 ? <MessageCard message={{ tone: 'info', fact: '没有这样的条款。', next: '请点“全部”看所有条款。' }} /> : null}
    </Screen>
  );
}

/** 人均积分 has no upper limit, so the total has none. */
function perHead({ sections }: Scheme): boolean {
  return sections.some((section) => section.perHead !== null);
}

function Tiles({ view, total }: { view: UnitView; total: string | null }) {
  const styles = useStyles();
  const shared = useShared();
  return (
    <dl className={styles.tiles} aria-live="polite">
      <div>
        <dt className={shared.note}>{view.pending > 0 ? '得分（暂计）' : '得分'}</dt>
        <dd>
          <b>{typeof view.total === 'number' ? shown(view.total) : '待算'}</b> {total === null ? null : <span className={shared.note}>/ {total}</span>}
        </dd>
      </div>
      <div>
        <dt className={shared.note}>待评</dt>
        <dd>
          <b>{view.pending}</b> <span className={shared.note}>条</span>
        </dd>
      </div>
      <div>
        <dt className={shared.note}>被限额</dt>
        <dd>
          <b>{view.limited}</b> <span className={shared.note}>处</span>
        </dd>
      </div>
    </dl>
  );
}
