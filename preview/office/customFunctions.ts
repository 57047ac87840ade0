import type { Associations, Implementation } from '../functions/association';

export const errorCodes = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

export type ErrorCode = (typeof errorCodes)[keyof typeof errorCodes];

/** Excel shows a message of its author for #VALUE! and #N/A only. */
export class CustomFunctionError extends Error {
  override readonly name = 'CustomFunctions.Error';

  constructor(readonly code: ErrorCode, message?: string) {
    super(message ?? '');
  }
}

export function createCustomFunctions(associations: Associations) {
  function associate(idOrMap: string | Readonly<Record<string, Implementation>>, implementation?: Implementation): void {
    if (typeof idOrMap === 'string') {
      if (implementation) associations.associate(idOrMap, implementation);
      return;
    }
    Object.entries(idOrMap).forEach(([id, one]) => associations.associate(id, one));
  }
  return { associate, Error: CustomFunctionError, ErrorCode: errorCodes };
}
