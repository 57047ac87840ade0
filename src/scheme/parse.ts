import { LineCounter, parseDocument, visit, type YAMLError } from 'yaml';

/** Where in a scheme.yaml: keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** One thing wrong with a scheme.yaml. Lines count from 1. */
export interface Defect {
  readonly line: number;
  /** "sections[0].items[2].allotted"; empty for the file as a whole. */
  readonly path: string;
  readonly sentence: string;
}

/** A scheme.yaml as plain values in which every scalar is a string. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (path: Path) => number }
  | { readonly ok: false; readonly defects: readonly Defect[] };

/**
 * Reads YAML with the failsafe schema, so no number ever becomes a float. A key written twice, an alias or a tag is
 * refused: what a person reads in the file must be all there is.
 */
export function parseScheme(yamlText: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const defects: Defect[] = [...document.errors, ...document.warnings].map((error) => {
    const line = lineAt(error.pos[0]);
    return { line, path: '', sentence: sentenceOf(error, line) };
  });
  visit(document, {
    Alias: (_, node) => {
      const line = lineAt(node.range?.[0] ?? 0);
      defects.push({ line, path: '', sentence: `第 ${line} 行用了“*${node.source}”代替文字。请把文字写全。` });
    },
  });
  if (defects.length > 0) return { ok: false, defects };
  return { ok: true, value: document.toJS() as unknown, lineOf: (path) => lineAt(offsetOf(path)) };

  /** The nearest node that exists: a missing key is reported at the entry that lacks it. */
  function offsetOf(path: Path): number {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
      if (range?.[0] !== undefined) return range[0];
    }
    return 0;
  }
}

function sentenceOf(error: YAMLError, line: number): string {
  if (error.code === 'DUPLICATE_KEY') return `第 ${line} 行的项目名在同一处写了两次。请只留一个。`;
  if (error.code === 'TAG_RESOLVE_FAILED') return `第 ${line} 行用了“!”开头的标记，这里不认。请只写文字。`;
  if (error.code === 'TAB_AS_INDENT') return `第 ${line} 行用制表符缩进。请改用空格。`;
  if (error.code === 'BAD_INDENT') return `第 ${line} 行的缩进与上下行对不齐。请用空格对齐。`;
  return `第 ${line} 行的写法读不通。请核对这一行的缩进、冒号和引号。`;
}

/** "sections[0].items[2].allotted" */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`), '');
}
