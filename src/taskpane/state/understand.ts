import { isTraditional, type BroughtIn, type Doubt, type IntakeRole, type RecognisedTable, type RowKind } from '../../intake/index';
import { openDamage, type OpenDamage } from '../../scheme/check/damage';
import { withAsIs } from '../../scheme/schemeFile';
import { simplifiedText } from '../../scheme/simplify';
import type { Message } from './message';
import { openOwn, type OpenedOwn } from './openOwn';
import { readTaken, wordsIn, type Taken } from './taken';

/** What a clerk has said about what was brought in. */
export interface BringInAnswers {
  readonly title: string;
  readonly short: string;
  /** Who is assessed. */
  readonly body: string;
  /** Roles of columns (from 0) that differ from how they were taken. */
  readonly roles: Readonly<Record<number, IntakeRole>>;
  readonly simplified: boolean;
  /** Indexes into the mends: those to be put right. */
  readonly accepted: readonly number[];
  /** The damage that is left was looked at and stays as it is. */
  readonly asIs: boolean;
}

export const NO_ANSWERS: Omit<BringInAnswers, 'title' | 'short' | 'body'> = { roles: {}, simplified: false, accepted: [], asIs: false };

interface Seen {
  /** null where it came as running text. */
  readonly table: RecognisedTable | null;
  readonly traditional: boolean;
}

export interface Understood extends Seen {
  readonly ok: true;
  readonly made: BroughtIn;
  readonly opened: OpenedOwn;
  /** Damage that no mend puts right, whether or not somebody has looked at it. */
  readonly damage: readonly OpenDamage[];
}

export type Understanding = Understood | (Seen & { readonly ok: false; readonly message: Message });

const AS_IS = '引入时看过，照原样。';

/** Everything from what was brought in to the scheme beside its 体检; changes nothing, and asks again with every answer. */
export function understand(taken: Taken, answers: BringInAnswers): Understanding {
  const { from } = taken;
  const script = (words: string): string => (answers.simplified ? simplifiedText(words) : words);
  const sheet = readTaken(taken, { roles: answers.roles }, script);
  const seen: Seen = { table: sheet.table, traditional: isTraditional(wordsIn(taken)) };
  const fail = (message: Message): Understanding => ({ ...seen, ok: false, message });
  const title = script(answers.title.trim());
  const made = sheet.make({
    id: 'own', title, accepted: answers.accepted,
    ...(answers.short.trim() === '' ? {} : { short: script(answers.short.trim()) }),
    ...(answers.body.trim() === '' ? {} : { body: script(answers.body.trim()) }),
  });
  if (!made.ok) {
    return fail({
      tone: 'stop', fact: `${from}里没有读到一条扣分或加分的规定。`,
      next: seen.table === null ? '请核对贴的是不是考核细则；是表格的，请选中整张表再复制。' : '请在下面指明哪一列是“评分说明”；这张表里没有的，请贴入写着扣分规定的那一张。',
    });
  }
  const first = openOwn(made);
  if (!first.ok) return fail({ tone: 'stop', fact: `${from}没有做成方案：${first.sentences.slice(0, 3).join('')}`, next: '请核对贴的内容，改好再贴一次。' });
  const damage = openDamage(first.opened.scheme, made.sourceText);
  const looked = answers.asIs && damage.length > 0 ? openOwn({ ...made, yaml: withAsIs(made.yaml, damage.map(({ words }) => ({ quote: words, note: AS_IS }))) }) : first;
  if (!looked.ok) return fail({ tone: 'stop', fact: `${from}没有做成方案：${looked.sentences.slice(0, 3).join('')}`, next: '请核对贴的内容，改好再贴一次。' });
  return { ...seen, ok: true, made, opened: looked.opened, damage };
}

/** What is to be put right before the scheme can be used; damage is told of by itself. */
export function defectsOf({ opened }: Understood): readonly string[] {
  return opened.findings.filter(({ severity, code }) => severity === 'defect' && code !== 'damaged').map(({ sentence }) => sentence);
}

/** Nothing keeps the scheme from being used. */
export function isUsable({ opened }: Understood): boolean {
  return opened.findings.every(({ severity, code }) => severity !== 'defect' && !(code === 'damaged' && severity === 'question'));
}

/** Doubts to be shown one by one; clauses that wait for a 口径 are asked about as such. */
export function doubtsOf({ made }: Understood): readonly Doubt[] {
  return made.doubts.filter(({ code }) => code !== 'clauseRefused');
}

const ROWS: readonly (readonly [readonly RowKind[], string])[] = [
  [['head', 'above'], '标题和表头'], [['section'], '项目'], [['item', 'continued'], '标准'], [['subtotal', 'total'], '小计、合计'], [['note'], '注'], [['blank'], '空行'],
];

/** What was understood, a sentence each: size, points and whether they add up, clauses, rows. */
export function understoodWords(understood: Understood): readonly string[] {
  const { made, table } = understood;
  const differs = made.doubts.filter(({ code }) => code === 'sumDiffers').length;
  const refused = made.doubts.filter((doubt) => doubt.code === 'clauseRefused' && doubt.reading.refused !== null).length;
  const asked = made.asked === 0 ? '都能照字面计分' : `${made.clauses - made.asked} 条能照字面计分，${made.asked} 条要先定口径${refused === 0 ? '' : `（${refused} 条读不出唯一的意思）`}`;
  return [
    `${made.items} 项标准，标准分合计 ${made.total} 分，${differs === 0 ? '没有看到对不上的小计、合计' : `有 ${differs} 处小计或合计对不上`}。`,
    `${made.clauses} 条扣分或加分的规定，${asked}。`,
    ...(table === null ? [] : [rowWords(table.rows)]),
  ];
}

function rowWords(rows: readonly RowKind[]): string {
  const counts = ROWS.map(([kinds, words]) => ({ words, count: rows.filter((row) => kinds.includes(row)).length })).filter(({ count }) => count > 0);
  return `表格 ${rows.length} 行：${counts.map(({ words, count }) => `${words} ${count} 行`).join('，')}。`;
}
