import { basename } from 'node:path';
import type { Decisions, Scheme } from '../../scheme/scheme';
import { toRules } from '../../scheme/toRules';
import { prepare } from '../../scoring/prepare';
import { compareSelf, type SelfComparison } from '../../workbook/selfCheck/compareSelf';
import { readSelfBooks, selfSchemeOf, type NamedBytes, type SelfFile } from '../../xlsx';
import { BadInput } from '../badInput';
import { assignEntries } from '../entries/assign';
import { bookTable, isWorkbook } from '../entries/bookTable';
import { decodeText } from '../entries/decode';
import { parseTable } from '../entries/parseTable';
import { hasSelfScores } from '../entries/selfScore';
import { readInputFile } from '../inputFile';
import { collectTable } from '../print/collectTable';
import { scoreUnits } from '../score/scoreUnits';
import { openTemplate, templateIds } from '../templates';
import { enteredOn } from '../workbook/entered';
import { unitsIn } from '../workbook/units';
import { decisionsOf } from './workbook';

export interface CollectOptions {
  readonly json: boolean;
  readonly decide: readonly string[];
  readonly settings?: string;
  /** Id or path; without one it is the scheme that the first file names. */
  readonly scheme?: string;
  readonly units?: string;
  /** What the assessors found: an entry list, or a workbook. */
  readonly entries?: string;
  readonly year?: string;
}

/** A file as it is printed: with what its unit gave itself, beside what the assessors found where that is known. */
export type Collected = SelfFile & { readonly comparison: SelfComparison | null };

/** `kaohe collect`: 自查表 that came back, each checked and set beside the assessment. Throws BadInput where not a single one can be read in. */
export async function collect(paths: readonly string[], options: CollectOptions): Promise<string> {
  // Files of several folders may be called alike.
  const alike = new Set(paths.map((path) => basename(path))).size < paths.length;
  const files = paths.map((path): NamedBytes => ({ file: alike ? path : basename(path), bytes: readInputFile(path) }));
  const { scheme } = openTemplate(options.scheme ?? (await schemeIn(files)));
  const { decisions } = decisionsOf(scheme, options);
  const units = options.units === undefined ? null : unitsIn(decodeText(readInputFile(options.units), basename(options.units)), basename(options.units));
  const read = await readSelfBooks(files, { scheme, decisions, units, year: options.year ?? null });
  if (!read.some(({ ok }) => ok)) throw new BadInput(read.flatMap((one) => (one.ok ? [] : one.sentences)));
  const assessed = await assessedIn(scheme, options, decisions);
  const collected = read.map((one): Collected => {
    const other = one.ok ? assessed.get(one.self.unit) : undefined;
    return { ...one, comparison: one.ok && other !== undefined ? compareSelf(scheme, { ...one.self.entered, result: one.result }, other) : null };
  });
  const missing = units === null ? null : units.filter((unit) => !read.some((one) => one.ok && one.self.unit === unit));
  return options.json ? JSON.stringify({ scheme: scheme.id, files: collected.map(jsonOf), missing }) : collectTable(scheme, collected, missing);
}

/** The scheme that the first of the files names; throws BadInput where none names one that comes with the program. */
async function schemeIn(files: readonly NamedBytes[]): Promise<string> {
  for (const { bytes, file } of files) {
    const id = await selfSchemeOf(bytes, file);
    if (id !== null && templateIds().includes(id)) return id;
  }
  throw new BadInput([`${files.map(({ file }) => file).slice(0, 3).join('、')} 里看不出是哪个方案的自查表。请核对文件；本单位自己的方案，请用 --scheme 写上方案文件。`]);
}

type Assessed = ReadonlyMap<string, Parameters<typeof compareSelf>[2]>;

/** What the assessors found, by unit. */
async function assessedIn(scheme: Scheme, { entries: path }: CollectOptions, decisions: Decisions): Promise<Assessed> {
  if (path === undefined) return new Map();
  const [file, bytes] = [basename(path), readInputFile(path)];
  const table = isWorkbook(bytes, file) ? (await bookTable(bytes, file, scheme)).table : parseTable(decodeText(bytes, file), file, hasSelfScores(scheme));
  const ruled = toRules(scheme, decisions);
  if (!ruled.ok) throw new BadInput([ruled.sentence]);
  const { units, problems } = assignEntries(table, scheme);
  if (problems.length > 0) throw new BadInput(problems.map(({ line, sentence }) => `${file} 第 ${line} 行：${sentence}`));
  const scored = scoreUnits(prepare(ruled.rules), units, false);
  if (!scored.ok) throw new BadInput([`${file} 里的考核登记算不了分。请先用 kaohe score 看是哪几处。`]);
  return new Map(scored.units.map(({ unit, result }, index) => [unit ?? '', { entries: unitEntries(scheme, units[index]), result }]));
}

function unitEntries(scheme: Scheme, unit: Parameters<typeof enteredOn>[1] | undefined): Parameters<typeof compareSelf>[2]['entries'] {
  return unit === undefined ? new Map() : (enteredOn(scheme, unit).unit?.entries ?? new Map());
}

function jsonOf(one: Collected): unknown {
  if (!one.ok) return { file: one.file, ok: false, problems: one.sentences };
  const { self, result, comparison } = one;
  return { file: one.file, ok: true, unit: self.unit, year: self.year, total: result.total.toFixed(), pending: result.pending, comparison };
}
