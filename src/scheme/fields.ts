import { pathText, type Defect, type Path } from './parse';

/** A plain number of 分 as the document writes it: "10", "0.5". */
const AMOUNT = /^(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/**
 * Reads plain values out of a parsed scheme.yaml and notes a defect for each one that is not as it should be.
 * A defective value is read as '' or [] so that the rest can still be looked at; the caller drops it all if there is any defect.
 */
export class Fields {
  readonly defects: Defect[] = [];

  constructor(private readonly lineOf: (path: Path) => number) {}

  note(path: Path, sentence: (line: number) => string): void {
    const line = this.lineOf(path);
    this.defects.push({ line, path: pathText(path), sentence: sentence(line) });
  }

  /** A mapping with no key but these; `required` ones must be there. */
  record(value: unknown, path: Path, required: readonly string[], optional: readonly string[] = []): Readonly<Record<string, unknown>> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.note(path, (line) => `第 ${line} 行的“${nameOf(path)}”应当分项写，每项一行“名称: 内容”。请改写。`);
      return {};
    }
    const record = value as Readonly<Record<string, unknown>>;
    const known = [...required, ...optional];
    for (const key of Object.keys(record)) {
      if (!known.includes(key)) this.note([...path, key], (line) => `第 ${line} 行的“${key}”不是这里能写的项目。能写的有：${known.join('、')}。`);
    }
    for (const key of required) {
      if (!(key in record)) this.note(path, (line) => `第 ${line} 行起的“${nameOf(path)}”缺“${key}”。请补上。`);
    }
    return record;
  }

  /** Words, never empty. A missing key has been noted by `record`. */
  text(value: unknown, path: Path): string {
    if (value === undefined) return '';
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.note(path, (line) => `第 ${line} 行的“${nameOf(path)}”应当写文字。请补上。`);
    return '';
  }

  amount(value: unknown, path: Path): string {
    const text = this.text(value, path);
    if (text !== '' && !AMOUNT.test(text)) {
      this.note(path, (line) => `第 ${line} 行的“${nameOf(path)}”写的是“${text}”，不是分值。请写数字，如 5 或 0.5。`);
    }
    return text;
  }

  oneOf<T extends string>(value: unknown, path: Path, choices: readonly T[], fallback: T): T {
    const text = this.text(value, path);
    const chosen = choices.find((choice) => choice === text);
    if (chosen === undefined && text !== '') {
      this.note(path, (line) => `第 ${line} 行的“${nameOf(path)}”写的是“${text}”。请改为 ${choices.join('、')} 之一。`);
    }
    return chosen ?? fallback;
  }

  /** A list, each entry read by `entry`; a missing one is empty. */
  list<T>(value: unknown, path: Path, entry: (value: unknown, path: Path) => T): readonly T[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.note(path, (line) => `第 ${line} 行的“${nameOf(path)}”应当写成清单，每条以“- ”开头。请改写。`);
      return [];
    }
    return (value as readonly unknown[]).map((one, index) => entry(one, [...path, index]));
  }
}

function nameOf(path: Path): string {
  const key = path[path.length - 1];
  const above = path[path.length - 2];
  if (key === undefined) return 'scheme.yaml';
  return typeof key === 'number' ? `${above ?? ''}第${key + 1}条` : key;
}
