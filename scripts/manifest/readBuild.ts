import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../build/sizes';
import type { Build } from './problem';
import { registeredIds } from './registeredIds';

const PAGE = '/taskpane.html';

/** The manifest of a finished build, and what it is checked against. The address is the one it was built for, which its page names. */
export function readBuild(folder: string): { readonly xml: string; readonly build: Build } {
  const xml = readFileSync(join(folder, 'manifest.xml'), 'utf8');
  const page = /<SourceLocation DefaultValue="([^"]*)"/.exec(xml)?.[1] ?? '';
  return {
    xml,
    build: {
      url: page.endsWith(PAGE) ? page.slice(0, -PAGE.length) : page,
      files: new Set(filesOf(folder).map(({ file }) => file)),
      functions: readFileSync(join(folder, 'functions.json'), 'utf8'),
      registered: registeredIds(join(folder, 'taskpane.js')),
    },
  };
}
