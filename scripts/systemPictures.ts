/** The pictures of each system in docs/images/systems/: its sheets made for two units or persons, the pane beside them, as a person sees it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { open } from '../test/e2e/support/open';
import { screenshotPane } from '../test/e2e/support/shots';

interface System {
  readonly id: string;
  readonly short: string;
  /** The kind of 测评, where the system votes. */
  readonly category?: string;
  readonly names: readonly string[];
  /** The sheet to be shown. */
  readonly sheet: string;
}

/** Invented units and persons. */
const SYSTEMS: readonly System[] = [
  { id: 'qinglian-jiguan', short: '清廉机关', names: ['市教育局', '市民政局'], sheet: '市教育局' },
  { id: 'wenzhou-dangjian', short: '机关党建', names: ['市教育局', '市民政局'], sheet: '市教育局' },
  { id: 'renda-jiguan', short: '人大机关', names: ['办公室', '法工委'], sheet: '办公室' },
  { id: 'gongsi-zerenzhi', short: '公司责任制', category: '领导班子', names: ['一分公司班子', '二分公司班子'], sheet: '领导班子计票表' },
  { id: 'gansu-ceping', short: '民主测评', category: '领导班子', names: ['城关分局', '直属分局'], sheet: '领导班子测评票' },
  { id: 'moban-zerenzhi', short: '某办责任制', category: '考核', names: ['综合科', '业务科'], sheet: '考核计票表' },
  { id: 'huairou-zerenzhi', short: '怀柔区责任制', names: ['甲局', '乙局', '丙局'], sheet: '甲局' },
  { id: 'zhudiban-lianzheng', short: '驻地办廉政', names: ['张三'], sheet: '张三1月' },
];

/** One page a system, so that none shows what another has left. */
export async function takeSystemPictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { id, short, category, names, sheet } of SYSTEMS) {
    const book = await open({ viewport: { width: 1600, height: 900 } });
    const { pane } = book;
    try {
      await pane.getByRole('radio', { name: new RegExp(`^${short}`) }).check({ force: true });
      await pane.getByRole('button', { name: `用“${short}”` }).click();
      if (category !== undefined) await pane.getByRole('radio', { name: category, exact: true }).check({ force: true });
      await pane.getByLabel(/（从名单里复制，一行一/).fill(names.join('\n'));
      await pane.getByLabel('考核年度').fill('2026');
      await screenshotPane(book, join(folder, `${id}-pane.png`), 320);
      await pane.getByRole('button', { name: '生成考核表' }).click();
      await pane.getByText(/^\d+ 张表已生成。/).waitFor({ timeout: 180_000 });
      await book.calculated();
      await pane.getByRole('button', { name: '开始录入' }).click();
      await book.goTo('A1', sheet);
      await book.page.waitForTimeout(1500);
      await book.screenshot(join(folder, `${id}.png`));
      await book.goTo('A1', '口径');
      await book.page.waitForTimeout(1000);
      await book.screenshot(join(folder, `${id}-decisions.png`));
    } finally {
      await book.close();
    }
  }
}
