import { useEffect, useMemo, useState } from 'react';
import type { Decisions, Scheme } from '../../scheme/scheme';
import type { UnitSheet } from '../book/findUnitSheets';
import { goTo } from '../book/goTo';
import { inExcel } from '../book/inExcel';
import type { Place } from '../book/watch';
import { writeEntry } from '../book/writeEntry';
import { useUnit } from '../hooks/useUnit';
import { troubleMessage, type Doing } from '../state/trouble';
import { isExplained } from '../state/explained';
import { nextPending, type ClauseLine } from '../state/unitView';
import { sheetScheme } from '../state/sheetScheme';
import { why } from '../state/why';
import { EnterAndCheck } from './EnterAndCheck';
import { Explanation } from './Explanation';
import { MessageCard, type MessageAction } from './MessageCard';
import { Screen } from './Screen';
import { Waiting } from './Waiting';
import { isUnconnected } from '../state/unconnected';
import { FrozenNotice } from './FrozenNotice';
import { later } from './later';
import type { Message } from '../state/message';

const Unconnected = later('重新接上', () => import(/* webpackChunkName: "files" */ './Unconnected').then((views) => views.Unconnected), 'files.js');

interface Notice {
  readonly message: Message;
  readonly actions: readonly MessageAction[];
}

/** Step 3 for the unit sheet in front: entries, and the explanation of the row whose points are selected. */
export function EnterStep(props: {
  scheme: Scheme;
  /** 口径 in force for the sheet. */
  decisions: Decisions;
  /** The workbook keeps 修改记录. */
  recording: boolean;
  sheet: UnitSheet;
  sheets: readonly UnitSheet[];
  place: Place | null;
  change: number;
  onSheet: (sheet: UnitSheet) => void;
  onChanged: (sheetId: string) => void;
  onFiles: () => void;
}) {
  const { sheet, place } = props;
  const { decisions } = props;
  const scheme = useMemo(() => sheetScheme(props.scheme, decisions, sheet.marks.script), [props.scheme, decisions, sheet.marks.script]);
  const unit = useUnit(scheme, sheet, props.change);
  const { view, cells } = unit;
  const [whyRow, setWhyRow] = useState<number | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const here = place?.sheetId === sheet.id ? place : null;

  useEffect(() => {
    setWhyRow(here !== null && isExplained(sheet.ranges, here) ? here.row : null);
  }, [sheet, here]);

  const attempt = (doing: Doing, work: () => Promise<void>): void => {
    work().then(
      () => setNotice(null),
      (reason: unknown) => setNotice({ message: troubleMessage(reason, doing), actions: [{ label: '重试', run: () => attempt(doing, work) }] }),
    );
  };
  const go = (cell: { row: number; column: number }): void =>
    attempt({ place: sheet.name, undone: '没有打开' }, () => inExcel((context) => goTo(context, sheet.id, cell)));
  const entryCell = ({ row }: ClauseLine) => ({ row, column: sheet.ranges['KH_entries']?.column ?? 0 });
  const enter = (line: ClauseLine, value: string | number): void =>
    attempt({ place: sheet.name, undone: '没有填进去' }, async () => {
      const cell = entryCell(line);
      if (props.recording) {
        const { recordedEntry } = await import(/* webpackChunkName: "records" */ '../book/recordedEntry');
        const from = String(cells?.values[cell.row]?.[cell.column] ?? '');
        await inExcel((context) => recordedEntry(context, sheet, cell, value, { what: `${line.place.clause.id} 查实数`, from }));
      } else {
        await inExcel((context) => writeEntry(context, sheet.id, cell, value));
      }
      props.onChanged(sheet.id);
    });

  if (view === null || cells === null) {
    if (unit.trouble === null) return <Waiting label="录入与核对" words={`正在打开“${sheet.name}”表`} />;
    return (
      <Screen label="录入与核对">
        <MessageCard message={troubleMessage(unit.trouble, { place: sheet.name, undone: '没有读出来' })} actions={[{ label: '重试', run: unit.retry }]} />
      </Screen>
    );
  }

  const explained = view.lines.find(({ row }) => row === whyRow);
  const reasons = explained === undefined ? null : why({ scheme, decisions, sheet: sheet.name, view, line: explained, ranges: sheet.ranges, formulas: cells.formulas });
  if (explained !== undefined && reasons !== null) {
    return (
      <Explanation
        key={explained.place.clause.id}
        why={reasons}
        onClose={() => setWhyRow(null)}
        onEdit={() => {
          setWhyRow(null);
          go(entryCell(explained));
        }}
      />
    );
  }
  return (
    <>
      {notice === null ? null : <MessageCard message={notice.message} actions={notice.actions} />}
      {sheet.final === undefined ? null : <MessageCard message={{ tone: 'info', fact: `“${sheet.name}”表已定稿，查实数锁着。`, next: '要改的，请先在“汇总与出表”里撤销定稿。' }} />}
      {isUnconnected(cells.values) ? <Unconnected place={`“${sheet.name}”表`} onChanged={() => props.onChanged(sheet.id)} onFreeze={props.onFiles} /> : null}
      <FrozenNotice sheet={sheet} onFiles={props.onFiles} />
      <EnterAndCheck
        scheme={scheme}
        sheet={sheet}
        sheets={props.sheets}
        view={view}
        selectedRow={here?.row ?? null}
        onSheet={props.onSheet}
        onEntry={enter}
        onWhy={({ row }) => setWhyRow(row)}
        onGoTo={go}
        onNextPending={() => {
          const next = nextPending(view, here?.row ?? -1);
          if (next !== null) go(entryCell(next));
        }}
      />
    </>
  );
}
