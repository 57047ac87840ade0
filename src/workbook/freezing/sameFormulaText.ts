/**
 * The text of a formula without what a program may write differently: capitals, spaces, $ and the quotes around the name of a sheet; and
 * without the prefix that stands before KH where the add-in is not installed, or was installed elsewhere.
 */
function bare(formula: string): string {
  return formula.replace(/_xldudf_KH_/giu, 'KH.').replace(/[\s'$]/gu, '').toUpperCase();
}

export function sameFormulaText(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** Whether a formula calls the add-in, under whatever prefix Excel shows. */
export function callsAddIn(formula: string): boolean {
  return /(?<![A-Z0-9_.])(?:_xldudf_KH_|KH\.)[A-Z]+\(/iu.test(formula.replace(/"(?:[^"]|"")*"/gu, '""'));
}
