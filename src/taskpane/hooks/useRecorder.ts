import { useEffect, useRef } from 'react';
import type { UnitSheet } from '../book/findUnitSheets';

/** Keeps 修改记录 of what is typed into cells, while the pane is open. `sheets`: those that are followed; null while nothing is recorded. */
export function useRecorder(sheets: readonly UnitSheet[] | null): void {
  const now = useRef(sheets);
  now.current = sheets;
  const wanted = sheets !== null;
  useEffect(() => {
    if (!wanted) return undefined;
    const started = import(/* webpackChunkName: "records" */ '../book/recorder').then(({ startRecorder }) => startRecorder(() => ({ sheets: now.current })));
    // Without its script, or where Excel does not tell of changes, nothing is recorded; the pane goes on.
    started.catch(() => undefined);
    return () => void started.then((stop) => stop()).catch(() => undefined);
  }, [wanted]);
}
