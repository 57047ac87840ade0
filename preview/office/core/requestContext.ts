import type { Book } from '../../book/book';
import { ClientObject, type Wiring } from './clientObject';
import { NotInStandIn } from './error';
import { Handle } from './handle';
import type { Counters, Hooks } from './hooks';
import { Queue } from './queue';

export interface Host {
  readonly book: Book;
  readonly counters: Counters;
  readonly hooks: Hooks;
}

/** Excel.RequestContext: the workbook, and the queue that sync() empties. */
export class RequestContext {
  readonly workbook: Excel.Workbook;
  readonly trackedObjects = { add: (_object: unknown): void => undefined, remove: (_object: unknown): void => undefined };
  private readonly queue: Queue;

  constructor(host: Host) {
    this.queue = new Queue(host.book, host.counters, host.hooks);
    // The proxies answer for every member of Excel's class, or refuse it by name.
    const face = new Proxy(this, {
      get: (self, key) => {
        if (key in self || typeof key === 'symbol' || key === 'then') return Reflect.get(self, key, self) as unknown;
        throw new NotInStandIn(`RequestContext.${key}`);
      },
    });
    const wiring: Wiring = { queue: this.queue, session: { book: host.book, context: face as unknown as Excel.RequestContext } };
    this.workbook = new ClientObject('Workbook', wiring, new Handle(() => host.book, false)).face as Excel.Workbook;
    return face;
  }

  get application(): Excel.Application {
    return this.workbook.application;
  }

  load(object: { load(option?: unknown): unknown }, option?: unknown): void {
    object.load(option);
  }

  async sync<T>(passThroughValue?: T): Promise<T | undefined> {
    await this.queue.sync();
    return passThroughValue;
  }
}
