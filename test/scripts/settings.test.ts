import { readFileSync } from 'node:fs';
import page from '../../config/officeScript.cjs';
import settings from '../../config/settings.cjs';
import { manifestFor } from '../../scripts/build/manifest';

describe('KAOHE_URL', () => {
  test.each([
    [undefined, 'https://localhost:3000'],
    ['https://oa.example.gov.cn/kaohe/', 'https://oa.example.gov.cn/kaohe'],
    ['https://10.1.2.3:8443', 'https://10.1.2.3:8443'],
  ])('%s is served at %s', (given, url) => {
    expect(settings.readSettings({ KAOHE_URL: given }).url).toBe(url);
  });

  test.each(['http://oa.example.gov.cn', 'oa.example.gov.cn/kaohe', 'https://oa.example.gov.cn/?a=1', 'https://me@oa.example.gov.cn/'])('%s is refused', (given) => {
    expect(() => settings.readSettings({ KAOHE_URL: given })).toThrow(`KAOHE_URL=${given} is not an https address.`);
  });

  test('stands in every address of the manifest, its origin in the app domain', () => {
    const xml = manifestFor('https://oa.example.gov.cn/kaohe');
    expect(xml).not.toContain('localhost');
    expect(xml).toContain('<AppDomain>https://oa.example.gov.cn</AppDomain>');
    expect(xml).toContain('<SourceLocation DefaultValue="https://oa.example.gov.cn/kaohe/taskpane.html"/>');
    expect(xml.match(/https:\/\/oa\.example\.gov\.cn\/kaohe\//g)).toHaveLength(readFileSync('manifest.xml', 'utf8').match(/https:\/\/localhost:3000\//g)?.length ?? 0);
  });
});

describe('OFFICE_JS', () => {
  const html = readFileSync('src/taskpane/taskpane.html', 'utf8');
  const pageFor = (name?: string): string => page.withOfficeScript(html, settings.readSettings({ OFFICE_JS: name }).office);

  test('the page as it stands loads its own copy', () => {
    expect(pageFor()).toBe(html);
    expect(pageFor('local')).toBe(html);
  });

  test.each([
    ['cdn', 'https://appsforoffice.microsoft.com', '/lib/1/hosted/office.js'],
    ['cdn-cn', 'https://appsforoffice.cdn.partner.office365.cn', '/appsforoffice/lib/1/hosted/office.js'],
  ])('%s is loaded from its CDN, and from nowhere else', (name, host, path) => {
    const built = pageFor(name);
    expect(built).toContain(`<script src="${host}${path}"></script>`);
    expect(built).toContain(`script-src 'self' ${host};`);
    expect(built).not.toContain('office/office.js');
    expect(new Set(built.match(/https:\/\/[^/"; ]+/g))).toEqual(new Set([host]));
  });

  test.each(['npm', 'toString'])('%s is refused with the sources there are', (name) => {
    expect(() => settings.readSettings({ OFFICE_JS: name })).toThrow('Set it to one of: local, cdn, cdn-cn.');
  });

  test('a page that does not load Office.js is refused', () => {
    expect(() => page.withOfficeScript('<html></html>', settings.readSettings({}).office)).toThrow('so the build cannot choose the source of Office.js');
  });
});
