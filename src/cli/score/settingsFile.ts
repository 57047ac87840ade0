import { parseScheme } from '../../scheme/parse';
import { BadInput } from '../badInput';
import { parseList } from '../entries/parseList';

/** A list of what the office sets: 项目 is a key as `kaohe check` prints it, or the number of an indicator with its 指标 and 标准分. */
const HEAD = { headings: ['项目', '内容', '序号', '指标', '标准分'], needed: [] };

/**
 * A settings file → key and value, as `--decide` takes them. A .yaml or .yml is a mapping "key: value", any other file a list
 * with the columns 项目, 内容 or 序号, 指标, 标准分. Throws BadInput; whether the scheme knows the keys is for `settle`.
 */
export function parseSettings(text: string, file: string): Readonly<Record<string, string>> {
  return /\.ya?ml$/iu.test(file) ? fromYaml(text, file) : fromList(text, file);
}

function fromYaml(text: string, file: string): Readonly<Record<string, string>> {
  const parsed = parseScheme(text);
  if (!parsed.ok) throw new BadInput(parsed.defects.map(({ sentence }) => `${file} ${sentence}`));
  const { value, lineOf } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadInput([`${file} 应当一行写一项“项目: 内容”，如“weight-self: 20”。请改写。`]);
  const problems = Object.entries(value).filter(([, set]) => typeof set !== 'string' || set.trim() === '');
  if (problems.length > 0) throw new BadInput(problems.map(([key]) => `${file} 第 ${lineOf([key])} 行的“${key}”应当只写一个内容。请改写。`));
  return Object.fromEntries(Object.entries(value).map(([key, set]) => [key, String(set).trim()]));
}

function fromList(text: string, file: string): Readonly<Record<string, string>> {
  const list = parseList(text, file, HEAD);
  const byKey = list.headings.includes('项目') && list.headings.includes('内容');
  const byNumber = list.headings.includes('序号') && list.headings.includes('标准分');
  if (byKey === byNumber) throw new BadInput([`${file} 的表头应当是“项目、内容”，或者“序号、指标、标准分”。请改表头。`]);
  const found: Record<string, string> = {};
  const problems: string[] = [];
  for (const { line, cell } of list.rows) {
    const pairs = byKey ? [[cell('项目'), cell('内容')] as const] : [[`name-${cell('序号')}`, cell('指标')] as const, [`points-${cell('序号')}`, cell('标准分')] as const];
    for (const [key, value] of pairs) {
      if (key === '') problems.push(`${file} 第 ${line} 行的项目空着。请写上 kaohe check 列出的项目。`);
      else if (found[key] !== undefined) problems.push(`${file} 第 ${line} 行的“${key}”前面已经写过。请只留一行。`);
      else if (value !== '') found[key] = value;
    }
  }
  if (problems.length > 0) throw new BadInput(problems);
  return found;
}
