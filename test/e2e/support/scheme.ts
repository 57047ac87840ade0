import { type Opened } from './open';

/** Answers a 口径 in the pane. */
export async function decide({ pane }: Opened, question: RegExp, choice: RegExp): Promise<void> {
  await pane.getByRole('article', { name: question }).getByRole('radio', { name: choice }).check({ force: true });
}

/** Fills in what the document leaves to the office. */
export async function setting({ pane }: Opened, question: string, value: string): Promise<void> {
  await pane.getByLabel(question, { exact: true }).fill(value);
}

/** Makes the sheets of those named (and the 口径 sheet, where it is not there yet), and waits until as many as expected are made; then back to 单位和口径. */
export async function makeSheets(book: Opened, names: readonly string[], made: number): Promise<void> {
  const { pane } = book;
  await pane.getByLabel(/（从名单里复制，一行一/).fill(names.join('\n'));
  await pane.getByLabel('考核年度').fill('2026');
  await pane.getByRole('button', { name: '生成考核表' }).click();
  await pane.getByText(new RegExp(`^(?:${made}|${made + 1}) 张表已生成。`)).waitFor({ timeout: 120_000 });
  await book.calculated();
  await pane.getByRole('button', { name: '回到单位和口径' }).click();
}
