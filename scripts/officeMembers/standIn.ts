import { createMemoryHost } from '../../preview/memory';
import { listMembers } from '../../preview/office/core/members';
import type { Use } from './findUses';

/** Where the interfaces of the Office namespace stand at run time. */
const PLACES: Readonly<Record<string, string>> = {
  Actions: 'Office.actions',
  Addin: 'Office.addin',
  Context: 'Office.context',
  ContextInformation: 'Office.context.diagnostics',
  Document: 'Office.context.document',
  RequirementSetSupport: 'Office.context.requirements',
  Settings: 'Office.context.document.settings',
};

/** Tells whether the stand-in has a member; plain data needs no code of its own. */
export function createStandInCheck(): (use: Use) => boolean {
  const host = createMemoryHost();
  const excel = new Set(listMembers().map((member) => `Excel.${member}`));
  const roots: Readonly<Record<string, unknown>> = { Office: host.Office, Excel: host.Excel, CustomFunctions: host.CustomFunctions, OfficeExtension: host.OfficeExtension };

  return ({ member, home }) => {
    const [root = '', holder = '', name] = member.split('.');
    if (!(root in roots)) return false;
    if (root === 'Excel' && home === 'class') return holder === 'RequestContext' ? has(new host.Excel.RequestContext(), name) : excel.has(member);
    if (root === 'Office' && home === 'interface') {
      const place = PLACES[holder];
      return place === undefined ? isData(holder) : has(at(roots, place.split('.')), name);
    }
    if (root === 'CustomFunctions' && member.startsWith('CustomFunctions.Error.')) return has(new host.CustomFunctions.Error('#N/A'), name);
    if (home === 'interface' || (root === 'OfficeExtension' && home === 'class')) return true;
    return at(roots, member.split('.')) !== undefined;
  };
}

/** What a call hands back or takes, as opposed to a place that has code behind it. */
const isData = (holder: string): boolean => /^(AsyncResult|VisibilityModeChangedMessage|AddinCommands)/.test(holder);

const has = (object: unknown, name: string | undefined): boolean => typeof object === 'object' && object !== null && name !== undefined && name in object;

function at(from: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((object, key) => (has(object, key) || (typeof object === 'function' && key in object) ? (object as Record<string, unknown>)[key] : undefined), from);
}
