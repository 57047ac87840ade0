import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const ROOT = join(__dirname, '../../..');

/** The cells. The first canvas of the page is the formula bar's. */
export const GRID = '#grid canvas[id^="univer-sheet-main-canvas"]';

export type CellValue = string | number | boolean;

export interface Opened {
  readonly page: Page;
  /** The task pane. */
  readonly pane: FrameLocator;
  /** Addresses that the page asked for. */
  readonly requests: readonly string[];
  /** Errors and warnings of the page and the pane. */
  readonly complaints: readonly string[];
  /** Selects a cell or a block; the sheet stays as it is if none is named. */
  goTo(address: string, sheet?: string): Promise<void>;
  /** Types into the selected cell and presses Enter. */
  type(text: string): Promise<void>;
  /** The cell as it is, not as it is shown: 95, not "95.0". "" for an empty cell. */
  value(address: string, sheet?: string): Promise<CellValue>;
  /** As the number format shows it. */
  text(address: string, sheet?: string): Promise<string>;
  /** With its "="; "" if the cell holds no formula. */
  formula(address: string, sheet?: string): Promise<string>;
  /** Waits until everything written so far is calculated. */
  calculated(): Promise<void>;
  /** Syncs and calls of custom functions since the page was opened. */
  counters(): Promise<{ readonly syncs: number; readonly calls: number }>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

interface OpenOptions {
  /** The folder to serve; the built preview site unless told. */
  readonly folder?: string;
  /** "?blank=0" */
  readonly query?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** The site in a process of its own, as `npm start` serves it: jest cannot load the server's module. */
function serveFolder(folder: string): Promise<Serving> {
  const server = spawn(process.execPath, [join(ROOT, 'scripts/serve.mjs'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    server.stdout.setEncoding('utf8').on('data', (words: string) => {
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(words)?.[0];
      if (url === undefined) return;
      resolve({
        url,
        close: async () => {
          server.removeAllListeners('exit');
          server.kill();
        },
      });
    });
  });
}

/** Serves the site, opens it in Chromium and waits until the grid is painted. */
export async function open({ folder = join(ROOT, 'dist-preview'), query = '', viewport = { width: 1440, height: 900 } }: OpenOptions = {}): Promise<Opened> {
  const site = await serveFolder(folder);
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', args: FLAGS });
    const page = await browser.newPage({ viewport, locale: 'zh-CN' });
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(site.url + query);
    await page.waitForSelector('#grid canvas');
    await page.waitForFunction(() => '__kaohe' in window);
    const started = browser;
    return {
      ...helpers(page),
      page,
      pane: page.frameLocator('#pane iframe'),
      requests,
      complaints,
      close: async () => {
        await started.close();
        await site.close();
      },
    };
  } catch (error) {
    await browser?.close();
    await site.close();
    throw error;
  }
}

/** The host's own workbook, as the page hands it to tests. */
interface Cell { readonly value: CellValue; readonly formula: string; readonly text: string }
interface Rect { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }
interface Sheet { readonly name: string; read(rect: Rect): Cell[][] }
interface Host {
  readonly book: { sheets(): Sheet[]; activeSheet(): Sheet; selection(): { readonly rect: Rect }; select(sheet: Sheet, rect: Rect): void; focus(): void; settle(): Promise<void> };
  readonly syncs: number;
  readonly calls: number;
}
type HostWindow = Window & { readonly __kaohe: Host };

function helpers(page: Page): Pick<Opened, 'goTo' | 'type' | 'value' | 'text' | 'formula' | 'calculated' | 'counters' | 'screenshot'> {
  const calculated = () => page.evaluate(() => (window as unknown as HostWindow).__kaohe.book.settle());
  const read = async (address: string, sheet?: string): Promise<Cell> => {
    await calculated();
    return page.evaluate(([rect, name]) => {
      const { book } = (window as unknown as HostWindow).__kaohe;
      const found = name === undefined ? book.activeSheet() : book.sheets().find((one) => one.name === name);
      const cell = found?.read(rect)[0]?.[0];
      if (!cell) throw new Error(`no sheet ${name}`);
      return cell;
    }, [toRect(address), sheet] as const);
  };
  const selected = () => page.evaluate(() => {
    const { book } = (window as unknown as HostWindow).__kaohe;
    const { rect } = book.selection();
    return { place: JSON.stringify(rect), value: String(book.activeSheet().read({ ...rect, rows: 1, columns: 1 })[0]?.[0]?.value) };
  });
  return {
    calculated,
    value: async (address, sheet) => (await read(address, sheet)).value,
    text: async (address, sheet) => (await read(address, sheet)).text,
    formula: async (address, sheet) => (await read(address, sheet)).formula,
    counters: () => page.evaluate(() => {
      const { syncs, calls } = (window as unknown as HostWindow).__kaohe;
      return { syncs, calls };
    }),
    goTo: async (address, sheet) => {
      await focusGrid(page);
      await page.evaluate(([rect, name]) => {
        const { book } = (window as unknown as HostWindow).__kaohe;
        const found = name === undefined ? book.activeSheet() : book.sheets().find((one) => one.name === name);
        if (!found) throw new Error(`no sheet ${name}`);
        book.select(found, rect);
        book.focus();
      }, [toRect(address), sheet] as const);
      // Only then does the grid hear the keyboard.
      await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.isContentEditable === true && document.activeElement?.closest('#grid') !== null);
      await page.waitForTimeout(150);
    },
    type: async (text) => {
      const before = await selected();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await page.waitForFunction(entryTaken, [before.place, before.value, text] as const, { timeout: 10_000 });
      await page.waitForTimeout(100);
      await calculated();
    },
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
  };
}

/** Runs in the page. The selection moves on, or the cell has changed (in a merged cell the selection may stay), or a message says why not. */
function entryTaken([place, was, typed]: readonly [string, string, string]): boolean {
  const { book } = (window as unknown as HostWindow).__kaohe;
  const { rect } = book.selection();
  if (JSON.stringify(rect) !== place) return true;
  if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return true;
  // A date that is typed becomes a number.
  const value = String(book.activeSheet().read({ ...rect, rows: 1, columns: 1 })[0]?.[0]?.value);
  return value === typed || value !== was;
}

/** What is typed goes to the pane while the pane has the focus: a person would click into the grid first. */
async function focusGrid(page: Page): Promise<void> {
  if (!(await page.evaluate(() => document.activeElement instanceof HTMLIFrameElement))) return;
  await page.locator(GRID).click();
}

function toRect(address: string): Rect {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address);
  if (!match) throw new Error(`not an address: ${address}`);
  const column = (name: string) => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const [, from = '', fromRow = '', to = from, toRow = fromRow] = match;
  return { row: Number(fromRow) - 1, column: column(from), rows: Number(toRow) - Number(fromRow) + 1, columns: column(to) - column(from) + 1 };
}
