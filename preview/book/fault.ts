/**
 * A refusal by the workbook, with Excel's own code and English message.
 * The Office.js side makes the error of it that the add-in catches.
 */
export interface Fault {
  readonly fault: true;
  readonly code: string;
  readonly message: string;
}

export const isFault = (thrown: unknown): thrown is Fault =>
  typeof thrown === 'object' && thrown !== null && (thrown as { fault?: unknown }).fault === true;

const fault = (code: string, message: string): Fault => ({ fault: true, code, message });

const BAD_ARGUMENT = 'The argument is invalid or missing or has an incorrect format.';
const WRONG_SHAPE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Codes and messages as Excel on the web sends them in English. */
export const faults = {
  itemNotFound: () => fault('ItemNotFound', "The requested resource doesn't exist."),
  itemAlreadyExists: () => fault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.'),
  invalidArgument: () => fault('InvalidArgument', BAD_ARGUMENT),
  wrongShape: () => fault('InvalidArgument', WRONG_SHAPE),
  invalidReference: () => fault('InvalidReference', 'This reference is not valid for the current operation.'),
  invalidOperation: () => fault('InvalidOperation', 'The operation attempted is invalid on the object.'),
  accessDenied: () => fault('AccessDenied', 'You cannot perform the requested operation.'),
  formulaTooLong: () => fault('InvalidArgument', BAD_ARGUMENT),
  general: () => fault('GeneralException', 'There was an internal error while processing the request.'),
};
