import { faults } from '../../book/fault';

/**
 * What a proxy stands for. It is found when the queue reaches the proxy, not when the proxy is made,
 * and found once: a range keeps standing for its cells.
 */
export class Handle {
  private state: 'unknown' | 'found' | 'none' = 'unknown';
  private found: unknown;

  constructor(
    private readonly find: () => unknown,
    /** Made by a …OrNullObject method: not to be there is an answer. */
    private readonly mayBeNull: boolean,
  ) {}

  get known(): boolean {
    return this.state !== 'unknown';
  }

  get isNull(): boolean {
    return this.state === 'none';
  }

  /** Resolves the target for a use of it; a null object cannot be used. */
  async target(): Promise<unknown> {
    if (await this.resolve()) return this.found;
    throw faults.itemNotFound();
  }

  /** Tells whether there is a target. */
  async resolve(): Promise<boolean> {
    if (this.state === 'unknown') {
      const found = await this.find();
      if (found === undefined && !this.mayBeNull) throw faults.itemNotFound();
      this.found = found;
      this.state = found === undefined ? 'none' : 'found';
    }
    return this.state === 'found';
  }
}
