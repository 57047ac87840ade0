import { isOwnId } from '../../scheme/ownScheme';
import type { Scheme } from '../../scheme/scheme';
import { findUnitSheets } from '../book/findUnitSheets';
import { inExcel } from '../book/inExcel';
import { readAddInElsewhere, type ElsewhereSheet } from '../book/readAddInElsewhere';
import { readAnswers } from '../book/readAnswers';
import { readKeptSchemes } from '../book/readKeptSchemes';
import { readStanding } from '../book/readStanding';
import { plannedBook, type PlannedGroup } from '../state/plannedBook';
import { readJson } from './useFile';

/** The workbook with the plans of its sheets, as far as they are known. */
export interface FilesBook {
  readonly groups: readonly PlannedGroup[];
  /** Sheets that are not ours and hold KH formulas. */
  readonly elsewhere: readonly ElsewhereSheet[];
}

export async function readFilesBook(): Promise<FilesBook> {
  const { sheets, answers, standing, elsewhere } = await inExcel(async (context) => {
    const found = await findUnitSheets(context);
    return { sheets: found, answers: await readAnswers(context, found.units), standing: await readStanding(context, found.units), elsewhere: await readAddInElsewhere(context, found.units) };
  });
  const schemes = await openSchemes([...new Set(sheets.units.map(({ marks }) => marks.scheme))]);
  return { elsewhere, groups: plannedBook(sheets.units, standing, answers, schemes) };
}

/** Those that come with the program, and those that the workbook keeps; one that neither has is left out. */
async function openSchemes(ids: readonly string[]): Promise<ReadonlyMap<string, Scheme>> {
  const opened = new Map<string, Scheme>();
  for (const id of ids.filter((one) => !isOwnId(one))) {
    const scheme = (await readJson(`templates/${id}.json`).catch(() => null)) as Scheme | null;
    if (scheme !== null) opened.set(id, scheme);
  }
  if (!ids.some(isOwnId)) return opened;
  const { openOwn } = await import(/* webpackChunkName: "bringin" */ '../state/openOwn');
  for (const own of (await inExcel(readKeptSchemes)).schemes) {
    const opening = openOwn(own);
    if (opening.ok) opened.set(opening.opened.scheme.id, opening.opened.scheme);
  }
  return opened;
}
