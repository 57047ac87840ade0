import { walk, type Element } from './element';
import type { Problem } from './problem';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** Four numbers: Excel takes a changed version as a new add-in to load, and refuses any other form. */
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

/** Longest text Excel keeps, in characters. Past it the manifest is refused. */
const LONGEST: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250, DisplayName: 125, Description: 250 };

export function checkIdentity(root: Element): Problem[] {
  const value = (name: string): string => root.children.find((child) => child.name === name)?.text ?? '';
  const problems: Problem[] = [];
  if (!GUID.test(value('Id'))) problems.push({ rule: 'guid', place: 'OfficeApp/Id', message: `“${value('Id')}” is not a GUID.` });
  if (!VERSION.test(value('Version'))) {
    problems.push({ rule: 'version', place: 'OfficeApp/Version', message: `“${value('Version')}” is not a version of four numbers, like 1.0.0.0.` });
  }
  return [...problems, ...walk(root).flatMap(checkLength)];
}

function checkLength(element: Element): Problem[] {
  const holder = element.path.split('/').at(element.name === 'bt:String' ? -2 : -1) ?? '';
  const longest = LONGEST[holder];
  const text = element.attributes['DefaultValue'];
  if (longest === undefined || text === undefined || (text.length > 0 && text.length <= longest)) return [];
  return [{
    rule: 'stringLength',
    place: `${element.path} ${element.attributes['id'] ?? ''}`.trim(),
    message: `The text has ${text.length} characters; from 1 to ${longest} are allowed.`,
  }];
}
