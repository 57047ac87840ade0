/** What Excel shows where a formula calls an add-in that it does not know. */
export const NO_ADD_IN = '#NAME?';

/** Whether any of some cells shows it. */
export function isUnconnected(values: readonly (readonly unknown[])[]): boolean {
  return values.some((row) => row.includes(NO_ADD_IN));
}
