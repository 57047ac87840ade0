import type { ParameterMetadata } from './metadata';

export type Scalar = string | number | boolean;
/** A blank cell reaches a function as null in Excel on the web and as 0 on the desktop. */
export type BlankMode = 'null' | '0';

/** An argument of a formula: one cell or a block; blank cells are `undefined`. */
export type Block = readonly (readonly (Scalar | undefined)[])[];
/** `undefined`: left out, as in KH.SHARE(A1,,B1). */
export type Given = Block | undefined;

export const NOT_THAT_TYPE = Symbol('Excel answers #VALUE! without calling the function');

/** The arguments as Excel hands them over: by the parameter's shape and type; what is left out is null. */
export function handOver(given: readonly Given[], parameters: readonly ParameterMetadata[], blanks: BlankMode): unknown[] | typeof NOT_THAT_TYPE {
  const args: unknown[] = [];
  for (const [i, parameter] of parameters.entries()) {
    if (parameter.repeating) {
      const rest = given.slice(i).map((block) => one(block, parameter, blanks));
      if (rest.includes(NOT_THAT_TYPE)) return NOT_THAT_TYPE;
      args.push(rest);
      break;
    }
    const value = one(given[i], parameter, blanks);
    if (value === NOT_THAT_TYPE) return NOT_THAT_TYPE;
    args.push(value);
  }
  return args;
}

function one(block: Given, parameter: ParameterMetadata, blanks: BlankMode): unknown {
  if (block === undefined) return null;
  const typed = block.map((row) => row.map((cell) => coerce(cell, parameter.type ?? 'any', blanks)));
  if (typed.some((row) => row.includes(NOT_THAT_TYPE))) return NOT_THAT_TYPE;
  if (parameter.dimensionality === 'matrix') return typed;
  // A block where one value belongs: a formula that spills calls once a cell; not needed here.
  return typed.length === 1 && typed[0]?.length === 1 ? typed[0][0] : NOT_THAT_TYPE;
}

function coerce(cell: Scalar | undefined, type: string, blanks: BlankMode): unknown {
  if (cell === undefined) {
    if (type === 'any') return blanks === '0' ? 0 : null;
    return type === 'string' ? '' : type === 'boolean' ? false : 0;
  }
  switch (type) {
    case 'number': {
      const number = typeof cell === 'string' && cell.trim() === '' ? NaN : Number(cell);
      return Number.isNaN(number) ? NOT_THAT_TYPE : number;
    }
    case 'string': return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
    case 'boolean': return typeof cell === 'string' ? (/^(true|false)$/i.test(cell) ? cell.toUpperCase() === 'TRUE' : NOT_THAT_TYPE) : Boolean(cell);
    default: return cell;
  }
}
