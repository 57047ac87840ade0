#!/usr/bin/env node
/**
 * Serves a folder on 127.0.0.1 and prints its address.
 *   node scripts/serve.mjs [folder] [--port 3000]
 * Without --port, or if that port is taken, a free one is found.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file that an address means, if it lies in the folder. */
async function fileFor(folder, address) {
  const name = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  if (file !== folder && !file.startsWith(folder + path.sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { file, size: found.size } : undefined;
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

/** Starts serving; answers with the address and a way to stop. */
export async function serve(folder, { port = 0 } = {}) {
  const root = path.resolve(folder);
  const server = createServer(async (request, response) => {
    try {
      const found = ['GET', 'HEAD'].includes(request.method) ? await fileFor(root, request.url) : undefined;
      if (!found) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404\n');
        return;
      }
      response.writeHead(200, {
        'content-type': TYPES[path.extname(found.file)] ?? 'application/octet-stream',
        'content-length': found.size,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      });
      if (request.method === 'HEAD') response.end();
      else createReadStream(found.file).on('error', () => response.destroy()).pipe(response);
    } catch {
      response.writeHead(400).end();
    }
  });
  const bound = await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  const close = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${bound}/`, close };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string', default: '3000' } } });
  const folder = positionals[0] ?? 'dist-preview';
  if (!(await stat(path.join(folder, 'index.html')).catch(() => undefined))) {
    console.error(`${folder} has no index.html: run "npm run build" first`);
    process.exit(1);
  }
  const { url } = await serve(folder, { port: Number(values.port) });
  console.log(`考核: ${url}`);
}
