/**
 * Finds the Chromium that the end-to-end tests and the bench drive, and a font with Chinese characters for it.
 * As a command it also installs both from Debian's own packages when it may, and prints the browser's path.
 * Nothing is downloaded from anywhere else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const PACKAGES = { browser: 'chromium', font: 'fonts-noto-cjk' };

/** The browser's path: CHROME_PATH first, then the usual places; null when there is none. */
export function findBrowser(env = process.env) {
  const candidates = env.CHROME_PATH ? [env.CHROME_PATH] : CANDIDATES;
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** Whether a font with Chinese characters is there; without one the screenshots show boxes. */
export function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/** The browser's path, after installing what is missing; throws with what to do when it may not install. */
export function ensureBrowser(env = process.env) {
  if (env.CHROME_PATH && !existsSync(env.CHROME_PATH)) {
    throw new Error(`CHROME_PATH 指向的 ${env.CHROME_PATH} 不存在。请改为 Chromium 的实际路径，或取消这个变量。\nCHROME_PATH names ${env.CHROME_PATH}, which is not there. Set it to a Chromium, or unset it.`);
  }
  const missing = missingPackages(env);
  if (missing.length > 0) install(missing);
  const left = missingPackages(env);
  if (left.length > 0) throw new Error(advice(left));
  return findBrowser(env);
}

function missingPackages(env) {
  return [...(findBrowser(env) ? [] : [PACKAGES.browser]), ...(hasChineseFont() ? [] : [PACKAGES.font])];
}

function install(packages) {
  const asRoot = rootPrefix();
  if (asRoot === null || !existsSync('/usr/bin/apt-get')) throw new Error(advice(packages));
  console.error(`正在用 apt-get 安装 ${packages.join('、')} …… Installing ${packages.join(', ')} with apt-get.`);
  for (const args of [['update', '-q'], ['install', '-q', '-y', '--no-install-recommends', ...packages]]) {
    const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    // stdout is kept for the browser's path alone.
    spawnSync(command, rest, { stdio: ['ignore', 2, 2] });
  }
}

/** [] for root, ['sudo', '-n'] where sudo asks no password, null otherwise. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function advice(packages) {
  const command = `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
  return [
    `浏览器测试缺少 ${packages.join('、')}。请由管理员运行：${command}；如果 Chromium 装在别处，请把它的路径写进环境变量 CHROME_PATH。`,
    `The browser tests need ${packages.join(' and ')}. Run: ${command}. A Chromium elsewhere is used when CHROME_PATH names it.`,
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureBrowser());
  } catch (problem) {
    console.error(problem.message);
    process.exitCode = 1;
  }
}
