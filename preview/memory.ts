import { Associations } from './functions/association';
import { MemoryBook } from './memory/book';
import type { Counters, Hooks } from './office/core/hooks';
import { createBareFrame, type Frame } from './office/frame';
import { createGlobals } from './office/globals';

export { faults } from './book/fault';
export type { MemoryBook } from './memory/book';
export type { MemorySheet } from './memory/sheet';

/** Office.js over a workbook in memory, for tests in Node: nothing is calculated, everything written can be read back. */
export interface MemoryHost extends ReturnType<typeof createGlobals> {
  readonly book: MemoryBook;
  /** Set `beforeAction` or `beforeSync` to make the workbook fail where a test wants it to. */
  readonly hooks: Hooks;
  readonly frame: Frame;
  readonly associations: Associations;
  /** How often context.sync() was called so far; Excel.run() ends with one. */
  readonly syncCount: number;
  /** Puts Office, Excel, OfficeExtension and CustomFunctions on globalThis; the answer takes them away. */
  install(): () => void;
}

export function createMemoryHost(): MemoryHost {
  const book = new MemoryBook();
  const counters: Counters = { syncs: 0, calls: 0 };
  const hooks: Hooks = {};
  const frame = createBareFrame();
  const associations = new Associations();
  const globals = createGlobals({ book, counters, hooks, frame, associations });
  return {
    ...globals,
    book, hooks, frame, associations,
    get syncCount() {
      return counters.syncs;
    },
    install: () => {
      const names = Object.keys(globals);
      const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
      Object.assign(globalThis, globals);
      return () => before.forEach(([name, descriptor]) => {
        Reflect.deleteProperty(globalThis, name);
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      });
    },
  };
}
