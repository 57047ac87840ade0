/** Where in what was brought in: a cell of the table (rows and columns from 0), or a line of the text (from 1). */
export type Place = { readonly row: number; readonly column: number | null } | { readonly line: number };
