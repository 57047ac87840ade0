import { walk, type Element } from './element';
import type { Problem } from './problem';

/**
 * Excel reads an element only where the schema has it: children in this order, and no others. Keys are the end of an element's
 * path. A "!" marks a child that must be there, as the add-in needs it or the schema asks for it.
 */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id!', 'AlternateId', 'Version!', 'ProviderName!', 'DefaultLocale!', 'DisplayName!', 'Description!', 'IconUrl!',
    'HighResolutionIconUrl!', 'SupportUrl!', 'AppDomains', 'Hosts!', 'Requirements!', 'DefaultSettings!', 'Permissions!', 'VersionOverrides!',
  ],
  'OfficeApp/Requirements': ['Sets!', 'Methods'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts!', 'Resources!', 'WebApplicationInfo', 'EquivalentAddins'],
  'VersionOverrides/Hosts/Host': ['Runtimes!', 'AllFormFactors!', 'DesktopFormFactor!'],
  'AllFormFactors/ExtensionPoint': ['Script!', 'Page!', 'Metadata!', 'Namespace!'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile!', 'ExtensionPoint!'],
  GetStarted: ['Title!', 'Description!', 'LearnMoreUrl!'],
  Group: ['OverriddenByRibbonApi', 'Label!', 'Icon!', 'Control!'],
  Control: ['OverriddenByRibbonApi', 'Label!', 'ToolTip', 'Supertip!', 'Icon!', 'Action!', 'Enabled'],
  Supertip: ['Title!', 'Description!'],
  Action: ['TaskpaneId', 'SourceLocation!', 'Title'],
  Resources: ['bt:Images!', 'bt:Urls!', 'bt:ShortStrings!', 'bt:LongStrings!'],
};

export function checkOrder(root: Element): Problem[] {
  return walk(root).flatMap((element) => {
    const key = Object.keys(CHILDREN).find((end) => element.path === end || element.path.endsWith(`/${end}`));
    return key === undefined ? [] : checkChildren(element, CHILDREN[key] ?? []);
  });
}

function checkChildren(element: Element, schema: readonly string[]): Problem[] {
  const names = schema.map((name) => name.replace('!', ''));
  const missing = schema
    .filter((name) => name.endsWith('!') && !element.children.some((child) => `${child.name}!` === name))
    .map((name): Problem => ({ rule: 'required', place: element.path, message: `<${element.name}> needs a <${name.replace('!', '')}>.` }));
  let reached = 0;
  const misplaced = element.children.flatMap((child): Problem[] => {
    const position = names.indexOf(child.name);
    if (position < 0) return [{ rule: 'order', place: child.path, message: `<${child.name}> has no place in <${element.name}>.` }];
    if (position < reached) {
      return [{ rule: 'order', place: child.path, message: `<${child.name}> must stand before <${names[reached]}>.` }];
    }
    reached = position;
    return [];
  });
  return [...missing, ...misplaced];
}
