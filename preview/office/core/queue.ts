import type { Book } from '../../book/book';
import { asOfficeError } from './error';
import type { Counters, Hooks } from './hooks';

export interface Queued {
  /** "Range.values": what debugInfo.errorLocation says. */
  readonly location: string;
  /** The statement as far as it is known: "range.values = …". */
  readonly statement: string;
  readonly run: () => unknown;
}

/**
 * The queue of one request context. A sync runs the actions in order and stops at the first that is refused;
 * what was done before stays done, what comes after is dropped, as in Excel.
 */
export class Queue {
  private waiting: Queued[] = [];
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly book: Book,
    private readonly counters: Counters,
    private readonly hooks: Hooks,
  ) {}

  add(action: Queued): void {
    this.waiting.push(action);
  }

  sync(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    const n = ++this.counters.syncs;
    const done = this.running.then(() => this.run(batch, n));
    this.running = done.catch(() => undefined);
    return done;
  }

  private async run(batch: readonly Queued[], n: number): Promise<void> {
    await this.step({ location: 'RequestContext.sync', statement: 'context.sync()', run: () => this.hooks.beforeSync?.(n) });
    for (const action of batch) {
      await this.step({ ...action, run: () => (this.hooks.beforeAction?.(action.location), action.run()) });
    }
    await this.book.settle();
  }

  private async step(action: Queued): Promise<void> {
    try {
      await action.run();
    } catch (thrown) {
      throw asOfficeError(thrown, action.location, action.statement);
    }
  }
}
