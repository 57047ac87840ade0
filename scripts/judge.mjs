/**
 * Finds the second judges of the .xlsx files: LibreOffice, which calculates them anew, and a Python with openpyxl, which reads them.
 * Installs what is missing from Debian's own packages when it may. Nothing is downloaded from anywhere else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const OFFICES = ['/usr/bin/soffice', '/usr/bin/libreoffice'];
/** Debian's own, for which python3-openpyxl is made. */
const PYTHON = '/usr/bin/python3';
const PACKAGES = { office: 'libreoffice-calc-nogui', python: 'python3-openpyxl', font: 'fonts-noto-cjk' };

/** The paths of both, after installing what is missing; null where something is missing and may not be installed. */
export function ensureJudge() {
  const missing = missingPackages();
  if (missing.length > 0) install(missing);
  return missingPackages().length > 0 ? null : { office: findOffice(), python: PYTHON };
}

/** What a person would have to install. */
export function judgeAdvice() {
  return `没有 LibreOffice 或 python3-openpyxl，工作簿没有经另一个程序复算。The judge needs: sudo apt-get install -y ${Object.values(PACKAGES).join(' ')}`;
}

function findOffice() {
  return OFFICES.find((path) => existsSync(path)) ?? null;
}

function hasOpenpyxl() {
  return spawnSync(PYTHON, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0;
}

function missingPackages() {
  const font = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return [...(findOffice() ? [] : [PACKAGES.office]), ...(hasOpenpyxl() ? [] : [PACKAGES.python]), ...(font.status === 0 && font.stdout.trim() !== '' ? [] : [PACKAGES.font])];
}

function install(packages) {
  const asRoot = process.getuid?.() === 0 ? [] : spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
  if (asRoot === null || !existsSync('/usr/bin/apt-get')) return;
  console.error(`正在用 apt-get 安装 ${packages.join('、')} …… Installing ${packages.join(', ')} with apt-get.`);
  for (const args of [['update', '-q'], ['install', '-q', '-y', '--no-install-recommends', ...packages]]) {
    const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    spawnSync(command, rest, { stdio: ['ignore', 2, 2] });
  }
}
