import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

/**
 * The ids under which a built script registers its functions, in its order: the script is run as Excel runs it, before any pane
 * is shown. Excel itself is not there, so the pane waits for ever.
 */
export function registeredIds(script: string): string[] {
  const ids: string[] = [];
  const page = createContext({
    CustomFunctions: { associate: (id: string) => ids.push(id), Error: class extends Error {}, ErrorCode: {} },
    Office: { onReady: () => new Promise(() => undefined) },
    setTimeout,
    clearTimeout,
  });
  runInContext('var window = globalThis, self = globalThis;', page);
  runInContext(readFileSync(script, 'utf8'), page, { filename: script });
  return ids;
}
