import { readClauses } from '../../src/reading';
import { DAMAGE } from '../../src/reading/damage';

describe('torn text is refused, not guessed at', () => {
  test.each(DAMAGE.map(({ name, example }) => [name, example]))('%s', (_, example) => {
    expect(readClauses(example).map(({ refused }) => refused?.code)).toEqual(['damagedText']);
  });
});
