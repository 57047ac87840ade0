import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { BadInput } from '../../src/cli/badInput';
import { ballotJson } from '../../src/cli/ballots/ballotJson';
import { scoreBallots } from '../../src/cli/ballots/scoreBallots';
import { openTemplate } from '../../src/cli/templates';

/** One ballot as it stands in a file; every value is a string. */
interface WorkedBallot {
  readonly name: string;
  /** One row of a ballot list: heading → cell. */
  readonly ballot: Readonly<Record<string, string>>;
  readonly decisions?: Readonly<Record<string, string>>;
  readonly because: string;
  /** Fields of the answer; grade 无 is null, `open` lists the codes, `together` the share alone. */
  readonly expect?: { readonly grade: string; readonly open?: readonly string[]; readonly shares?: Readonly<Record<string, string>>; readonly together?: string; readonly consequences?: readonly string[] };
  /** The whole sentences with which the ballot is refused, without their place. */
  readonly problems?: readonly string[];
}

interface Answer {
  readonly grade: string | null;
  readonly shares: Readonly<Record<string, string>>;
  readonly together: { readonly share: string } | null;
  readonly consequences: readonly string[];
  readonly open: readonly { readonly code: string }[];
}

const TEMPLATES = ['gongsi-zerenzhi', 'moban-zerenzhi', 'gansu-ceping'];
const casesOf = (id: string): readonly WorkedBallot[] => parse(readFileSync(join(__dirname, id, 'ballots.yaml'), 'utf8'), { schema: 'failsafe' }) as readonly WorkedBallot[];

function answerOf(id: string, { ballot, decisions }: WorkedBallot): Answer | readonly string[] {
  const { scheme } = openTemplate(id);
  if (scheme.ballot === null) throw new Error(`${id} has no ballots`);
  const list = `${Object.keys(ballot).join(',')}\n${Object.values(ballot).join(',')}\n`;
  try {
    const [only] = scoreBallots(scheme, scheme.ballot, decisions ?? {}, list, '票.csv');
    if (only === undefined) throw new Error('no ballot was scored');
    return ballotJson(only) as Answer;
  } catch (problem) {
    if (problem instanceof BadInput) return problem.sentences.map((sentence) => sentence.replace(/^票\.csv 第 2 行：/u, ''));
    throw problem;
  }
}

describe.each(TEMPLATES)('%s', (id) => {
  const cases = casesOf(id);

  test('at least 15 worked ballots, each with its arithmetic and a name of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(15);
    expect(cases.filter((worked) => !worked.because || (worked.expect === undefined) === (worked.problems === undefined))).toEqual([]);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test.each(cases.map((worked) => [worked.name, worked] as const))('%s', (_, worked) => {
    const answer = answerOf(id, worked);
    if (worked.expect === undefined || !('grade' in answer)) {
      expect(answer).toEqual(worked.problems);
      return;
    }
    const { grade, open = [], shares, together, consequences } = worked.expect;
    expect({ grade: answer.grade ?? '无', open: answer.open.map(({ code }) => code) }).toEqual({ grade, open });
    if (shares !== undefined) expect(answer.shares).toEqual(shares);
    if (together !== undefined) expect(answer.together?.share).toBe(together);
    if (consequences !== undefined) expect(answer.consequences).toEqual(consequences);
  });
});
