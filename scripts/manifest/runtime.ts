import { walk, type Element } from './element';
import type { Build, Problem } from './problem';

/** The sizes Excel asks of a button's and a group's icon. */
const ICON_SIZES = ['16', '32', '80'];

/** The functions run in the pane's runtime only if every place names the same page; otherwise the cells stay #BUSY!. */
export function checkSharedRuntime(root: Element): Problem[] {
  const all = walk(root);
  const resid = (end: string): string | undefined => all.find((element) => element.path.endsWith(end))?.attributes['resid'];
  const runtime = all.find((element) => element.name === 'Runtime');
  const problems: Problem[] = [];
  if (runtime?.attributes['lifetime'] !== 'long') {
    problems.push({ rule: 'sharedRuntime', place: 'Runtimes/Runtime', message: 'A shared runtime has lifetime="long".' });
  }
  for (const place of ['Page/SourceLocation', 'FunctionFile', 'Action/SourceLocation']) {
    if (resid(place) !== runtime?.attributes['resid']) {
      problems.push({ rule: 'sharedRuntime', place, message: `“${resid(place) ?? ''}” is not the runtime's page “${runtime?.attributes['resid'] ?? ''}”.` });
    }
  }
  return problems;
}

export function checkIcons(root: Element): Problem[] {
  return walk(root)
    .filter((element) => element.name === 'Icon')
    .flatMap((icon) => {
      const missing = ICON_SIZES.filter((size) => !icon.children.some((image) => image.attributes['size'] === size));
      return missing.map((size): Problem => ({ rule: 'iconSizes', place: icon.path, message: `The icon has no picture of ${size} pixels.` }));
    });
}

/** Every function Excel is told of is registered under the same id, and the other way round. */
export function checkFunctions(build: Build): Problem[] {
  const metadata = JSON.parse(build.functions) as { readonly functions: readonly { readonly id: string }[] };
  const described = metadata.functions.map((each) => each.id);
  return [
    ...described.filter((id) => !build.registered.includes(id)).map((id) => functionProblem(id, 'is described in functions.json but not registered')),
    ...build.registered.filter((id) => !described.includes(id)).map((id) => functionProblem(id, 'is registered but not described in functions.json')),
    ...described.filter((id, index) => described.indexOf(id) < index).map((id) => functionProblem(id, 'is described twice')),
  ];
}

function functionProblem(id: string, says: string): Problem {
  return { rule: 'functionIds', place: 'functions.json', message: `The function ${id} ${says}.` };
}
