import type { Associations } from '../functions/association';
import type { Host } from './core/requestContext';
import { OfficeError } from './core/error';
import { createCustomFunctions } from './customFunctions';
import { createExcel } from './excel';
import type { Frame } from './frame';
import { createOffice } from './office';

/** What the window of an add-in shares with the workbook around it. */
export interface Surroundings extends Host {
  readonly associations: Associations;
  readonly frame: Frame;
}

/** The four names that Office.js puts into a window. */
export function createGlobals(around: Surroundings, ready: Promise<unknown> = Promise.resolve()) {
  return {
    Office: createOffice(around.book, around.frame, ready),
    Excel: createExcel(around),
    OfficeExtension: { Error: OfficeError },
    CustomFunctions: createCustomFunctions(around.associations),
  };
}
