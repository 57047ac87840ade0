import './page.css';
import { showBesideCell } from './besideCell';
import { showCharts } from './charts/panel';
import { Associations } from './functions/association';
import type { BlankMode } from './functions/arguments';
import { ErrorMessages } from './functions/errorMessages';
import { fetchMetadata } from './functions/metadata';
import { registerFunctions } from './functions/register';
import type { Counters, Hooks } from './office/core/hooks';
import type { Surroundings } from './office/globals';
import { createPane } from './pane';
import { UniverBook } from './univer/book';
import { createUniver } from './univer/createUniver';
import { keepRulesOffGrid } from './univer/rulesOffGrid';
import { endInTheMonth } from './univer/endOfMonth';
import { compareExactly } from './univer/exactComparison';
import { showEmptySections } from './univer/emptySections';
import { leaveIdleFormulaBar, returnFocusAfterDialogs } from './univer/focus';
import { makeBranchesLazy } from './univer/lazyBranches';

declare global {
  interface Window {
    /** What the pane's Office.js stands on. */
    kaoheHost?: Surroundings;
    /** For the end-to-end tests and the bench. */
    __kaohe?: Counters & { readonly book: UniverBook; readonly hooks: Hooks; readonly messages: ErrorMessages };
  }
}

async function start(): Promise<void> {
  const counters: Counters = { syncs: 0, calls: 0 };
  const hooks: Hooks = {};
  const associations = new Associations();
  const messages = new ErrorMessages();
  const blanks: BlankMode = new URLSearchParams(location.search).get('blank') === '0' ? '0' : 'null';

  const functions = await fetchMetadata();
  keepRulesOffGrid();
  compareExactly();
  const engine = createUniver('grid');
  const book = new UniverBook(engine);
  makeBranchesLazy(book.injector);
  showEmptySections(book.injector);
  endInTheMonth(book.injector);
  returnFocusAfterDialogs(book.injector);
  leaveIdleFormulaBar(book.injector);
  registerFunctions(book.injector, { associations, counters, messages, blanks }, functions);
  showBesideCell(book, messages);
  showCharts(book);

  const pane = createPane();
  window.kaoheHost = { book, counters, hooks, associations, frame: pane };
  window.__kaohe = Object.assign(counters, { book, hooks, messages });
  pane.open();
}

void start();
