import { walk, type Element } from './element';
import type { Problem } from './problem';

/** Characters of a resource's id. A longer one is cut by Excel, and the button or function then never appears. */
const LONGEST_ID = 32;

/** Which resources an element may name: a URL for a page, a short string for a label. */
const KIND: Readonly<Record<string, string>> = {
  Runtime: 'bt:Url', SourceLocation: 'bt:Url', FunctionFile: 'bt:Url', LearnMoreUrl: 'bt:Url', 'bt:Image': 'bt:Image',
  Namespace: 'bt:ShortStrings', Label: 'bt:ShortStrings', Title: 'bt:ShortStrings', Description: 'bt:LongStrings',
};

export function checkResources(root: Element): Problem[] {
  const all = walk(root);
  const resources = all.filter((element) => element.path.includes('/Resources/') && element.attributes['id'] !== undefined);
  const uses = all.filter((element) => element.attributes['resid'] !== undefined);
  const used = new Set(uses.map((element) => element.attributes['resid']));
  const ids = resources.map(idOf);
  return [
    ...uses.flatMap((use) => checkUse(use, resources)),
    ...resources.filter((resource) => idOf(resource).length > LONGEST_ID).map((resource) => problem('residLength', resource, `is longer than ${LONGEST_ID} characters`)),
    ...resources.filter((resource, index) => ids.indexOf(idOf(resource)) < index).map((resource) => problem('residTwice', resource, 'is given twice')),
    ...resources.filter((resource) => !used.has(idOf(resource))).map((resource) => problem('resourceUnused', resource, 'is used nowhere')),
  ];
}

function checkUse(use: Element, resources: readonly Element[]): Problem[] {
  const id = use.attributes['resid'] ?? '';
  const kind = KIND[use.name];
  const target = resources.find((resource) => idOf(resource) === id);
  if (target === undefined) return [{ rule: 'residMissing', place: use.path, message: `The resource “${id}” is not among the Resources.` }];
  if (kind === undefined || target.name === kind || target.path.includes(`/${kind}/`)) return [];
  return [{ rule: 'residMissing', place: use.path, message: `The resource “${id}” is no ${kind}.` }];
}

function idOf(resource: Element): string {
  return resource.attributes['id'] ?? '';
}

function problem(rule: Problem['rule'], resource: Element, says: string): Problem {
  return { rule, place: resource.path, message: `The resource “${idOf(resource)}” ${says}.` };
}
