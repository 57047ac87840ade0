import type { UnitSheet } from '../book/findUnitSheets';
import type { Job } from '../hooks/useMaking';
import type { BookSheets } from '../hooks/useWorkbook';
import type { Making } from '../state/making';
import { MakingList } from './MakingList';

/** The making of the sheets about all units, and the way to what was made. */
export function MakingWhole({ job, making, sheets, onRefresh, onOpen }: { job: Job; making: Making; sheets: readonly UnitSheet[]; onRefresh: () => Promise<BookSheets | null>; onOpen: (sheet: UnitSheet) => void }) {
  const kind = making.lines[0]?.task.order.kind;
  const open = async (): Promise<void> => {
    const found = (await onRefresh())?.units ?? sheets;
    job.close();
    // The newest of its kind is the one that was made.
    const made = [...found].reverse().find(({ marks }) => marks.kind === kind);
    if (made !== undefined) onOpen(made);
  };
  return <MakingList making={making} start="请打开核对，在浅色格里填写。" enter="打开看看" back="回到汇总" onStop={job.stop} onCarryOn={job.carryOn} onEnter={() => void open()} onBack={job.close} />;
}
