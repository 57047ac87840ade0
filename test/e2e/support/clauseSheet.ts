import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScheme } from '../../../src/scheme/load';
import type { Scheme } from '../../../src/scheme/scheme';
import { a1, planUnitSheet } from '../../../src/workbook';
import { clauseRows } from '../../../src/workbook/clauseRows';

export function template(id: string): Scheme {
  const loaded = loadScheme(readFileSync(join(__dirname, '../../../templates', id, 'scheme.yaml'), 'utf8'));
  if (!loaded.ok) throw new Error(loaded.defects.map(({ sentence }) => sentence).join('\n'));
  return loaded.scheme;
}

export interface Places {
  /** "H57": where a named column of the sheet stands for a clause. */
  at(name: string, clause: string): string;
  /** "M108": a named cell of the whole sheet. */
  cell(name: string): string;
}

/** Where things stand on a sheet of the scheme; what stands there is for the test to say. */
export function placesOf(scheme: Scheme): Places {
  const { names } = planUnitSheet(scheme, { unit: '单位', year: '2026', sheetName: '单位' });
  const rows = new Map(clauseRows(scheme).map(({ clause, row }) => [clause.id, row]));
  const rectOf = (name: string) => {
    const rect = names.find((one) => one.name === name)?.rect;
    if (rect === undefined) throw new Error(`no name ${name}`);
    return rect;
  };
  return {
    at: (name, clause) => {
      const row = rows.get(clause);
      if (row === undefined) throw new Error(`no row for ${clause}`);
      return a1(row, rectOf(name).column);
    },
    cell: (name) => a1(rectOf(name).row, rectOf(name).column),
  };
}
