import type { Injector } from '@univerjs/core';
import { Interpreter, NullValueObject, type ArrayValueObject, type BaseReferenceObject, type BaseValueObject } from '@univerjs/engine-formula';

/** The part of Univer's syntax tree that is needed here. */
interface Node {
  getToken(): string;
  getChildren(): Node[];
  getValue(): BaseValueObject | BaseReferenceObject | null | undefined;
  setValue(value: BaseValueObject): void;
  execute(): void;
}

interface Walker {
  _execute(node: Node, refOffsetX?: number, refOffsetY?: number): unknown;
}

/**
 * Excel calculates only the branch of IF and IFERROR that it shows; Univer calculates all of them, and so would call a custom
 * function for every blank row. Here the other branches are not visited and count as empty, which the function never looks at.
 * A condition over several cells needs all branches and keeps Univer's way.
 */
export function makeBranchesLazy(injector: Injector): void {
  const walker = injector.get(Interpreter) as unknown as Walker;
  const eager = walker._execute.bind(walker);
  walker._execute = (node, x, y) => {
    const children = node.getChildren();
    const [first, ...branches] = children;
    const name = node.getToken().toUpperCase();
    if (!first || branches.length === 0 || (name !== 'IF' && name !== 'IFERROR')) return eager(node, x, y);
    walker._execute(first, x, y);
    const test = single(first.getValue());
    const wanted = test === undefined ? branches : [choose(name, test, branches)];
    for (const branch of branches) {
      if (wanted.includes(branch)) walker._execute(branch, x, y);
      else branch.setValue(NullValueObject.create());
    }
    node.execute();
    return 0;
  };
}

function choose(name: string, test: BaseValueObject, branches: readonly Node[]): Node | undefined {
  if (name === 'IFERROR') return test.isError() ? branches[0] : undefined;
  if (test.isError()) return undefined;
  return test.getValue() ? branches[0] : branches[1];
}

/** The one value of a condition; `undefined` if it has several. */
function single(value: BaseValueObject | BaseReferenceObject | null | undefined): BaseValueObject | undefined {
  if (!value) return undefined;
  const plain = value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : (value as BaseValueObject);
  if (!plain.isArray()) return plain as BaseValueObject;
  const array = plain as ArrayValueObject;
  if (array.getRowCount() !== 1 || array.getColumnCount() !== 1) return undefined;
  return array.get(0, 0) ?? NullValueObject.create();
}
