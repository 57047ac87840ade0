import { useCallback, useEffect, useState } from 'react';
import { FileTrouble } from '../state/fileTrouble';

export type Loaded<T> = { readonly state: 'waiting' } | { readonly state: 'ready'; readonly value: T } | { readonly state: 'stuck'; readonly trouble: FileTrouble };

/** Files do not change while the pane is open, so each is read once. */
const read = new Map<string, unknown>();

/** One of the pane's own JSON files; `path` null reads nothing. The build writes these files, so their shape is taken as T. */
export function useFile<T>(path: string | null, what: string): { readonly file: Loaded<T>; readonly retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [file, setFile] = useState<{ path: string | null; loaded: Loaded<T> }>({ path, loaded: { state: 'waiting' } });
  useEffect(() => {
    let current = true;
    const settle = (loaded: Loaded<T>): void => {
      if (current) setFile({ path, loaded });
    };
    settle({ state: 'waiting' });
    if (path !== null) {
      readJson(path).then(
        (value) => settle({ state: 'ready', value: value as T }),
        () => settle({ state: 'stuck', trouble: new FileTrouble(what, path) }),
      );
    }
    return () => {
      current = false;
    };
  }, [path, what, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { file: file.path === path ? file.loaded : { state: 'waiting' }, retry };
}

/** What a file holds; throws where it cannot be read. */
export async function readJson(path: string): Promise<unknown> {
  if (read.has(path)) return read.get(path);
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const value: unknown = await answer.json();
  read.set(path, value);
  return value;
}
