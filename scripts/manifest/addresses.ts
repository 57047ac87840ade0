import { walk, type Element } from './element';
import type { Build, Problem } from './problem';

const ADDRESS_ELEMENTS = new Set(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url']);

/** Every address is https (Excel loads nothing else) and names a file of the build. */
export function checkAddresses(root: Element, build: Build): Problem[] {
  return walk(root).flatMap((element) => {
    const address = element.name === 'AppDomain' ? element.text : ADDRESS_ELEMENTS.has(element.name) ? element.attributes['DefaultValue'] : undefined;
    if (address === undefined) return [];
    if (!address.startsWith('https://') || !URL.canParse(address)) {
      return [{ rule: 'https', place: element.path, message: `“${address}” is not an https address.` }];
    }
    return element.name === 'AppDomain' ? [] : checkFile(element, address, build);
  });
}

function checkFile(element: Element, address: string, build: Build): Problem[] {
  const base = `${build.url}/`;
  if (!address.startsWith(base)) {
    return [{ rule: 'fileMissing', place: element.path, message: `“${address}” is not under ${base}, where the build is served.` }];
  }
  const file = decodeURI(address.slice(base.length)).replace(/[?#].*$/, '');
  return build.files.has(file) ? [] : [{ rule: 'fileMissing', place: element.path, message: `The build has no file ${file}.` }];
}
