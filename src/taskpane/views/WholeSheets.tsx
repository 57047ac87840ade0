import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Decisions, Scheme } from '../../scheme/scheme';
import type { WholeKind } from '../../workbook/sheetOrders';
import type { UnitSheet } from '../book/findUnitSheets';
import type { SheetMarks } from '../book/sheetMarks';
import type { Job } from '../hooks/useMaking';
import type { BookSheets } from '../hooks/useWorkbook';
import { decisionsSheetOf } from '../state/decisionsInForce';
import { askAboutWhole, meetWhole, wholeTasks } from '../state/wholeSheets';
import { MessageCard } from './MessageCard';
import { useShared } from './shared';

/** The scheme and year that are summed up: those of the sheet in front. */
export interface Whole {
  readonly scheme: Scheme;
  readonly marks: SheetMarks;
  readonly decisions: Decisions;
  readonly job: Job;
  /** Looks at the workbook before sheets are made. */
  readonly prepare: () => Promise<BookSheets | null>;
}

const BUTTONS: readonly (readonly [WholeKind, string])[] = [['ledger', '生成台账'], ['summary', '生成汇总表'], ['rectification', '生成整改台账'], ['talks', '生成约谈名单']];

/** The sheets about all units together; asks before anything that is there is made anew. */
export function WholeSheets({ whole, sheets }: { whole: Whole; sheets: readonly UnitSheet[] }) {
  const shared = useShared();
  const [asking, setAsking] = useState<WholeKind | null>(null);
  const { scheme, marks, decisions, job, prepare } = whole;
  if (meetWhole('summary', sheets, marks).units.length === 0) return null;

  const start = (kind: WholeKind, all: readonly UnitSheet[]): void => {
    setAsking(null);
    const decisionsSheet = decisionsSheetOf(all, marks)?.name ?? null;
    job.start({ scheme, year: marks.year, decisions, deciders: {}, script: marks.script, decisionsSheet, kept: null }, wholeTasks(kind, meetWhole(kind, all, marks)));
  };
  /** Looks at the workbook again first: somebody may have added or removed a sheet meanwhile. */
  const make = async (kind: WholeKind, asked: boolean): Promise<void> => {
    const found = await prepare();
    if (found === null) return;
    if (!asked && askAboutWhole(kind, meetWhole(kind, found.units, marks), scheme.short, marks.year) !== null) setAsking(kind);
    else start(kind, found.units);
  };
  const question = asking === null ? null : askAboutWhole(asking, meetWhole(asking, sheets, marks), scheme.short, marks.year);
  return (
    <section aria-label="各单位合在一起的表">
      <h2 className={shared.note}>
        “{scheme.short}”{marks.year} 年度各单位合在一起的表
      </h2>
      {asking === null || question === null ? null : (
        <MessageCard
          message={question}
          actions={[
            { label: '保留已填的，重做', run: () => void make(asking, true) },
            { label: '先不动', run: () => setAsking(null) },
          ]}
        />
      )}
      <div className={shared.actions}>
        {BUTTONS.map(([kind, label]) => (
          <Button key={kind} disabledFocusable={job.making?.state === 'running'} onClick={() => void make(kind, false)}>
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}
