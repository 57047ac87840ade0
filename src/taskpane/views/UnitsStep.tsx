import { useState } from 'react';
import type { Scheme } from '../../scheme/scheme';
import { clauseRows } from '../../workbook/clauseRows';
import type { BookSheets } from '../hooks/useWorkbook';
import type { Job } from '../hooks/useMaking';
import { readRun, type KeptRun } from '../book/keptRun';
import { announce, announceGoingOn, meet, tasksFor } from '../state/existing';
import { decisionsOf, hasContents, type Draft } from '../state/draft';
import { unitLines } from '../state/unitLines';
import { schemeKind } from '../../workbook/schemeKind';
import { decisionsOrder, sheetOrders } from '../../workbook/sheetOrders';
import { decisionsSheetOf } from '../state/decisionsInForce';
import { announceSheets } from '../state/otherSheets';
import { MakingList } from './MakingList';
import { UnitsAndReadings } from './UnitsAndReadings';

/** Step 2 from the list of units to the sheets made. */
export function UnitsStep(props: {
  scheme: Scheme;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  sheets: BookSheets | null;
  refresh: () => Promise<BookSheets | null>;
  job: Job;
  onEnter: (unit: string | null) => void;
}) {
  const { scheme, draft, refresh, job } = props;
  const [asking, setAsking] = useState(false);
  const { units } = unitLines(draft.units);
  const year = draft.year.trim();
  const byClauses = schemeKind(scheme) === 'clauses';
  const orders = sheetOrders(scheme, units, draft.category, draft.byContent && hasContents(scheme, draft));
  const names = orders.map(({ name }) => name);
  const meeting = meet(names, props.sheets, scheme.id, year);
  const keptHere = readRun();
  // The same list as was begun: what is there was made then, or before, and stays.
  const goingOn = keptHere !== null && meeting.missing.length > 0 && keptHere.scheme === scheme.id && keptHere.year === year && keptHere.subjects.join('\n') === units.join('\n');
  const undecided = decisionsOrder(scheme) !== null && decisionsSheetOf(props.sheets?.units ?? [], { scheme: scheme.id, version: scheme.version, year }) === null;

  const start = (sheets: BookSheets, rebuild: boolean): void => {
    setAsking(false);
    const tasks = tasksFor(orders, meet(names, sheets, scheme.id, year), rebuild);
    if (tasks.length === 0) return;
    const kept: KeptRun = { scheme: scheme.id, year, script: draft.script, subjects: units, category: draft.category, byContent: draft.byContent };
    const asked = decisionsOrder(scheme);
    const decided = decisionsSheetOf(sheets.units, { scheme: scheme.id, version: scheme.version, year });
    const first = asked === null || decided !== null ? [] : [{ unit: asked.name, old: null, order: asked }];
    job.start({ scheme, year, decisions: decisionsOf(draft), deciders: draft.deciders, script: draft.script, decisionsSheet: decided?.name ?? null, kept: meeting.missing.length === 0 ? null : kept }, [...first, ...tasks]);
  };
  /** Looks at the workbook again first: somebody may have added or removed a sheet meanwhile. */
  const make = async (rebuild: boolean | null): Promise<void> => {
    const sheets = await refresh();
    if (sheets === null) return;
    if (rebuild === null && !goingOn && meet(names, sheets, scheme.id, year).existing.length > 0) setAsking(true);
    else start(sheets, rebuild ?? false);
  };

  if (job.making !== null) {
    const first = job.making.lines.find(({ status, task }) => status === 'made' && task.order.kind !== 'decisions')?.task.unit ?? null;
    return (
      <MakingList
        making={job.making}
        start={byClauses ? `先录第 1 家：${job.making.lines.find(({ task }) => task.order.kind !== 'decisions')?.task.unit ?? ''}，${clauseRows(scheme).length} 条待评。` : '请在表上填浅色的格。'}
        onStop={job.stop}
        onCarryOn={job.carryOn}
        onEnter={() => {
          job.close();
          props.onEnter(first);
        }}
        onBack={job.close}
      />
    );
  }
  return (
    <UnitsAndReadings
      scheme={scheme}
      draft={draft}
      meeting={meeting}
      announced={`${goingOn ? announceGoingOn(meeting) : byClauses ? announce(meeting) : announceSheets(meeting)}${undecided && names.length > 0 ? '先建 1 张口径表，各表的公式按它算。' : ''}`}
      ready={names.length > 0}
      asking={asking}
      onDraft={(changed) => {
        setAsking(false);
        props.onDraft(changed);
      }}
      onMake={() => void make(null)}
      onRebuild={() => void make(true)}
      onOnlyMissing={() => void make(false)}
      onCancel={() => setAsking(false)}
    />
  );
}
