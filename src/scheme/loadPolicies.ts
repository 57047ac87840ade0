import { CAP_LEVELS, NO_CAP, SAME_CASE_SCOPES } from './choices';
import type { Fields } from './fields';
import type { Path } from './parse';
import type { Choice, OpenPoint, Policies, RecordedReading } from './scheme';

/** 注 as rules: each cites its words and names the recorded reading that settles it. */
export function policiesOf(fields: Fields, value: unknown, path: Path, readings: readonly RecordedReading[]): Policies {
  if (value === undefined) return { sameCase: null, cap: null };
  const entry = fields.record(value, path, [], ['sameCase', 'cap']);
  const policy = (name: 'sameCase' | 'cap', pointer: string, known: readonly string[]): { quote: string | null; key: string } | null => {
    if (!(name in entry)) return null;
    const at = [...path, name];
    const one = fields.record(entry[name], at, name === 'cap' ? [pointer] : ['quote', pointer], ['quote']);
    const key = fields.text(one[pointer], [...at, pointer]);
    const reading = readings.find((candidate) => candidate.key === key);
    if (key !== '' && reading === undefined) {
      fields.note([...at, pointer], (line) => `第 ${line} 行指向口径“${key}”，但 readings 里没有这一条。请补上或改正。`);
    }
    for (const choice of reading?.choices ?? []) {
      if (!known.includes(choice.value)) {
        fields.note([...at, pointer], (line) => `第 ${line} 行指向的口径“${key}”有选项“${choice.value}”，这里只能用 ${known.join('、')}。请改正。`);
      }
    }
    return { quote: 'quote' in one ? fields.text(one['quote'], [...at, 'quote']) : null, key };
  };
  const sameCase = policy('sameCase', 'scope', SAME_CASE_SCOPES);
  const cap = policy('cap', 'level', [...CAP_LEVELS, NO_CAP]);
  return {
    sameCase: sameCase && { quote: sameCase.quote ?? '', scope: sameCase.key },
    cap: cap && { quote: cap.quote, level: cap.key },
  };
}

/** What a cell says of a question that nobody has decided; no choice may be called so. */
const PENDING_WORD = '待定';

/** Choices without a name are called by their label up to its first pause (归低档：94.5 分为良好 → 归低档), by all of it where that would not tell them apart. */
function withNames(choices: readonly (Omit<Choice, 'name'> & { readonly name: string | null })[]): readonly Choice[] {
  const short = choices.map(({ name, label }) => name ?? label.split(/[：，；（]/u)[0] ?? label);
  const apart = new Set(short).size === short.length;
  return choices.map((choice, index) => ({ ...choice, name: choice.name ?? (apart ? (short[index] ?? choice.label) : choice.label) }));
}

/** 口径: at least two choices, the decision one of them or left out (待定), no key twice. */
export function readingsOf(fields: Fields, value: unknown, path: Path): readonly RecordedReading[] {
  const keys = new Set<string>();
  return fields.list(value, path, (one, at) => {
    const entry = fields.record(one, at, ['key', 'question', 'quote', 'choices', 'because'], ['decision']);
    const key = fields.text(entry['key'], [...at, 'key']);
    if (keys.has(key)) fields.note([...at, 'key'], (line) => `第 ${line} 行的口径“${key}”前面已有。请改名或合并。`);
    keys.add(key);
    const choices = withNames(fields.list(entry['choices'], [...at, 'choices'], (choice, where) => {
      const pair = fields.record(choice, where, ['value', 'label'], ['words', 'name']);
      const label = fields.text(pair['label'], [...where, 'label']);
      const name = 'name' in pair ? fields.text(pair['name'], [...where, 'name']) : null;
      const answer = { value: fields.text(pair['value'], [...where, 'value']), label, name };
      return 'words' in pair ? { ...answer, words: fields.text(pair['words'], [...where, 'words']) } : answer;
    }));
    const decision = 'decision' in entry ? fields.text(entry['decision'], [...at, 'decision']) : null;
    const values = choices.map((choice) => choice.value);
    if (new Set(values).size < 2) fields.note([...at, 'choices'], (line) => `第 ${line} 行的口径“${key}”不足两个选项。请写全各种读法。`);
    const names = choices.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) < index || name === PENDING_WORD);
    if (twice !== undefined) fields.note([...at, 'choices'], (line) => `第 ${line} 行的口径“${key}”，选项在表上都叫“${twice}”，分不清。请给选项写不同的 name。`);
    if (decision !== null && decision !== '' && !values.includes(decision)) {
      fields.note([...at, 'decision'], (line) => `第 ${line} 行定的是“${decision}”，不在选项 ${values.join('、')} 之中。请改正。`);
    }
    return {
      key,
      question: fields.text(entry['question'], [...at, 'question']),
      quote: fields.text(entry['quote'], [...at, 'quote']),
      choices,
      decision,
      because: fields.text(entry['because'], [...at, 'because']),
    };
  });
}

/** 待明确. */
export function openPointOf(fields: Fields, value: unknown, path: Path): OpenPoint {
  const entry = fields.record(value, path, ['clauses', 'question', 'quote', 'handling'], ['about']);
  return {
    clauses: fields.list(entry['clauses'], [...path, 'clauses'], (one, at) => fields.text(one, at)),
    question: fields.text(entry['question'], [...path, 'question']),
    quote: fields.text(entry['quote'], [...path, 'quote']),
    handling: fields.text(entry['handling'], [...path, 'handling']),
    about: 'about' in entry ? fields.oneOf(entry['about'], [...path, 'about'], ['sameFact'] as const, 'sameFact') : null,
  };
}
