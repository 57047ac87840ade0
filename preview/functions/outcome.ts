import type { Scalar } from './arguments';

/** What a call came to: a block of values, or an error with the message that Excel shows beside the cell. */
export type Outcome =
  | { readonly values: readonly (readonly Scalar[])[] }
  | { readonly error: string; readonly message: string };

/** Excel shows the author's message only for these two. */
const WITH_MESSAGE = new Set(['#VALUE!', '#N/A']);

export function readResult(result: unknown): Outcome {
  if (result instanceof Promise) throw new Error('A custom function that answers later is not in the stand-in');
  const rows: unknown[][] = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  if (rows.length === 0 || rows.some((row) => !Array.isArray(row) || row.length !== rows[0]?.length)) return { error: '#VALUE!', message: '' };
  for (const value of rows.flat()) if (typeof value === 'number' && !Number.isFinite(value)) return { error: '#NUM!', message: '' };
  // Excel shows a returned null or undefined as 0.
  return { values: rows.map((row) => row.map((value) => (value === null || value === undefined ? 0 : isScalar(value) ? value : String(value)))) };
}

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

/** A CustomFunctions.Error gives its code; anything else that is thrown shows as #VALUE!, as in Excel. */
export function readThrown(thrown: unknown): Outcome {
  const { name, code, message } = (thrown ?? {}) as { name?: unknown; code?: unknown; message?: unknown };
  const ours = name === 'CustomFunctions.Error' && typeof code === 'string';
  const error = ours ? code : '#VALUE!';
  return { error, message: ours && WITH_MESSAGE.has(error) && typeof message === 'string' ? message : '' };
}
