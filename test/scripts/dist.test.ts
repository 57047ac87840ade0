import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import officeFiles from '../../config/officeFiles.cjs';
import { filesOf } from '../../scripts/build/sizes';
import { checkManifest } from '../../scripts/manifest/check';
import { readBuild } from '../../scripts/manifest/readBuild';
import { registeredIds } from '../../scripts/manifest/registeredIds';
import { openTemplate, templateIds } from '../../src/cli/templates';

/** What `npm run build` made last; the test command builds before it tests. */
const DIST = 'dist';
const PACKAGE = 'node_modules/@microsoft/office-js/dist';

test('the manifest of the build holds', () => {
  const { xml, build } = readBuild(DIST);
  expect(checkManifest(xml, build)).toEqual([]);
});

test('Office.js is handed on as it is, byte for byte, and only the files that Excel asks for', () => {
  expect(filesOf(join(DIST, 'office')).map(({ file }) => file)).toEqual([...officeFiles].sort());
  for (const file of officeFiles) {
    expect(readFileSync(join(DIST, 'office', file)).equals(readFileSync(join(PACKAGE, file)))).toBe(true);
  }
});

test('the page loads Office.js before the pane', () => {
  const page = readFileSync(join(DIST, 'taskpane.html'), 'utf8');
  expect([...page.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source)).toEqual(['office/office.js', 'taskpane.js']);
});

test('every template is there as the pane reads it, and in the catalogue', () => {
  const parsed = (file: string): unknown => JSON.parse(readFileSync(join(DIST, 'templates', file), 'utf8'));
  const ids = templateIds();
  expect((parsed('index.json') as readonly { readonly id: string }[]).map(({ id }) => id)).toEqual(ids);
  for (const id of ids) expect(parsed(`${id}.json`)).toEqual(openTemplate(id).scheme);
});

test('the built script registers its functions when it is loaded, without a pane', () => {
  expect(registeredIds(join(DIST, 'taskpane.js'))).toEqual(expect.arrayContaining(['DEDUCT', 'AWARD', 'SCORE', 'TOTAL', 'HIGHEST', 'GRADE', 'READ', 'EXPLAIN']));
});

test('the licence of each package that is shipped lies beside it, with its text where the package holds one', () => {
  const listed = JSON.parse(readFileSync(join(DIST, 'licenses.json'), 'utf8')) as readonly { readonly name: string; readonly license: string; readonly licenseText: string | null }[];
  const text = readFileSync(join(DIST, 'licenses.txt'), 'utf8');
  expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(['preact', 'decimal.js', 'yaml', 'htmlparser2', 'opencc-js', '@fluentui/react-field']));
  for (const { name, license, licenseText } of listed) {
    expect(license).toMatch(/^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)( AND Apache-2\.0)?$/u);
    expect(text).toContain(`${name} `);
    expect(text).toContain((licenseText ?? 'The package holds no text of it').trim());
  }
  expect(listed.filter(({ licenseText }) => licenseText === null).map(({ name }) => name)).toEqual(['@fluentui/react-icons']);
  expect(text).toMatch(/^@microsoft\/office-js 1\./mu);
});
