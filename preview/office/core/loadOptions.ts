/** What one load() asks of an object: its own values, of its parts, and of each of its items. */
export interface LoadTree {
  /** No names at all: every value of the object. */
  all: boolean;
  own: string[];
  parts: Map<string, LoadTree>;
}

const emptyTree = (): LoadTree => ({ all: false, own: [], parts: new Map() });

/** Reads all forms of Excel's load argument: "a,b/c", ["a","b/c"], {a: true, b: {c: true}}, nothing. */
export function readLoadArgument(argument: unknown): LoadTree {
  const tree = emptyTree();
  if (argument === undefined || argument === null) {
    tree.all = true;
  } else if (typeof argument === 'string') {
    argument.split(',').forEach((path) => addPath(tree, path.trim().split(/[/.]/)));
  } else if (Array.isArray(argument)) {
    argument.forEach((path) => addPath(tree, String(path).trim().split(/[/.]/)));
  } else {
    addObject(tree, argument as Record<string, unknown>);
  }
  return tree;
}

function addPath(tree: LoadTree, [head, ...rest]: string[]): void {
  if (!head || head === '$none') return;
  if (head === '$all' || head === '*') tree.all = true;
  else if (rest.length === 0) tree.own.push(head);
  else addPath(partOf(tree, head), rest);
}

function addObject(tree: LoadTree, wanted: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(wanted)) {
    if (name === '$all') tree.all ||= value === true;
    else if (name === '$top' || name === '$skip') throw new Error(`load option ${name} is not in the stand-in`);
    else if (value === true) tree.own.push(name);
    else if (typeof value === 'object' && value !== null) addObject(partOf(tree, name), value as Record<string, unknown>);
  }
}

function partOf(tree: LoadTree, name: string): LoadTree {
  let part = tree.parts.get(name);
  if (!part) tree.parts.set(name, (part = emptyTree()));
  return part;
}
