import { basename } from 'node:path';
import { settle } from '../../scheme/decisions';
import { canonicalText, checksumOf, readCanonical } from '../../scheme/final/canonicalText';
import { figureDifferences } from '../../scheme/final/figureDifferences';
import { figuresOf } from '../../scheme/final/figures';
import { splitOffice } from '../../scheme/office';
import { finalsInForce, grouped, type KeptFinal } from '../../workbook/finals';
import { schemeKind } from '../../workbook/schemeKind';
import { figureSentence } from '../../wording/index';
import { BadInput } from '../badInput';
import { bookTable, isWorkbook } from '../entries/bookTable';
import { decodeText } from '../entries/decode';
import { readInputFile } from '../inputFile';
import { parseDecisions } from '../score/decisions';
import { scoredEntries } from '../score/scoredEntries';
import { standingsOf } from '../score/standing';
import { openTemplate } from '../templates';

export interface ChecksumOptions {
  readonly json: boolean;
  readonly decide: readonly string[];
  readonly rest?: string;
  /** 年度; a workbook says it itself. */
  readonly year?: string;
  /** Path of a workbook whose 定稿记录 is compared with. */
  readonly against?: string;
  /** The canonical text instead of its checksum. */
  readonly text: boolean;
}

interface Summed {
  readonly unit: string;
  readonly text: string;
  readonly full: string;
  readonly short: string;
  readonly pending: number;
}

/** `kaohe checksum`: the checksum of the figures of each unit, and what differs from those that were made final. Throws BadInput. */
export async function checksum(name: string, entriesPath: string, options: ChecksumOptions): Promise<string> {
  const { scheme } = openTemplate(name);
  if (schemeKind(scheme) !== 'clauses') throw new BadInput([`校验码只用于按条扣分的方案，${scheme.short}不是。`]);
  if (options.rest !== undefined && options.rest !== '0') throw new BadInput([`--rest 后面写的是“${options.rest}”。其余各条都查过、没有发现的，写 --rest 0。`]);
  const bytes = readInputFile(entriesPath);
  const file = basename(entriesPath);
  const book = isWorkbook(bytes, file) ? await bookTable(bytes, file, scheme) : null;
  const { office, rest: decisions, problems } = splitOffice({ ...book?.decisions, ...parseDecisions(options.decide) }, [...scheme.readings, ...scheme.settings].map(({ key }) => key));
  if (problems.length > 0) throw new BadInput(problems);
  const settled = settle(scheme, decisions);
  if (!settled.ok) throw new BadInput([settled.sentence]);
  const { scored } = scoredEntries({ scheme, decisions, text: () => decodeText(bytes, file), file, restIsClear: options.rest === '0', book });
  const standings = standingsOf(scored, office);
  const summed = scored.map(({ unit, lines, result }, index): Summed => {
    const year = options.year ?? book?.years.get(unit ?? '') ?? '';
    if (year === '') throw new BadInput(['校验码里有考核年度，登记表里没有写。请加上 --year 2026 这样的年度。']);
    const text = canonicalText(figuresOf({ scheme, year, unit: unit ?? '', answers: settled.answers, office, lines, result, grade: standings[index]?.grade ?? null }));
    return { unit: unit ?? '', text, ...checksumOf(text), pending: result.pending };
  });
  if (options.text) return summed.map(({ text }) => text.replace(/\n$/u, '')).join('\n');
  const finals = options.against === undefined ? (book?.finals ?? []) : await finalsIn(options.against, scheme);
  const kept = finalsInForce(finals).filter((final) => final.scheme.split(' ')[0] === scheme.id);
  const compared = summed.map((one) => ({ ...one, ...compare(one, kept.find(({ unit }) => unit === one.unit)) }));
  if (options.against !== undefined && kept.length === 0) throw new BadInput([`${basename(options.against)} 的定稿记录里没有${scheme.short}的定稿。请核对文件。`]);
  if (options.json) return JSON.stringify(compared.map(({ unit, full, short, pending, final, differences, damaged }) => ({ unit, checksum: short, full, pending, ...(final === null ? {} : { final: final.full, same: differences.length === 0 && !damaged, differences }) })));
  return compared.map(linesOf).join('\n');
}

async function finalsIn(path: string, scheme: Parameters<typeof bookTable>[2]): Promise<readonly KeptFinal[]> {
  const bytes = readInputFile(path);
  if (!isWorkbook(bytes, basename(path))) throw new BadInput([`${basename(path)} 不是工作簿。--against 后面请写定稿的 .xlsx。`]);
  return (await bookTable(bytes, basename(path), scheme)).finals;
}

interface Comparison {
  readonly final: KeptFinal | null;
  readonly damaged: boolean;
  readonly differences: readonly string[];
}

function compare({ text }: Summed, final: KeptFinal | undefined): Comparison {
  if (final === undefined) return { final: null, damaged: false, differences: [] };
  const [before, after] = [readCanonical(final.text), readCanonical(text)];
  const damaged = before === null || checksumOf(final.text).full !== final.full;
  return { final, damaged, differences: before === null || after === null ? [] : figureDifferences(before, after).map(figureSentence) };
}

function linesOf({ unit, short, full, pending, final, damaged, differences }: Summed & Comparison): string {
  const head = `${unit === '' ? '' : `${unit}　`}${grouped(short)}　${full}${pending > 0 ? `　还有 ${pending} 条待评` : ''}`;
  if (final === null) return head;
  const when = `${final.when} ${final.by}定稿`;
  const said = damaged ? [`  定稿记录本身被改过：记下的数字算不出记下的校验码。`] : [];
  const same = differences.length === 0 ? [`  与 ${when}的数字一致。`] : [`  与 ${when}的数字不同：`, ...differences.map((sentence) => `    ${sentence}`)];
  return [head, ...said, ...same].join('\n');
}
