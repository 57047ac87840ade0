import { checkAddresses } from './addresses';
import { illFormed, parseElement } from './element';
import { checkIdentity } from './identity';
import { checkOrder } from './order';
import type { Build, Problem } from './problem';
import { checkResources } from './resources';
import { checkFunctions, checkIcons, checkSharedRuntime } from './runtime';

/** All that is wrong with a manifest of the finished build, without asking any service. */
export function checkManifest(xml: string, build: Build): Problem[] {
  const broken = illFormed(xml);
  if (broken !== null) return [{ rule: 'wellFormed', place: 'manifest.xml', message: `The text is not well-formed XML, ${broken}` }];
  const root = parseElement(xml);
  return [
    ...checkOrder(root),
    ...checkIdentity(root),
    ...checkResources(root),
    ...checkAddresses(root, build),
    ...checkSharedRuntime(root),
    ...checkIcons(root),
    ...checkFunctions(build),
  ];
}
