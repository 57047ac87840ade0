import { faults } from '../../book/fault';
import type { ClassName } from '../excel/classes';
import { NotInStandIn, propertyNotLoaded, valueNotLoaded } from './error';
import { Handle } from './handle';
import { readLoadArgument, type LoadTree } from './loadOptions';
import { isScalar, memberOf, membersOf, type AnyMember } from './members';
import type { Queue } from './queue';
import type { Session } from './spec';

/** What every object of one request context shares. */
export interface Wiring {
  readonly queue: Queue;
  readonly session: Session;
}

const handles = new WeakMap<object, Handle>();
/** Asked for by promises, JSON, consoles and test printers; Excel's objects do not have them either. */
const RESERVED = new Set(['then', 'constructor', 'nodeType', 'tagName', 'asymmetricMatch', 'inspect', '$$typeof', '_isMockFunction']);

/** One Office.js object: reads what load() brought, queues what is set or called, refuses what it does not know. */
export class ClientObject {
  private readonly loaded = new Map<string, unknown>();
  private readonly parts = new Map<string, ClientObject>();
  readonly face: object;

  constructor(
    private readonly name: ClassName,
    private readonly wiring: Wiring,
    private readonly handle: Handle,
  ) {
    this.face = new Proxy({}, {
      get: (_, key) => (typeof key === 'symbol' ? undefined : this.get(key)),
      set: (_, key, value) => (this.set(String(key), value), true),
      has: (_, key) => typeof key === 'string' && memberOf(this.name, key) !== undefined,
    });
    handles.set(this.face, handle);
  }

  private get(key: string): unknown {
    switch (key) {
      case 'context': return this.wiring.session.context;
      case 'isNullObject': return this.isNullObject();
      case 'load': return (argument?: unknown) => this.load(argument);
      case 'set': return (values: object) => Object.entries(values).forEach(([name, value]) => this.set(name, value));
      case 'toJSON': return () => Object.fromEntries(this.loaded);
      case 'track': case 'untrack': return () => this.face;
      default: return this.member(key);
    }
  }

  private member(key: string): unknown {
    const member = memberOf(this.name, key);
    if (!member) {
      if (RESERVED.has(key) || key.startsWith('@@')) return undefined;
      throw new NotInStandIn(`${this.name}.${key}`);
    }
    const { session } = this.wiring;
    if ('part' in member) return this.part(key, member).face;
    if ('finds' in member) return (...args: unknown[]) => this.find(key, member, args);
    if ('act' in member) return (...args: unknown[]) => this.call(key, args, (target, real) => member.act(target, real, session));
    if ('answer' in member) return (...args: unknown[]) => this.ask(key, member, args);
    if ('listen' in member) return { add: (handler: (args: unknown) => unknown) => this.listen(key, member, handler) };
    return this.value(key);
  }

  private isNullObject(): boolean {
    if (!this.handle.known) throw propertyNotLoaded(this.name, 'isNullObject');
    return this.handle.isNull;
  }

  private value(key: string): unknown {
    if (this.loaded.has(key)) return this.loaded.get(key);
    if (this.handle.isNull) return undefined;
    throw propertyNotLoaded(this.name, key);
  }

  private set(key: string, value: unknown): void {
    const member = memberOf(this.name, key);
    if (!member) throw new NotInStandIn(`${this.name}.${key}`);
    if ('part' in member) {
      const part = this.part(key, member);
      Object.entries(value as object).forEach(([name, inner]) => part.set(name, inner));
      return;
    }
    const write = isScalar(member) ? member.set : undefined;
    if (!write) throw new TypeError(`${this.name}.${key} is read-only`);
    const copy: unknown = structuredClone(value);
    this.loaded.set(key, value);
    this.enqueue(key, `${key} = ...`, async () => write(await this.handle.target(), copy, this.wiring.session));
  }

  private part(key: string, member: Extract<AnyMember, { part: unknown }>): ClientObject {
    let part = this.parts.get(key);
    if (!part) {
      const find = async () => member.of(await this.handle.target(), this.wiring.session);
      this.parts.set(key, (part = new ClientObject(member.part, this.wiring, new Handle(find, false))));
    }
    return part;
  }

