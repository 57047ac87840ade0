import { basename, join } from 'node:path';
import { INTAKE_ROLES, type IntakeRole } from '../../intake/index';
import { loadScheme } from '../../scheme/load';
import { ROLE_WORDS, doubtSentence } from '../../wording/index';
import { BadInput } from '../badInput';
import { openSheet } from '../import/openSheet';
import { readme } from '../import/readme';
import { understood } from '../import/summary';
import { refuseToOverwrite, writeFolder } from '../import/writeFolder';
import { readInputFile } from '../inputFile';

export interface ImportOptions {
  readonly json: boolean;
  /** The folder to make. */
  readonly output: string;
  readonly id?: string;
  readonly title?: string;
  readonly year?: string;
  readonly simplified: boolean;
  /** Which sheet of a workbook; needed where several say something about points. */
  readonly sheet?: string;
  /** Each "3=评分说明": what a column (from 1) is. */
  readonly columns: readonly string[];
  /** "all", or the numbers of the mends to accept: "1,3". */
  readonly mends?: string;
}

const FILES = ['scheme.yaml', 'source.txt', 'README.md'];

/** `kaohe import`: an office's own sheet or text made a template of its own; says what was found. Throws BadInput, and then nothing is written. */
export async function importSheet(path: string, { json, output, id, title, year, simplified, sheet: wanted, columns, mends }: ImportOptions): Promise<string> {
  const file = basename(path);
  const roles = rolesOf(columns);
  refuseToOverwrite(output, FILES);
  const sheet = await openSheet(readInputFile(path), file, { wanted, simplified, roles });
  const names = { id: id ?? (/^[\w-]+$/u.test(basename(output)) ? basename(output) : 'own-scheme'), title: title ?? sheet.title ?? file.replace(/\.[^.]*$/u, ''), ...(year === undefined ? {} : { year }) };
  const plain = sheet.make(names);
  if (!plain.ok) throw new BadInput([`${file} 里没有读到一条扣分或加分的规定，没有写出方案。请核对文件；是表格的，请核对“评分说明”是哪一列，用 --column 指定。`]);
  const accepted = acceptedOf(mends, plain.mends.length);
  const made = accepted.length === 0 ? plain : sheet.make({ ...names, accepted });
  if (!made.ok) throw new BadInput([`${file} 没有写出方案。请核对文件。`]);
  const loaded = loadScheme(made.yaml);
  if (!loaded.ok) throw new BadInput(loaded.defects.map(({ sentence }) => `${file} 写成方案后：${sentence}`));
  const told = understood(made, sheet.table, accepted);
  writeFolder(output, new Map([['scheme.yaml', made.yaml], ['source.txt', made.sourceText], ['README.md', readme({ id: names.id, title: names.title, file, simplified }, told)]]));
  if (json) {
    const { items, clauses, asked, total } = made;
    return JSON.stringify({
      id: names.id, title: names.title, folder: output, items, clauses, asked, total,
      columns: (sheet.table?.columns ?? []).map(({ heading, role, by }) => ({ heading, role, by })),
      doubts: made.doubts.map((doubt) => ({ code: doubt.code, place: doubt.place, message: doubtSentence(doubt), choices: 'choices' in doubt ? doubt.choices : [] })),
      mends: made.mends.map(({ from, to, line }, index) => ({ from, to, line, accepted: accepted.includes(index) })),
    });
  }
  const part = (head: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', head, ...lines.map((line) => `  ${line}`)]);
  return [
    `${names.title}：${told.size}`,
    ...part('各列', told.columns),
    ...part(`要核对的 ${told.doubts.length} 处`, told.doubts),
    ...part('像是损坏的文字', told.mends),
    '',
    `已写到 ${output}：${FILES.join('、')}。下一步请体检：kaohe check ${join(output, 'scheme.yaml')}`,
  ].join('\n');
}

function rolesOf(pairs: readonly string[]): Readonly<Record<number, IntakeRole>> {
  return Object.fromEntries(pairs.map((pair) => {
    const [, column = '', words = ''] = /^(\d{1,3})=(.+)$/u.exec(pair) ?? [];
    const role = INTAKE_ROLES.find((one) => one === words || ROLE_WORDS[one].replace(/（.*）/u, '') === words);
    if (role === undefined || Number(column) < 1) {
      throw new BadInput([`--column 后面写的是“${pair}”。请写成“列=是什么”，如 3=评分说明；能写的有 ${INTAKE_ROLES.map((one) => ROLE_WORDS[one].replace(/（.*）/u, '')).join('、')}。`]);
    }
    return [Number(column) - 1, role];
  }));
}

function acceptedOf(mends: string | undefined, count: number): readonly number[] {
  if (mends === undefined) return [];
  if (mends === 'all') return Array.from({ length: count }, (_, index) => index);
  return mends.split(/[,，、]/u).map((number) => {
    if (!/^[1-9]\d{0,3}$/u.test(number) || Number(number) > count) throw new BadInput([`--mends 后面写的“${number}”不是更正的序号，这份文件有 ${count} 处。请写 all，或写序号，如 1,3。`]);
    return Number(number) - 1;
  });
}
