/// <reference types="custom-functions-runtime" />

/** The part of Excel's runtime that the functions touch: errors with a code and a sentence, and the association table. */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export const associated = new Map<string, unknown>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: RuntimeError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    associate: (id: string, run: unknown) => associated.set(id, run),
  },
});

/** What a blank cell arrives as: 0 in Excel on the desktop, null in Excel on the web, "" from a formula. */
const BLANKS: readonly (readonly [string, unknown])[] = [
  ['a blank cell arrives as 0', 0],
  ['a blank cell arrives as null', null],
  ['a blank cell arrives as ""', ''],
];

/** The same tests on each platform's way with blanks. */
export function onEveryPlatform(tests: (blank: unknown) => void): void {
  describe.each(BLANKS)('where %s', (_name, blank) => tests(blank));
}

/** The sentence of a #VALUE!; a test that gets no #VALUE! fails. */
export function sentenceOf(run: () => unknown): string {
  try {
    const value = run();
    return `no #VALUE! but ${JSON.stringify(value)}`;
  } catch (problem) {
    if (!(problem instanceof RuntimeError)) throw problem;
    return problem.code === '#VALUE!' ? (problem.message ?? '') : `${problem.code} ${problem.message ?? ''}`;
  }
}
