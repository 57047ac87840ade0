/// <reference types="office-js" />
import type { Script } from '../../scheme/scheme';

/** A making of sheets that has begun and is not done: kept in the workbook, so that it can be taken up again after the pane was closed. */
export interface KeptRun {
  readonly scheme: string;
  readonly year: string;
  readonly script: Script;
  /** Whom the sheets are for, in the order of the list. */
  readonly subjects: readonly string[];
  readonly category: string;
  readonly byContent: boolean;
}

const SETTING = 'KH_making';

/** null where everything that was begun is done. */
export function readRun(): KeptRun | null {
  const kept: unknown = Office.context.document.settings.get(SETTING);
  return isRun(kept) ? kept : null;
}

/** Kept with the workbook when that is saved; null when there is nothing more to take up. */
export function keepRun(run: KeptRun | null): Promise<void> {
  const { settings } = Office.context.document;
  if (run === null) settings.remove(SETTING);
  else settings.set(SETTING, run);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => (status === Office.AsyncResultStatus.Failed ? reject(error) : resolve()));
  });
}

/** Another version of the add-in may have kept something else there. */
function isRun(kept: unknown): kept is KeptRun {
  if (typeof kept !== 'object' || kept === null) return false;
  const { scheme, year, script, subjects, category, byContent } = kept as Readonly<Record<keyof KeptRun, unknown>>;
  const words = [scheme, year, category].every((one) => typeof one === 'string');
  return words && (script === 'document' || script === 'simplified') && typeof byContent === 'boolean' && Array.isArray(subjects) && subjects.every((one) => typeof one === 'string');
}
