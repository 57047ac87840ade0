import { useState } from 'react';
import type { Scheme } from '../../scheme/scheme';
import { clauseRows } from '../../workbook/clauseRows';
import type { BookSheets } from '../book/findUnitSheets';
import type { Job } from '../hooks/useMaking';
import { meet, tasksFor } from '../state/existing';
import { decisionsOf, type Draft } from '../state/draft';
import { unitLines } from '../state/unitLines';
import { sheetsOf, schemeKind } from '../../workbook/planSheets';
import { NO_SHEETS } from '../state/noSheets';
import { MakingList } from './MakingList';
import { NoSheets } from './NoSheets';
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
  /** To the list of schemes. */
  onBack: () => void;
}) {
  const { scheme, draft, refresh, job } = props;
  const [asking, setAsking] = useState(false);
  const { units } = unitLines(draft.units);
  const year = draft.year.trim();
  const meeting = meet(units, props.sheets?.units ?? [], scheme.id, year);

  const start = (sheets: BookSheets, rebuild: boolean): void => {
    setAsking(false);
    const tasks = tasksFor(units, meet(units, sheets.units, scheme.id, year), rebuild);
    if (tasks.length === 0) return;
    job.start({ scheme, year, decisions: decisionsOf(draft), deciders: draft.deciders, script: draft.script }, tasks);
  };
  /** Looks at the workbook again first: somebody may have added or removed a sheet meanwhile. */
  const make = async (rebuild: boolean | null): Promise<void> => {
    const sheets = await refresh();
    if (sheets === null) return;
    if (rebuild === null && meet(units, sheets.units, scheme.id, year).existing.length > 0) setAsking(true);
    else start(sheets, rebuild ?? false);
  };

  if (job.making !== null) {
    const first = job.making.lines.find(({ status }) => status === 'made')?.task.unit ?? null;
    return (
      <MakingList
        making={job.making}
        clauses={clauseRows(scheme).length}
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
  const kind = schemeKind(scheme);
  if (kind !== 'clauses' && sheetsOf(kind).length === 0) return <NoSheets scheme={scheme} message={NO_SHEETS[kind]} onBack={props.onBack} />;
  return (
    <UnitsAndReadings
      scheme={scheme}
      draft={draft}
      meeting={meeting}
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
