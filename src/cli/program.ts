import { Command } from 'commander';
import { BadInput } from './badInput';
import { check } from './commands/check';
import { checksum } from './commands/checksum';
import { collect } from './commands/collect';
import { importSheet } from './commands/import';
import { list } from './commands/list';
import { read } from './commands/read';
import { scoreFile } from './commands/score';
import { selfcheck } from './commands/selfcheck';
import { workbook } from './commands/workbook';
import { decodeText } from './entries/decode';
import { width } from './print/columns';

/** The edges of the program: what it reads besides files, and where its answer goes. */
export interface Streams {
  readonly standardInput: () => Promise<Buffer>;
  readonly print: (text: string) => void;
}

const HELP_TITLES: Readonly<Record<string, string>> = { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' };

/** The command line of `kaohe`. A command's answer is printed whole at its end, so bad input leaves nothing behind. */
export function program({ standardInput, print }: Streams): Command {
  const kaohe = new Command('kaohe');
  kaohe
    .description('按考核细则原文计分')
    .helpOption('-h, --help', '显示用法')
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => HELP_TITLES[title] ?? title, displayWidth: width })
    .configureOutput({ writeErr: () => undefined })
    .exitOverride();

  command(kaohe, 'list', '列出方案')
    .argument('[方案文件...]', '一起列出的方案文件')
    .action((files: string[], options: Options) => print(list(files, json(options))));

  command(kaohe, 'check', '体检一个方案')
    .argument('<方案>', '方案编号，或 scheme.yaml、方案文件的路径')
    .action((scheme: string, options: Options) => print(check(scheme, json(options))));

  command(kaohe, 'read', '从标准输入读条文，一行一条，说出怎样计分').action(async (options: Options) =>
    print(read(decodeText(await standardInput(), '标准输入'), json(options))),
  );

  command(kaohe, 'score', '按登记计分')
    .argument('<方案>', '方案编号，或 scheme.yaml、方案文件的路径')
    .argument('<登记>', '登记表（.csv，表头：单位、条款、数量、案件、备注），或填好的工作簿（.xlsx）')
    .argument('[口径=定法...]', '接着 --decide 再写的口径')
    .option('--decide <口径=定法>', '口径另定，可写多次', (pair: string, before: string[] = []) => [...before, pair])
    .option('--rest <0>', '没有登记的条款都已查过，没有发现')
    .option('--settings <文件>', '本单位定的项目：一行一项“项目: 内容”的 .yaml，或表头为“项目、内容”的 .csv')
    .action(async (scheme: string, entries: string, more: string[], options: Options) =>
      print(await scoreFile(scheme, entries, { ...json(options), decide: decisions(options, more), ...(options.rest === undefined ? {} : { rest: options.rest }), ...(options.settings === undefined ? {} : { settings: options.settings }) })),
    );

  command(kaohe, 'checksum', '算出定稿的校验码，与定稿记录核对')
    .argument('<方案>', '方案编号，或 scheme.yaml、方案文件的路径')
    .argument('<登记>', '和 score 用的一样：登记表（.csv），或填好的工作簿（.xlsx）')
    .argument('[口径=定法...]', '接着 --decide 再写的口径')
    .option('--decide <口径=定法>', '口径另定，可写多次', (pair: string, before: string[] = []) => [...before, pair])
    .option('--rest <0>', '没有登记的条款都已查过，没有发现')
    .option('--year <年度>', '考核年度；工作簿里已经写明')
    .option('--against <定稿的工作簿>', '与这个工作簿的定稿记录核对，说出哪个数不同')
    .option('--text', '只输出算校验码的文字，可以用 sha256sum 复算')
    .action(async (scheme: string, entries: string, more: string[], { rest, year, against, text, ...options }: Options) =>
      print(await checksum(scheme, entries, { ...json(options), decide: decisions(options, more), text: text === true, ...(rest === undefined ? {} : { rest }), ...(year === undefined ? {} : { year }), ...(against === undefined ? {} : { against }) })),
    );

  command(kaohe, 'import', '引入本单位自己的考核细则')
    .argument('<细则>', '工作簿 .xlsx、表格 .csv、文本 .txt，或者从 Word、网页另存的 .html')
    .requiredOption('-o, --output <文件夹>', '方案写到哪个文件夹')
    .option('--id <编号>', '方案编号；不写就用文件夹的名字')
    .option('--title <名称>', '方案名称；不写就用文中的标题')
    .option('--year <年份>', '哪一年的细则，写进出处')
    .option('--simplified', '繁体逐字转为简体再引入')
    .option('--sheet <表名>', '工作簿里引入哪一张表；只有一张写着规定的不用写')
    .option('--column <列=是什么>', '指定一列是什么，如 3=评分说明，可写多次', (pair: string, before: string[] = []) => [...before, pair])
    .option('--mends <序号>', '照哪几处更正：all，或序号，如 1,3；不写就都不改')
    .action(async (file: string, { output, id, title, year, simplified, sheet, column, mends, ...options }: ImportFlags) =>
      print(await importSheet(file, {
        ...json(options), output, simplified: simplified === true, columns: column ?? [],
        ...(id === undefined ? {} : { id }), ...(title === undefined ? {} : { title }), ...(year === undefined ? {} : { year }), ...(mends === undefined ? {} : { mends }),
        ...(sheet === undefined ? {} : { sheet }),
      })),
    );
  command(kaohe, 'workbook', '做出工作簿（.xlsx），公式不用插件')
    .argument('<方案>', '方案编号，或 scheme.yaml 的路径')
    .argument('[口径=定法...]', '接着 --decide 再写的口径')
    .requiredOption('-o, --output <文件>', '写到哪个 .xlsx')
    .option('--units <文件>', '单位名单，一行一个，或有“单位”一列的表')
    .option('--entries <文件>', '登记，和 score 用的一样')
    .option('--decide <口径=定法>', '口径另定，可写多次', (pair: string, before: string[] = []) => [...before, pair])
    .option('--settings <文件>', '本单位定的项目，和 score 用的一样')
    .option('--formulas <native|values>', 'native：Excel 自带的函数（不写就是它）；values：只有数值')
    .option('--year <年度>', '考核年度，不写就是今年')
    .option('--units-only', '只做各单位的表，不做台账、汇总等各单位合在一起的表')
    .action(async (scheme: string, more: string[], { output = '', units, entries, settings, formulas, year, unitsOnly, ...options }: Options) => {
      const given = { units, entries, settings, formulas, year, unitsOnly };
      const written = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      print(await workbook(scheme, { output, decide: decisions(options, more), ...written }));
    });

  command(kaohe, 'selfcheck', '做出发给各单位的自查表，一家一个 .xlsx')
    .argument('<方案>', '方案编号，或 scheme.yaml、方案文件的路径')
    .argument('[口径=定法...]', '接着 --decide 再写的口径')
    .requiredOption('--units <文件>', '单位名单，一行一个，或有“单位”一列的表')
    .requiredOption('-o, --output <文件夹>', '写到哪个文件夹')
    .option('--decide <口径=定法>', '口径另定，可写多次', (pair: string, before: string[] = []) => [...before, pair])
    .option('--settings <文件>', '本单位定的项目，和 score 用的一样')
    .option('--year <年度>', '考核年度，不写就是今年')
    .action(async (scheme: string, more: string[], { output = '', units = '', settings, year, ...options }: Options) =>
      print(await selfcheck(scheme, { output, units, decide: decisions(options, more), ...given({ settings, year }) })),
    );

  command(kaohe, 'collect', '收回自查表，核对后与考核并列')
    .argument('<自查表...>', '填好的自查表（.xlsx），可写多个')
    .option('--scheme <方案>', '方案编号或路径；不写就看文件里是哪个')
    .option('--units <文件>', '单位名单：不在里面的不收，没有交的列出来')
    .option('--entries <文件>', '考核的登记（.csv 或工作簿），用来比对')
    .option('--decide <口径=定法>', '口径另定，可写多次', (pair: string, before: string[] = []) => [...before, pair])
    .option('--settings <文件>', '本单位定的项目，和 score 用的一样')
    .option('--year <年度>', '只收这一年度的')
    .action(async (files: string[], { scheme, units, entries, settings, year, ...options }: Options) =>
      print(await collect(files, { ...json(options), decide: decisions(options, []), ...given({ scheme, units, entries, settings, year }) })),
    );
  return kaohe;
}

