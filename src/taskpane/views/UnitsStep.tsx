import { useState } from 'react';
import type { Scheme } from '../../scheme/scheme';
import type { BookSheets } from '../book/findUnitSheets';
import type { Job } from '../hooks/useMaking';
import { meet, tasksFor } from '../state/existing';
import { unitLines } from '../state/unitLines';
import { MakingList } from './MakingList';
import { UnitsAndReadings, type Settings } from './UnitsAndReadings';

/** Step 2 from the list of units to the sheets made. */
export function UnitsStep(props: {
  scheme: Scheme;
  settings: Settings;
  onSettings: (settings: Settings) => void;
  sheets: BookSheets | null;
  refresh: () => Promise<BookSheets | null>;
  job: Job;
  onEnter: (unit: string | null) => void;
}) {
  const { scheme, settings, refresh, job } = props;
  const [asking, setAsking] = useState(false);
  const { units } = unitLines(settings.units);
  const year = settings.year.trim();
  const meeting = meet(units, props.sheets?.units ?? [], scheme.id, year);

  const start = (sheets: BookSheets, rebuild: boolean): void => {
    setAsking(false);
    const tasks = tasksFor(units, meet(units, sheets.units, scheme.id, year), rebuild);
    if (tasks.length === 0) return;
    job.start({ scheme, year, decisions: settings.decisions }, tasks);
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
        clauses={scheme.sections.reduce((sum, section) => sum + countClauses(section), 0)}
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
      settings={settings}
      meeting={meeting}
      asking={asking}
      onSettings={(changed) => {
        setAsking(false);
        props.onSettings(changed);
      }}
      onMake={() => void make(null)}
      onRebuild={() => void make(true)}
      onOnlyMissing={() => void make(false)}
      onCancel={() => setAsking(false)}
    />
  );
}

function countClauses(section: Scheme['sections'][number]): number {
  return section.items.reduce((sum, item) => sum + item.clauses.length, 0) + section.sections.reduce((sum, inner) => sum + countClauses(inner), 0);
}
