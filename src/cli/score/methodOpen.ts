import type { MethodScheme } from '../../scheme/methods';
import type { Scheme } from '../../scheme/scheme';
import type { MethodOpening, MethodResult } from '../../scoring/scoreMethods';
import { methodOpeningSentence } from '../../wording/index';
import type { OpenQuestion } from './openPoints';

/** What is still open of a unit's result, each with the key that answers it and its choices; then that the document sets no grades. */
export function openOf(scheme: Scheme, result: MethodResult): OpenQuestion[] {
  const { methods } = scheme;
  if (methods === null) return [];
  const nameOf = (id: string): string => methods.methods.find((method) => method.id === id)?.name ?? id;
  return [
    ...result.open.map((opening) => {
      const code = keyOf(methods, opening);
      const choices = scheme.readings.find(({ key }) => key === code)?.choices ?? [];
      return { code, message: methodOpeningSentence(opening, nameOf), choices: choices.map(({ value, label }) => ({ value, label })) };
    }),
    { code: 'noGrades', message: '原文没有写等次和分数段，只算总分和名次。要定等次，请按本单位当年的考核通知。', choices: [] },
  ];
}

function keyOf(methods: MethodScheme, opening: MethodOpening): string {
  switch (opening.code) {
    case 'weightsUnset':
      return methods.methods.find(({ id }) => id === opening.methods[0])?.weight ?? 'weights';
    case 'missing':
      return methods.missing;
    case 'notFinal':
      return 'pending';
    case 'rankTie':
      return methods.places;
    case 'talkTie':
      return methods.talk.tie;
    case 'talkChosen':
      return methods.talk.chosen;
  }
}
