import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPT = join(__dirname, '../../scripts/serve.mjs');

function start(folder: string, port: number): Promise<{ readonly server: ChildProcess; readonly url: string }> {
  const server = spawn(process.execPath, [SCRIPT, folder, '--port', String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error('the server ended')));
    server.stdout?.on('data', (words: Buffer) => {
      const url = /http:\S+/.exec(words.toString())?.[0];
      if (url) resolve({ server, url });
    });
  });
}

/** Not fetch(): that one tidies ../ away before it asks. */
function ask(url: string, path: string): Promise<readonly [number | undefined, string | undefined, string]> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => { body += part; });
      answer.on('end', () => resolve([answer.statusCode, answer.headers['content-type'], body]));
    }).on('error', reject).end();
  });
}

describe('the page is served', () => {
  let folder: string;
  let taken: Server;
  let server: ChildProcess;
  let url: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kaohe-serve-'));
    mkdirSync(join(folder, 'site/office'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'site/index.html'), '考核');
    writeFileSync(join(folder, 'site/office/office.js'), '1');
    taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    ({ server, url } = await start(join(folder, 'site'), (taken.address() as AddressInfo).port));
  });
  afterAll(() => {
    server.removeAllListeners('exit');
    server.kill();
    taken.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('on this machine only, on another port if the wished one is taken', () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(new URL(url).port).not.toBe(String((taken.address() as AddressInfo).port));
  });

  test.each([
    ['/', 200, 'text/html; charset=utf-8', '考核'],
    ['/index.html?blank=0', 200, 'text/html; charset=utf-8', '考核'],
    ['/office/office.js', 200, 'text/javascript; charset=utf-8', '1'],
    ['/office', 404, 'text/plain; charset=utf-8', '404\n'],
    ['/../secret.txt', 404, 'text/plain; charset=utf-8', '404\n'],
    ['/..%2fsecret.txt', 404, 'text/plain; charset=utf-8', '404\n'],
  ])('%s gives %i', async (path, status, type, body) => {
    expect(await ask(url, path)).toEqual([status, type, body]);
  });

  test('a folder that was not built is told', () => {
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, folder], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('npm run build');
  });
});
