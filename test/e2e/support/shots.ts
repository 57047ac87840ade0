import { type Opened } from './open';

/** Pixels, as the buttons 窄 and 宽 above the pane set them. */
export type PaneWidth = 320 | 350;

/** A picture of the pane alone at this width; the page is left with the pane so wide. */
export async function screenshotPane(book: Opened, file: string, width: PaneWidth): Promise<void> {
  await setPaneWidth(book, width);
  await book.page.locator('#pane').screenshot({ path: file });
}

/** A picture of grid and pane together. */
export async function screenshotPage(book: Opened, file: string, width: PaneWidth = 350): Promise<void> {
  await setPaneWidth(book, width);
  await book.screenshot(file);
}

async function setPaneWidth({ page }: Opened, width: PaneWidth): Promise<void> {
  await page.locator(`button[data-width="${width}"]`).click();
  await page.waitForTimeout(400);
}
