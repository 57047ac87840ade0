import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open, type Opened } from './open';

const ROOT = join(__dirname, '../../..');

export interface OpenedHost extends Opened {
  /** Runs a script against the Office.js of the pane's own window. */
  script<T>(act: () => Promise<T>): Promise<T>;
}

/** The preview site with a small add-in for tests in the place of the real one: the host alone. */
export async function openHost(query = ''): Promise<OpenedHost> {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-host-'));
  cpSync(join(ROOT, 'dist-preview'), folder, { recursive: true });
  cpSync(join(ROOT, 'test/e2e/fixtures/addin'), folder, { recursive: true });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const opened = await open({ folder, query });
    await opened.pane.locator('body[data-ready]').waitFor();
    const frame = opened.page.frames().find((one) => one.url().endsWith('/taskpane.html'));
    if (!frame) throw new Error('The pane has no page');
    return {
      ...opened,
      script: (act) => frame.evaluate(act),
      close: async () => {
        await opened.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
