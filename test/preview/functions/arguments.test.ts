import { NOT_THAT_TYPE, handOver, type BlankMode, type Given } from '../../../preview/functions/arguments';
import type { ParameterMetadata } from '../../../preview/functions/metadata';

const any: ParameterMetadata = { name: '值', type: 'any' };
const number: ParameterMetadata = { name: '数', type: 'number' };
const text: ParameterMetadata = { name: '文', type: 'string' };
const block: ParameterMetadata = { name: '区域', type: 'any', dimensionality: 'matrix' };
const cell = (value: string | number | boolean | undefined): Given => [[value]];

test.each<[string, Given[], ParameterMetadata[], BlankMode, unknown]>([
  ['a blank cell is null on the web', [cell(undefined)], [any], 'null', [null]],
  ['a blank cell is 0 on the desktop', [cell(undefined)], [any], '0', [0]],
  ['a blank cell is 0 for a number, whatever the platform', [cell(undefined)], [number], 'null', [0]],
  ['a blank cell is "" for a text', [cell(undefined)], [text], '0', ['']],
  ['what is left out is null', [cell(1)], [any, { ...number, optional: true }], '0', [1, null]],
  ['a text with a number in it serves as a number', [cell('3')], [number], 'null', [3]],
  ['another text does not', [cell('三')], [number], 'null', NOT_THAT_TYPE],
  ['an empty text does not', [cell('')], [number], 'null', NOT_THAT_TYPE],
  ['a number serves as a text', [cell(3)], [text], 'null', ['3']],
  ['a block arrives as rows', [[[1, undefined], ['a', true]]], [block], 'null', [[[1, null], ['a', true]]]],
  ['a block of one cell is still a block', [cell(1)], [block], 'null', [[[1]]]],
  ['a block does not serve as one value', [[[1, 2]]], [any], 'null', NOT_THAT_TYPE],
  ['repeated arguments arrive as a list', [cell(1), cell(2), cell(undefined)], [any, { ...any, repeating: true }], 'null', [1, [2, null]]],
])('%s', (_name, given, parameters, blanks, args) => {
  expect(handOver(given, parameters, blanks)).toEqual(args);
});
