/** dist/licenses.txt: every package of which something is shipped, with its licence and the text of it. A licence that is not known to allow this stops the build. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const LicensePlugin = require('webpack-license-plugin');
const officeJs = require('@microsoft/office-js/package.json');

const ALLOWED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

function licensePlugin() {
  return new LicensePlugin({
    outputFilename: 'licenses.json',
    unacceptableLicenseTest: (license) => !license.split(' AND ').every((each) => ALLOWED.has(each)),
    additionalFiles: { 'licenses.txt': (packages) => [...packages.map(entry), officeEntry()].join('\n\n') + '\n' },
  });
}

function entry({ name, version, license, repository, licenseText, noticeText }) {
  const text = licenseText ?? `The package holds no text of it; its source is ${repository}.`;
  return [`${name} ${version}: ${license}`, ...[text, noticeText].filter(Boolean).map((each) => each.trim())].join('\n\n');
}

/** Copied unchanged beside the pane, not packed into it. */
function officeEntry() {
  const terms = readFileSync(path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'LICENSE.md'), 'utf8');
  return `@microsoft/office-js ${officeJs.version}: its own licence\n\n${terms.trim()}`;
}

module.exports = { licensePlugin };
