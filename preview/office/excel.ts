/// <reference types="office-js" />
import { NotInStandIn } from './core/error';
import { RequestContext, type Host } from './core/requestContext';
import { enums } from './enums';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** The Excel namespace: run(), the request context and the enums; any other name is refused. */
export function createExcel(host: Host): typeof Excel {
  async function run<T>(...args: unknown[]): Promise<T> {
    const batch = args.at(-1) as Batch<T>;
    const context = new RequestContext(host);
    const result = await batch(context as unknown as Excel.RequestContext);
    await context.sync();
    return result;
  }

  class BoundContext extends RequestContext {
    constructor() {
      super(host);
    }
  }

  return new Proxy({ run, RequestContext: BoundContext, ...enums }, {
    get: (members, key) => {
      if (key in members || typeof key === 'symbol' || key === 'then') return Reflect.get(members, key) as unknown;
      throw new NotInStandIn(`Excel.${key}`);
    },
  }) as unknown as typeof Excel;
}