/** Only what was written. */
function given<T extends Readonly<Record<string, string | undefined>>>(options: T): { readonly [Key in keyof T]?: string } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as { readonly [Key in keyof T]?: string };
}

interface ImportFlags {
  readonly json?: boolean;
  readonly output: string;
  readonly id?: string;
  readonly title?: string;
  readonly year?: string;
  readonly simplified?: boolean;
  readonly sheet?: string;
  readonly column?: string[];
  readonly mends?: string;
}

interface Options {
  readonly scheme?: string;
  readonly output?: string;
  readonly units?: string;
  readonly entries?: string;
  readonly formulas?: string;
  readonly year?: string;
  readonly unitsOnly?: boolean;
  readonly json?: boolean;
  readonly decide?: string[];
  readonly rest?: string;
  readonly settings?: string;
  readonly against?: string;
  readonly text?: boolean;
}

function command(parent: Command, name: string, description: string): Command {
  return parent.command(name).description(description).option('--json', '输出 JSON').helpOption('-h, --help', '显示用法').allowExcessArguments(false);
}

function json({ json: asked }: Options): { readonly json: boolean } {
  return { json: asked === true };
}

/** `--decide a=b c=d` writes several behind one option; without the option they are words too many. */
function decisions({ decide = [] }: Options, more: readonly string[]): readonly string[] {
  if (more.length > 0 && decide.length === 0) throw new BadInput([`“${more.join(' ')}”是多写的。登记只用一个文件；口径写在 --decide 后面。`]);
  return [...decide, ...more];
}
