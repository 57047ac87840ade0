/// <reference types="office-js" />
import type { Book } from '../book/book';
import type { Frame } from './frame';
import { NotInStandIn } from './core/error';

/** The requirement sets that this host answers for: no more than Excel 2021, whatever else it could do. */
const SETS: Readonly<Record<string, number>> = {
  ExcelApi: 1.13,
  CustomFunctionsRuntime: 1.3,
  SharedRuntime: 1.1,
  RibbonApi: 0,
};

/** "1.10" is after "1.9": versions are compared part by part. */
function atMost(wanted: string, highest: number): boolean {
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [highMajor = 0, highMinor = 0] = String(highest).split('.').map(Number);
  return major < highMajor || (major === highMajor && minor <= highMinor);
}

const loud = <T extends object>(name: string, members: T): T =>
  new Proxy(members, {
    get: (target, key) => {
      if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON') return Reflect.get(target, key) as unknown;
      throw new NotInStandIn(`${name}.${key}`);
    },
  });

/** `ready`: when the window of the add-in has its page. */
export function createOffice(book: Book, frame: Frame, ready: Promise<unknown>) {
  const HostType = { Word: 'Word', Excel: 'Excel', PowerPoint: 'PowerPoint' } as const;
  const PlatformType = { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' } as const;
  const StartupBehavior = { none: 'None', load: 'Load' } as const;
  const VisibilityMode = { hidden: 'Hidden', taskpane: 'Taskpane' } as const;
  const AsyncResultStatus = { Succeeded: 'succeeded', Failed: 'failed' } as const;
  const info = { host: HostType.Excel, platform: PlatformType.PC };

  const settings = loud('Office.context.document.settings', {
    get: (name: string): unknown => structuredClone(book.settings.get(name)) ?? null,
    set: (name: string, value: unknown) => void book.settings.set(name, structuredClone(value)),
    remove: (name: string) => void book.settings.delete(name),
    saveAsync: (...args: unknown[]) => {
      const callback = args.at(-1);
      if (typeof callback === 'function') setTimeout(() => (callback as (result: object) => void)({ status: AsyncResultStatus.Succeeded }), 0);
    },
  });

  const context = loud('Office.context', {
    host: HostType.Excel,
    platform: PlatformType.PC,
    displayLanguage: 'zh-CN',
    contentLanguage: 'zh-CN',
    diagnostics: { host: HostType.Excel, platform: PlatformType.PC, version: '16.0.0.0' },
    requirements: { isSetSupported: (name: string, version = '1.1') => name in SETS && atMost(String(version), SETS[name] ?? 0) },
    document: loud('Office.context.document', { settings }),
  });

  const addin = loud('Office.addin', {
    showAsTaskpane: async () => frame.showPane(),
    hide: async () => frame.hidePane(),
    onVisibilityModeChanged: async (handler: (message: { visibilityMode: string }) => void) => {
      const stop = frame.onPaneChanged((visibilityMode) => handler({ visibilityMode }));
      return async () => stop();
    },
    setStartupBehavior: async (behavior: string) => {
      frame.startupBehavior = behavior;
    },
    getStartupBehavior: async () => frame.startupBehavior,
  });

  return loud('Office', {
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await ready;
      callback?.(info);
      return info;
    },
    context,
    addin,
    actions: { associate: (id: string, action: (event: { completed(): void }) => unknown) => void frame.actions.set(id, action) },
    HostType, PlatformType, StartupBehavior, VisibilityMode, AsyncResultStatus,
  });
}
