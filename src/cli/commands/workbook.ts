import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { settle } from '../../scheme/decisions';
import { splitOffice, type OfficeAnswers } from '../../scheme/office';
import type { Decisions, Scheme } from '../../scheme/scheme';
import { planBook } from '../../workbook/planBook';
import type { Kept } from '../../workbook/kept';
import { schemeKind } from '../../workbook/schemeKind';
import { sheetOrders, wholeOrders, type SheetOrder } from '../../workbook/sheetOrders';
import { GUIDE, writeBook, type Formulas } from '../../xlsx';
import { BadInput } from '../badInput';
import { assignEntries } from '../entries/assign';
import { decodeText } from '../entries/decode';
import { parseTable } from '../entries/parseTable';
import { hasSelfScores } from '../entries/selfScore';
import { readInputFile } from '../inputFile';
import { parseDecisions } from '../score/decisions';
import { parseSettings } from '../score/settingsFile';
import { openTemplate } from '../templates';
import { enteredOn } from '../workbook/entered';
import { writeWhole } from '../wholeFile';
import { unitsIn } from '../workbook/units';

export interface WorkbookOptions {
  readonly output: string;
  readonly decide: readonly string[];
  readonly units?: string;
  readonly entries?: string;
  readonly settings?: string;
  readonly formulas?: string;
  readonly year?: string;
  /** Only the sheets of the units themselves. */
  readonly unitsOnly?: boolean;
}

/** Who stands on a sheet that is made before anybody is named. */
const NOBODY = '（单位名称）';
const KINDS: readonly Formulas[] = ['native', 'values'];

/** `kaohe workbook`: the sheets of a scheme as an .xlsx. Throws BadInput, and then leaves no file behind. */
export async function workbook(name: string, options: WorkbookOptions): Promise<string> {
  const { output } = options;
  const formulas = formulasOf(options.formulas);
  if (!/\.xlsx$/iu.test(output)) throw new BadInput([`-o 后面写的是“${output}”。请写成 .xlsx 结尾的文件名。`]);
  if (existsSync(output)) throw new BadInput([`${output} 已经有了，不覆盖。请换一个文件名，或者先把它移走。`]);
  const { scheme } = openTemplate(name);
  const { decisions, office } = decisionsOf(scheme, options);
  const entered = enteredIn(scheme, options.entries);
  const units = options.units === undefined ? (entered === null ? [NOBODY] : [...entered.keys()]) : unitsIn(textOf(options.units), basename(options.units));
  const strangers = [...(entered?.keys() ?? [])].filter((unit) => !units.includes(unit));
  if (strangers.length > 0) throw new BadInput(strangers.map((unit) => `登记里有“${unit}”，单位名单里没有。请补进名单，或者改登记。`));
  const whole = schemeKind(scheme) === 'clauses' && units.length > 1 && options.unitsOnly !== true;
  if (!whole && Object.keys(office).length > 0) throw new BadInput(['名次、名额、后几位、分数线在汇总表里定，只有一个单位或者只做各单位的表时没有汇总。请去掉这几项 --decide。']);
  const plans = planBook(scheme, whole ? wholeOrders(units) : ordersOf(scheme, units), { office, year: options.year ?? String(new Date().getFullYear()), decisions, script: 'document', taken: [GUIDE], ...(entered === null ? {} : { kept: entered }) });
  writeWhole(output, await writeBook(scheme, plans, formulas));
  return `已写好 ${output}：${units.length} 个${units[0] === NOBODY ? '空白' : ''}对象，${plans.length + 1} 张表，${formulas === 'native' ? '公式不用插件' : '只有数值'}。`;
}

function formulasOf(written = 'native'): Formulas {
  const found = KINDS.find((kind) => kind === written);
  if (found === undefined) throw new BadInput([`--formulas 后面写的是“${written}”。请写 native（Excel 自带的函数）或 values（只有数值）。`]);
  return found;
}

/** The answers of --settings and --decide, the latter first: what the scheme asks, and what the office decides for all units together; throws BadInput for one that is none. */
export function decisionsOf(scheme: Scheme, { decide, settings }: Pick<WorkbookOptions, 'decide' | 'settings'>): { readonly decisions: Decisions; readonly office: OfficeAnswers } {
  const given = { ...(settings === undefined ? {} : parseSettings(textOf(settings), basename(settings))), ...parseDecisions(decide) };
  const { office, rest, problems } = schemeKind(scheme) === 'clauses' ? splitOffice(given, [...scheme.readings, ...scheme.settings].map(({ key }) => key)) : { office: {}, rest: given, problems: [] };
  if (problems.length > 0) throw new BadInput(problems);
  const settled = settle(scheme, rest);
  if (!settled.ok) throw new BadInput([settled.sentence]);
  return { decisions: rest, office };
}

/** Every sheet that a scheme gives; a vote has a 测评票 and a 计票表 for each of its kinds. */
export function ordersOf(scheme: Scheme, units: readonly string[]): readonly SheetOrder[] {
  if (scheme.ballot === null || schemeKind(scheme) !== 'ballot') return sheetOrders(scheme, units);
  return scheme.ballot.kinds.flatMap(({ id }) => sheetOrders(scheme, units, id));
}

/** What is entered, by unit; null where no list is given. */
function enteredIn(scheme: Scheme, path: string | undefined): ReadonlyMap<string, Kept> | null {
  if (path === undefined) return null;
  const file = basename(path);
  if (schemeKind(scheme) !== 'clauses') throw new BadInput([`--entries 只用于按条扣分的方案。${scheme.short}请先做出空白表，再在表上填。`]);
  const { units, problems } = assignEntries(parseTable(textOf(path), file, hasSelfScores(scheme)), scheme);
  if (problems.length > 0) throw new BadInput(problems.map(({ line, sentence }) => `${file} 第 ${line} 行：${sentence}`));
  return new Map(units.map((unit) => [unit.unit ?? NOBODY, enteredOn(scheme, unit)]));
}

function textOf(path: string): string {
  return decodeText(readInputFile(path), basename(path));
}
