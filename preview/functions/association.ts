/** A custom function as the add-in hands it over with CustomFunctions.associate(). */
export type Implementation = (...args: unknown[]) => unknown;

/** Which code stands behind which function id. Ids are compared in capitals, as Excel does. */
export class Associations {
  private readonly byId = new Map<string, Implementation>();
  private readonly waiting: (() => void)[] = [];

  associate(id: string, implementation: Implementation): void {
    this.byId.set(id.toUpperCase(), implementation);
    this.waiting.forEach((tell) => tell());
  }

  find(id: string): Implementation | undefined {
    return this.byId.get(id.toUpperCase());
  }

  onAssociated(tell: () => void): void {
    this.waiting.push(tell);
  }
}
