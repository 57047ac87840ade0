import { spawnSync } from 'node:child_process';

function browser(env: NodeJS.ProcessEnv): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, ['scripts/browser.mjs'], { encoding: 'utf8', env: { ...process.env, ...env } });
}

test('the browser that CHROME_PATH names is taken', () => {
  expect(browser({ CHROME_PATH: process.execPath })).toMatchObject({ status: 0, stdout: `${process.execPath}\n` });
});

test('a CHROME_PATH that leads nowhere is told in both languages, and nothing else is taken instead', () => {
  const { status, stdout, stderr } = browser({ CHROME_PATH: '/nowhere/chromium' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('CHROME_PATH 指向的 /nowhere/chromium 不存在。请改为 Chromium 的实际路径，或取消这个变量。');
  expect(stderr).toContain('CHROME_PATH names /nowhere/chromium, which is not there. Set it to a Chromium, or unset it.');
});
