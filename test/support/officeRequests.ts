import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

const OFFICE_JS = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js');

/** What one context.sync() sends to Excel. */
export interface OfficeRequest {
  /** Of the message in UTF-8. */
  readonly bytes: number;
  readonly actions: number;
}

interface Action { readonly Id: number; readonly ActionType: number; readonly ObjectPathId: number }
interface ObjectPath { readonly Name: string; readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] } }
interface Message { readonly Body: { readonly Actions: readonly Action[]; readonly ObjectPaths: Readonly<Record<string, ObjectPath>> } }
interface Answer { readonly ActionId: number; readonly Value: object | null }

/** 1 makes an object known, 2 loads; as Office.js numbers them. */
const [MAKES, LOADS] = [1, 2];

export interface OfficeRecorder {
  readonly context: Excel.RequestContext;
  readonly requests: readonly OfficeRequest[];
}

/**
 * Microsoft's own Office.js with nobody at the other end: it makes the messages that Excel would get, and each is written down. The workbook it
 * is told of has the sheets named and no others.
 */
export function recordOffice(sheets: readonly string[]): () => OfficeRecorder {
  const page: Record<string, unknown> = { setTimeout, clearTimeout, console, Promise, navigator: { userAgent: '' }, location: { href: 'http://localhost/', search: '', hash: '' } };
  page['window'] = page;
  page['document'] = { cookie: '', createElement: () => ({}), getElementsByTagName: () => [], addEventListener: () => undefined };
  runInContext(readFileSync(OFFICE_JS, 'utf8'), createContext(page));
  const { RequestContext } = page['Excel'] as typeof Excel;

  const answer = ({ Actions, ObjectPaths }: Message['Body']): Answer[] =>
    Actions.flatMap(({ Id, ActionType, ObjectPathId }): Answer[] => {
      if (ActionType === LOADS) return [{ ActionId: Id, Value: { Id: '{new}', Name: '' } }];
      const { Name, ArgumentInfo } = ObjectPaths[ObjectPathId] ?? { Name: '' };
      if (ActionType !== MAKES || Name !== 'GetItemOrNullObject') return [];
      return [{ ActionId: Id, Value: sheets.includes(String(ArgumentInfo?.Arguments?.[0])) ? {} : null }];
    });

  return () => {
    const requests: OfficeRequest[] = [];
    const context = new RequestContext();
    const executeAsync = (_data: unknown, _flags: unknown, { Body }: Message) => {
      requests.push({ bytes: Buffer.byteLength(JSON.stringify(Body)), actions: Body.Actions.length });
      return Promise.resolve({ ErrorCode: '', ErrorMessage: '', Headers: {}, Body: { Results: answer(Body) } });
    };
    Object.assign(context, { _requestExecutor: { executeAsync } });
    return { context, requests };
  };
}
