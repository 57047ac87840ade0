import { useCallback, useEffect, useState } from 'react';
import type { OwnScheme } from '../../scheme/ownScheme';
import { inExcel } from '../book/inExcel';
import { keepScheme } from '../book/keepScheme';
import { readKeptSchemes } from '../book/readKeptSchemes';
import type { OpenedOwn } from '../state/openOwn';

export interface OwnSchemes {
  /** null until the workbook was looked at. */
  readonly schemes: readonly OpenedOwn[] | null;
  /** What stood in the way of the last look. */
  readonly trouble: unknown;
  readonly refresh: () => Promise<void>;
  /** Keeps a scheme in the workbook; throws what Excel would not do. */
  readonly keep: (own: OwnScheme) => Promise<void>;
}

/** Each is read once: its id says what is in it. */
const read = new Map<string, OpenedOwn>();

/** The schemes that this workbook keeps. What reads them is loaded only where there is one. */
export function useOwnSchemes(): OwnSchemes {
  const [schemes, setSchemes] = useState<readonly OpenedOwn[] | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const refresh = useCallback(async (): Promise<void> => {
    try {
      const { schemes: kept } = await inExcel(readKeptSchemes);
      setSchemes(await openAll(kept));
      setTrouble(null);
    } catch (reason) {
      setTrouble(reason);
    }
  }, []);
  useEffect(() => void refresh(), [refresh]);
  const keep = useCallback(async (own: OwnScheme): Promise<void> => {
    await inExcel((context) => keepScheme(context, own));
    await refresh();
  }, [refresh]);
  return { schemes, trouble, refresh, keep };
}

async function openAll(kept: readonly OwnScheme[]): Promise<readonly OpenedOwn[]> {
  if (kept.length === 0) return [];
  const { openOwn } = await import(/* webpackChunkName: "bringin" */ '../state/openOwn');
  return kept.flatMap((own) => {
    const before = read.get(own.id);
    if (before !== undefined) return [before];
    const opening = openOwn(own);
    if (!opening.ok) return [];
    read.set(own.id, opening.opened);
    return [opening.opened];
  });
}
