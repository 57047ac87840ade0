/// <reference types="office-js" />

/** The one door to Excel: everything else in this folder works on the context it is handed. */
export function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(work);
}
