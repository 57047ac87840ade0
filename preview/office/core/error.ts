import { isFault, type Fault } from '../../book/fault';

export interface DebugInfo {
  code: string;
  message: string;
  errorLocation?: string;
  statement?: string;
}

/** The error an add-in catches: same name, code, message and debugInfo as OfficeExtension.Error. */
export class OfficeError extends Error {
  override readonly name = 'RichApi.Error';
  readonly traceMessages: string[] = [];
  readonly innerError: unknown = null;
  readonly debugInfo: DebugInfo;

  constructor(readonly code: string, message: string, errorLocation?: string, statement?: string) {
    super(message);
    this.debugInfo = { code, message, ...(errorLocation && { errorLocation }), ...(statement && { statement }) };
  }

  override toString(): string {
    return `${this.name}: ${this.message}`;
  }
}

export function fromFault(fault: Fault, errorLocation: string, statement: string): OfficeError {
  return new OfficeError(fault.code, fault.message, errorLocation, statement);
}

/** A refusal becomes Excel's error; a defect of the stand-in itself stays what it is. */
export function asOfficeError(thrown: unknown, errorLocation: string, statement: string): unknown {
  return isFault(thrown) ? fromFault(thrown, errorLocation, statement) : thrown;
}

export const propertyNotLoaded = (location: string, property: string) =>
  new OfficeError(
    'PropertyNotLoaded',
    `The property '${property}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
    `${location}.${property}`,
  );

export const valueNotLoaded = () =>
  new OfficeError(
    'ValueNotLoaded',
    'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.',
    'clientResult.value',
  );

/** Not one of Excel's errors: the add-in asked for something that this host does not have. */
export class NotInStandIn extends Error {
  constructor(member: string) {
    super(`${member} is not in the stand-in for Office.js: add it under preview/office, or do not use it`);
    this.name = 'NotInStandIn';
  }
}
