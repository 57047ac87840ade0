import { a1 } from '../../src/workbook';
import { zipOf } from '../support/zip';

export type HandCell = string | number | { readonly formula?: string; readonly value?: number; readonly percent?: true };

export interface HandSheet {
  readonly name: string;
  readonly rows: readonly (readonly HandCell[])[];
  /** "A1:D1" */
  readonly merges?: readonly string[];
  readonly hidden?: true;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** An .xlsx written by hand, with nothing of the package that reads it. */
export function bookOfSheets(sheets: readonly HandSheet[]): Buffer {
  const numbered = sheets.map((sheet, at) => ({ sheet, number: at + 1 }));
  const parts: [string, string][] = [
    ['[Content_Types].xml', `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`],
    ['_rels/.rels', `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ['xl/workbook.xml', `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbered.map(({ sheet, number }) => `<sheet name="${sheet.name}" sheetId="${number}"${sheet.hidden === true ? ' state="hidden"' : ''} r:id="rId${number}"/>`).join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `${XML}<Relationships xmlns="${PACKAGE}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${numbered.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`],
    ['xl/styles.xml', `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="9" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`],
    ...numbered.map(({ sheet, number }): [string, string] => [`xl/worksheets/sheet${number}.xml`, sheetXml(sheet)]),
  ];
  return zipOf(new Map(parts.map(([name, text]) => [name, Buffer.from(text)])));
}

function sheetXml({ rows, merges = [] }: HandSheet): string {
  const lines = rows.map((row, y) => `<row r="${y + 1}">${row.map((cell, x) => cellXml(cell, a1(y, x))).join('')}</row>`).join('');
  const merged = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${lines}</sheetData>${merged}</worksheet>`;
}

function cellXml(cell: HandCell, at: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${cell.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</t></is></c>`;
  return `<c r="${at}"${cell.percent === true ? ' s="1"' : ''}>${cell.formula === undefined ? '' : `<f>${cell.formula}</f>`}${cell.value === undefined ? '' : `<v>${cell.value}</v>`}</c>`;
}
