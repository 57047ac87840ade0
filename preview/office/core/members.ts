import { classSpecs } from '../excel/classSpecs';
import type { ClassName } from '../excel/classes';
import type { Session } from './spec';

type Run<R> = (target: unknown, ...rest: [unknown[], Session]) => R;

/** A member with its types forgotten: the specs are checked against Excel's types where they are written. */
export type AnyMember =
  | { readonly get?: (target: unknown, session: Session) => unknown; readonly set?: (target: unknown, value: unknown, session: Session) => unknown }
  | { readonly part: ClassName; readonly of: (target: unknown, session: Session) => unknown }
  | { readonly finds: ClassName; readonly of: Run<unknown> }
  | { readonly act: Run<unknown> }
  | { readonly answer: Run<unknown> }
  | { readonly items: ClassName; readonly of: (target: unknown, session: Session) => Promise<unknown[]> | unknown[] }
  | { readonly listen: (target: unknown, handler: (args: unknown) => void, session: Session) => () => void };

const specs = classSpecs as unknown as Record<ClassName, Record<string, AnyMember>>;

export const membersOf = (name: ClassName): Record<string, AnyMember> => specs[name];

export const memberOf = (name: ClassName, key: string): AnyMember | undefined =>
  Object.hasOwn(specs[name], key) ? specs[name][key] : undefined;

export const isScalar = (member: AnyMember): member is Extract<AnyMember, { get?: unknown }> =>
  !('part' in member || 'finds' in member || 'act' in member || 'answer' in member || 'items' in member || 'listen' in member);

/** For the compiler check: "Range.values" for each member there is. */
export function listMembers(): string[] {
  const common = ['load', 'set', 'toJSON', 'isNullObject', 'context', 'track', 'untrack'];
  return Object.entries(specs).flatMap(([name, members]) => [...Object.keys(members), ...common].map((key) => `${name}.${key}`));
}
