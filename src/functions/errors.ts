/// <reference types="custom-functions-runtime" />
/** #VALUE! in the cell, with a sentence that says what stands there and what to do; Excel shows it beside the cell. */
export function valueError(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}
