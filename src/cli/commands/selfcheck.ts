import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { schemeKind } from '../../workbook/schemeKind';
import { selfFileName } from '../../workbook/selfCheck/selfFileName';
import { writeSelfBook } from '../../xlsx';
import { BadInput } from '../badInput';
import { decodeText } from '../entries/decode';
import { readInputFile } from '../inputFile';
import { openTemplate } from '../templates';
import { writeWhole } from '../wholeFile';
import { unitsIn } from '../workbook/units';
import { decisionsOf } from './workbook';

export interface SelfcheckOptions {
  readonly output: string;
  readonly units: string;
  readonly decide: readonly string[];
  readonly settings?: string;
  readonly year?: string;
}

/** `kaohe selfcheck`: one 自查表 a unit, as an .xlsx to be filled in and sent back. Throws BadInput, and then leaves no file behind. */
export async function selfcheck(name: string, { output, units: list, year, ...answers }: SelfcheckOptions): Promise<string> {
  const { scheme } = openTemplate(name);
  if (schemeKind(scheme) !== 'clauses') throw new BadInput([`${scheme.short}不是按条扣分的方案，没有自查表可发。`]);
  const { decisions } = decisionsOf(scheme, answers);
  const units = unitsIn(decodeText(readInputFile(list), basename(list)), basename(list));
  const files = units.map((unit, index) => ({ unit, path: join(output, selfFileName(unit, index + 1)) }));
  const there = files.filter(({ path }) => existsSync(path));
  if (there.length > 0) throw new BadInput(there.map(({ path }) => `${path} 已经有了，不覆盖。请换一个文件夹，或者先把它移走。`));
  const made = !existsSync(output);
  try {
    mkdirSync(output, { recursive: true });
  } catch (problem) {
    throw new BadInput([`${output} 不是能写的文件夹（${(problem as { code?: string }).code ?? ''}）。请换一个文件夹。`]);
  }
  const written: string[] = [];
  try {
    for (const { unit, path } of files) {
      writeWhole(path, await writeSelfBook(scheme, unit, { year: year ?? String(new Date().getFullYear()), decisions, script: 'document' }));
      written.push(path);
    }
  } catch (problem) {
    for (const path of written) rmSync(path, { force: true });
    if (made) rmSync(output, { recursive: true, force: true });
    throw problem;
  }
  return `已写好 ${files.length} 家的自查表，在 ${output} 里，一家一个文件。填好收回后，用 kaohe collect 核对、汇总。`;
}
