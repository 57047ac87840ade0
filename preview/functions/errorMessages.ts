/** The message that a custom function gave with its error, by cell: what Excel shows beside the cell. */
export class ErrorMessages {
  private readonly byCell = new Map<string, string>();

  set(sheetId: string, row: number, column: number, message: string): void {
    const key = `${sheetId} ${row} ${column}`;
    if (message === '') this.byCell.delete(key);
    else this.byCell.set(key, message);
  }

  at(sheetId: string, row: number, column: number): string {
    return this.byCell.get(`${sheetId} ${row} ${column}`) ?? '';
  }
}
