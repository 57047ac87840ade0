/**
 * `npm run screenshots`: the pictures of the README and of docs/, taken from the built preview as a person would see it.
 * Needs `dist-preview/` (npm start builds it).
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { open } from '../test/e2e/support/open';
import { takeOwnPictures } from './ownPictures';
import { takeSystemPictures } from './systemPictures';
import { COLUMN, buildSheets, enter, rowsByClause } from '../test/e2e/support/unitSheet';

const FOLDER = fileURLToPath(new URL('../docs/images', import.meta.url));

async function main(): Promise<void> {
  const book = await open({ viewport: { width: 1600, height: 900 } });
  const picture = (name: string) => book.screenshot(join(FOLDER, `${name}.png`));
  try {
    await picture('choose');
    await buildSheets(book, ['市教育局', '市民政局']);
    await picture('made');
    const sheet = '市教育局';
    const rows = await rowsByClause(book, sheet);
    const entries: readonly (readonly [string, string])[] = [['7.1.1', '0'], ['7.1.2', '1'], ['7.2.1', '0'], ['7.3.1', '1'], ['7.4.2', '/'], ['8.1.1', '0'], ['8.2.1', '3']];
    for (const [clause, count] of entries) await enter(book, sheet, `${COLUMN.count}${rows.get(clause)}`, count);
    await book.goTo(`${COLUMN.deduction}${rows.get('8.2.1')}`, sheet);
    await book.pane.getByText('8.2.1 为什么扣 1 分').waitFor();
    await picture('score-sheet');
    await book.pane.getByRole('tab', { name: '汇总与出表' }).click();
    await book.page.waitForTimeout(1500);
    await picture('summary');
  } finally {
    await book.close();
  }
}

/** `-- systems`: those of the eight systems alone; `-- own`: those of an office's own table and 细则 alone. */
async function take(): Promise<void> {
  process.env['CHROME_PATH'] = ensureBrowser();
  const [, , only] = process.argv;
  if (only === undefined) await main();
  if (only !== 'systems') await takeOwnPictures(FOLDER);
  if (only !== 'own') await takeSystemPictures(join(FOLDER, 'systems'));
}

take().catch((problem: unknown) => {
  console.error(problem);
  process.exitCode = 1;
});
