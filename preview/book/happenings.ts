/** Handlers by event. They are called later, never inside the change that they hear of. */
export class Happenings<Events> {
  private readonly handlers = new Map<keyof Events, Set<(happening: never) => void>>();

  on<K extends keyof Events>(event: K, handler: (happening: Events[K]) => void): () => void {
    const set = this.handlers.get(event) ?? new Set();
    this.handlers.set(event, set.add(handler));
    return () => void set.delete(handler);
  }

  tell<K extends keyof Events>(event: K, happening: Events[K]): void {
    setTimeout(() => this.handlers.get(event)?.forEach((handler) => (handler as (happening: Events[K]) => void)(happening)), 0);
  }
}
