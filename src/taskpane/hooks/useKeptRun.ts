import { useEffect, useState } from 'react';
import { keepRun, readRun, type KeptRun } from '../book/keptRun';

export interface Unfinished {
  /** What an earlier pane had begun to make and did not finish; null for nothing, and once it is taken up or dropped. */
  readonly run: KeptRun | null;
  readonly takeUp: () => void;
  readonly drop: () => void;
}

/** Looked for when the pane opens; making anything else puts it out of sight. */
export function useKeptRun(making: boolean): Unfinished {
  const [run, setRun] = useState<KeptRun | null>(readRun);
  const takeUp = (): void => setRun(null);
  useEffect(() => {
    if (making) setRun(null);
  }, [making]);
  return {
    run,
    takeUp,
    drop: (): void => {
      setRun(null);
      // Where it cannot be forgotten it is asked about once more: nothing is lost by that.
      keepRun(null).catch(() => undefined);
    },
  };
}
