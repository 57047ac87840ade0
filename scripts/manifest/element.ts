import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One element of the manifest, with its name as written (bt:Image) and its children in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  /** OfficeApp/Hosts/Host: for messages and for the rules that hang on a place. */
  readonly path: string;
}

/** What is not well-formed, with its line; null when the text can be read. */
export function illFormed(xml: string): string | null {
  const verdict = XMLValidator.validate(xml);
  return verdict === true ? null : `line ${verdict.err.line}: ${verdict.err.msg}`;
}

/** The root element of a well-formed text; throws when there is none. */
export function parseElement(xml: string): Element {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false });
  const nodes = parser.parse(xml) as RawNode[];
  const root = nodes.map((node) => toElement(node, '')).find((element) => element !== null);
  if (!root) throw new Error('The manifest has no element.');
  return root;
}

/** The element and everything inside it, outermost first. */
export function walk(element: Element): Element[] {
  return [element, ...element.children.flatMap(walk)];
}

/** How fast-xml-parser hands over a node when order is kept: one key for the tag, ":@" for the attributes. */
type RawNode = Readonly<Record<string, unknown>>;

function toElement(node: RawNode, parent: string): Element | null {
  const name = Object.keys(node).find((key) => key !== ':@');
  if (name === undefined || name === '#text' || name.startsWith('?')) return null;
  const inner = node[name] as RawNode[];
  const path = parent === '' ? name : `${parent}/${name}`;
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    children: inner.map((child) => toElement(child, path)).filter((child) => child !== null),
    text: inner.map((child) => String(child['#text'] ?? '')).join('').trim(),
    path,
  };
}