  private find(key: string, member: Extract<AnyMember, { finds: unknown }>, args: unknown[]): object {
    const find = async () => member.of(await this.handle.target(), await realArguments(args), this.wiring.session);
    const handle = new Handle(find, key.endsWith('OrNullObject'));
    this.enqueue(key, `${key}(...)`, () => handle.resolve());
    return new ClientObject(member.finds, this.wiring, handle).face;
  }

  private call(key: string, args: unknown[], run: (target: unknown, args: unknown[]) => unknown): void {
    this.enqueue(key, `${key}(...)`, async () => run(await this.handle.target(), await realArguments(args)));
  }

  private ask(key: string, member: Extract<AnyMember, { answer: unknown }>, args: unknown[]): { readonly value: unknown } {
    let answer: { readonly value: unknown } | undefined;
    this.call(key, args, async (target, real) => {
      answer = { value: await member.answer(target, real, this.wiring.session) };
    });
    return {
      get value() {
        if (!answer) throw valueNotLoaded();
        return answer.value;
      },
    };
  }

  private listen(key: string, member: Extract<AnyMember, { listen: unknown }>, handler: (args: unknown) => unknown): object {
    const { session } = this.wiring;
    let stop: (() => void) | undefined;
    this.call(key, [], (target) => {
      stop = member.listen(target, (args) => void handler(args), session);
    });
    return { context: session.context, remove: () => this.enqueue(`${key}.remove`, 'remove()', () => stop?.()) };
  }

  load(argument?: unknown): object {
    const tree = readLoadArgument(argument);
    this.enqueue('load', 'load(...)', () => this.read(tree));
    return this.face;
  }

  /** Runs when the queue reaches the load, so that it sees the writes before it. A null object has nothing to load. */
  private async read(tree: LoadTree): Promise<void> {
    if (!(await this.handle.resolve())) return;
    const members = membersOf(this.name);
    if ('items' in members) return this.readItems(tree);
    if (tree.all) for (const [key, member] of Object.entries(members)) if (isScalar(member)) await this.readValue(key, member);
    for (const key of tree.own) {
      const member = members[key];
      if (member && 'part' in member) await this.part(key, member).read({ all: true, own: [], parts: new Map() });
      else if (member && isScalar(member)) await this.readValue(key, member);
      else if (key !== 'isNullObject') throw faults.invalidArgument();
    }
    for (const [key, inner] of tree.parts) {
      const member = members[key];
      if (!member || !('part' in member)) throw faults.invalidArgument();
      await this.part(key, member).read(inner);
    }
  }

  private async readValue(key: string, member: Extract<AnyMember, { get?: unknown }>): Promise<void> {
    if (member.get) this.loaded.set(key, await member.get(await this.handle.target(), this.wiring.session));
  }

  /** On a collection the names mean the values of its items: load("name") as much as load("items/name"). */
  private async readItems(tree: LoadTree): Promise<void> {
    const member = memberOf(this.name, 'items');
    if (!member || !('items' in member)) return;
    const { items, ...rest } = Object.fromEntries(tree.parts);
    const all = tree.all || tree.own.includes('items') || items?.all === true;
    const own = [...tree.own.filter((key) => key !== 'items'), ...(items?.own ?? [])];
    const ofItem: LoadTree = { all, own, parts: new Map([...Object.entries(rest), ...(items?.parts ?? [])]) };
    const faces: object[] = [];
    for (const target of await member.of(await this.handle.target(), this.wiring.session)) {
      const item = new ClientObject(member.items, this.wiring, new Handle(() => target, false));
      await item.read(ofItem);
      faces.push(item.face);
    }
    this.loaded.set('items', faces);
  }

  private enqueue(key: string, statement: string, run: () => unknown): void {
    this.wiring.queue.add({ location: `${this.name}.${key}`, statement, run });
  }
}

/** Objects among the arguments, replaced by what they stand for. */
function realArguments(args: unknown[]): Promise<unknown[]> {
  return Promise.all(args.map((arg) => (typeof arg === 'object' && arg !== null ? handles.get(arg)?.target() : undefined) ?? arg));
}
