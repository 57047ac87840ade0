import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A worked case of 人大机关; every value is a string. Clauses not named were checked and clear. */
export interface RendaCase {
  readonly name: string;
  /** Clause or 实际人数 → what is entered. */
  readonly entries: Readonly<Record<string, string>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly decisions?: Readonly<Record<string, string>>;
  readonly because: string;
  /** 得分 of each section and the total, 待定 where it waits for a 口径; what is left out is none. */
  readonly expect?: Readonly<Record<'共' | '年' | '日' | 'total', string>> & { readonly pending?: string; readonly vetoes?: readonly string[]; readonly open?: readonly string[] };
  readonly problems?: readonly string[];
}

const folder = join(__dirname, 'renda-jiguan');
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml')).sort();

export const rendaCases: readonly RendaCase[] = files.flatMap((file) => parse(readFileSync(join(folder, file), 'utf8'), { schema: 'failsafe' }) as readonly RendaCase[]);
