/// <reference types="office-js" />
import type { ClassName, Classes } from '../excel/classes';
import type { Book } from '../../book/book';

/** What every member has at hand when it runs. */
export interface Session {
  readonly book: Book;
  readonly context: Excel.RequestContext;
}

export type ApiOf<N extends ClassName> = Classes[N]['api'];
export type TargetOf<N extends ClassName> = Classes[N]['target'];

/** The stand-in's class whose Office.js type is exactly R. */
export type NameOf<R> = {
  [N in ClassName]: [R] extends [ApiOf<N>] ? ([ApiOf<N>] extends [R] ? N : never) : never;
}[ClassName];

type Awaitable<V> = V | Promise<V>;
type Call = (...args: never[]) => unknown;

/** An argument as it arrives: a proxy is already replaced by what it stands for. */
export type Argument<A> = A extends Excel.Range ? TargetOf<'Range'> : A extends Excel.Worksheet ? TargetOf<'Worksheet'> : A;
export type Arguments<F> = F extends (...args: infer A) => unknown ? { [I in keyof A]: Argument<A[I]> } : never;

/** A value that load() brings and an assignment changes. */
export interface Scalar<T, V> {
  readonly get?: (target: T, session: Session) => Awaitable<V>;
  readonly set?: (target: T, value: V, session: Session) => Awaitable<void>;
}
/** A part that is always there: range.format. */
export interface Part<T, R> {
  readonly part: NameOf<R>;
  readonly of: (target: T, session: Session) => Awaitable<TargetOf<NameOf<R>>>;
}
/** A method that answers with an object; `undefined` means that there is none. */
export interface Finder<T, F, R> {
  readonly finds: NameOf<R>;
  readonly of: (target: T, args: Arguments<F>, session: Session) => Awaitable<TargetOf<NameOf<R>> | undefined>;
}
export interface Action<T, F> {
  readonly act: (target: T, args: Arguments<F>, session: Session) => Awaitable<void>;
}
export interface Question<T, F, V> {
  readonly answer: (target: T, args: Arguments<F>, session: Session) => Awaitable<V>;
}
export interface Items<T, R> {
  readonly items: NameOf<R>;
  readonly of: (target: T, session: Session) => Awaitable<readonly TargetOf<NameOf<R>>[]>;
}
export interface Happening<T, A> {
  /** Starts calling the handler; the answer stops it. */
  readonly listen: (target: T, handler: (args: A) => void, session: Session) => () => void;
}

/** How a member of Excel's class must be told here, from its type in @types/office-js. */
export type Member<T, M> =
  IsAny<M> extends true ? Scalar<T, M>
  : [M] extends [OfficeExtension.EventHandlers<infer A>] ? Happening<T, A>
  : [M] extends [Call] ? MethodMember<T, M, ReturnType<M>>
  : [M] extends [(infer E)[]] ? ([E] extends [OfficeExtension.ClientObject] ? Items<T, E> : Scalar<T, M>)
  : [M] extends [OfficeExtension.ClientObject] ? Part<T, M>
  : Scalar<T, M>;

type IsAny<M> = 0 extends 1 & M ? true : false;

type MethodMember<T, F, R> =
  [R] extends [void] ? Action<T, F>
  : [R] extends [OfficeExtension.ClientObject] ? Finder<T, F, R>
  : [R] extends [OfficeExtension.ClientResult<infer V>] ? Question<T, F, V>
  : never;

/** A class of Excel's: only members that Excel has, each of Excel's own type. */
export type ClassSpec<N extends ClassName> = {
  readonly [K in keyof ApiOf<N>]?: Member<TargetOf<N>, ApiOf<N>[K]>;
};
