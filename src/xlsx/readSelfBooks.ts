import { settle } from '../scheme/decisions';
import type { Decisions, Scheme } from '../scheme/scheme';
import { toRules } from '../scheme/toRules';
import { itemsInOrder } from '../scheme/walk';
import { prepare } from '../scoring/prepare';
import type { UnitResult } from '../scoring/result';
import { checkSelfBook, type SelfEntries, type SelfProblem } from '../workbook/selfCheck/checkSelfBook';
import { SELF_MARK } from '../workbook/selfCheck/planSelfBook';
import { selfScoreValue } from '../workbook/selfCheck/selfScoreValue';
import { scoreEntered } from '../workbook/selfCheck/scoreEntered';
import { formulaSentence } from './bookSentences';
import { readBook } from './readBook';

/** A file by its name. */
export interface NamedBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file that came back: what its unit has filled in and what that comes to, or why it is not read in. */
export type SelfFile = { readonly file: string } & ({ readonly ok: true; readonly self: SelfEntries; readonly result: UnitResult } | { readonly ok: false; readonly sentences: readonly string[] });

export interface Collecting {
  readonly scheme: Scheme;
  readonly decisions: Decisions;
  /** null: any unit may come back. */
  readonly units: readonly string[] | null;
  /** null: any year. */
  readonly year: string | null;
}

/** Reads 自查表 that came back, each for itself: one that is not as it was sent out is named with its reason and leaves the others alone. Throws a RangeError for decisions that are none. */
export async function readSelfBooks(files: readonly NamedBytes[], { scheme, decisions, units, year }: Collecting): Promise<readonly SelfFile[]> {
  const ruled = toRules(scheme, decisions);
  const settled = settle(scheme, decisions);
  if (!ruled.ok || !settled.ok) throw new RangeError(ruled.ok ? '' : ruled.sentence);
  const prepared = prepare(ruled.rules);
  const read: SelfFile[] = [];
  for (const { file, bytes } of files) {
    const refused = (...sentences: readonly string[]): SelfFile => ({ file, ok: false, sentences });
    read.push(await one());

    async function one(): Promise<SelfFile> {
      const book = await readBook(bytes, file);
      if (!book.ok) return refused(...book.sentences);
      const checked = checkSelfBook(scheme, book.sheets);
      if (!checked.ok) return refused(problemSentence(file, scheme, checked.problem));
      const { self } = checked;
      if (year !== null && self.year !== year) return refused(`${file} 是${self.year}年度的自查表，要收的是${year}年度。请核对是不是拿错了文件。`);
      if (units !== null && !units.includes(self.unit)) return refused(`${file} 是“${self.unit}”的，单位名单里没有它。请补进名单，或者核对单位的名称。`);
      const scores = itemsInOrder(scheme).flatMap((item) => {
        const written = self.entered.selfScores.get(item.id);
        const value = written === undefined ? null : selfScoreValue(item, written);
        return value === null || value.ok ? [] : [`${file} ${self.placeOf(item.clauses[0]?.id ?? '')} 这一项：${value.sentence}`];
      });
      if (scores.length > 0) return refused(...scores);
      const scored = scoreEntered(prepared, self.entered.entries);
      if (!scored.ok) return refused(...scored.problems.map(({ clause, sentence }) => `${file} ${self.placeOf(clause)}：${sentence}`));
      return { file, ok: true, self, result: scored.result };
    }
  }
  return read.map((one) => {
    const others = one.ok ? read.filter((other) => other.ok && other !== one && other.self.unit === one.self.unit) : [];
    // Nobody but the unit knows which of two is the one it means.
    return one.ok && others.length > 0 ? { file: one.file, ok: false, sentences: [`${one.file} 和 ${others.map(({ file }) => file).join('、')} 都是“${one.self.unit}”的，都没有收。请留下要的一份，再收一次。`] } : one;
  });
}

function problemSentence(file: string, scheme: Scheme, problem: SelfProblem): string {
  switch (problem.code) {
    case 'notSelf':
      return `${file} 不是发出去的自查表。请用“发出自查表”或 kaohe selfcheck 做出的表来填。`;
    case 'otherScheme':
      return `${file} 是方案 ${problem.scheme} 的，要收的是 ${scheme.id}。请核对是不是拿错了文件。`;
    case 'otherVersion':
      return `${file} 是方案版本${problem.version}的，现在用的是版本${scheme.version}。请用现在的方案重新发一份。`;
    case 'severalSheets':
      return `${file} 里有几张自查表。请一家一个文件，多的删去再交。`;
    case 'noDecisions':
      return `${file} 少了“口径”表。请在原来发出的表里填，不要删表。`;
    case 'allotted':
      return `${file} ${problem.address} 的标准分改过了。请在原来发出的表里重填。`;
    case 'words':
      return `${file} ${problem.address} 与发出的不一样，条文、行列改过了。请在原来发出的表里重填。`;
    case 'overwritten':
      return `${file} ${problem.address} 的公式被改成了别的内容。请在原来发出的表里重填。`;
    case 'formulaEntered':
      return formulaSentence(`${file} ${problem.address}`);
  }
}

/** Id of the scheme of a 自查表; null where the file is none. */
export async function selfSchemeOf(bytes: Uint8Array, file: string): Promise<string | null> {
  const book = await readBook(bytes, file);
  return book.ok ? (book.sheets.find(({ content }) => content.rects[SELF_MARK] !== undefined)?.scheme ?? null) : null;
}
