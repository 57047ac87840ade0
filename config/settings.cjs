/** Build settings, from the environment: KAOHE_URL (where dist/ is served) and OFFICE_JS (where Office.js comes from). */
const OFFICE_SOURCES = {
  /** A copy beside the page: no network. Not supported by Microsoft, see docs/deploy.md. */
  local: { script: 'office/office.js', host: null },
  cdn: { script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', host: 'https://appsforoffice.microsoft.com' },
  /** Office 365 operated by 21Vianet. */
  'cdn-cn': {
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    host: 'https://appsforoffice.cdn.partner.office365.cn',
  },
};

const DEFAULT_URL = 'https://localhost:3000';

/** `{ url, office: { name, script, host } }`; throws when a setting is not one the build knows. */
function readSettings(env = process.env) {
  const name = env.OFFICE_JS || 'local';
  const source = Object.hasOwn(OFFICE_SOURCES, name) ? OFFICE_SOURCES[name] : undefined;
  if (!source) throw new Error(`OFFICE_JS=${name} is not a source of Office.js. Set it to one of: ${Object.keys(OFFICE_SOURCES).join(', ')}.`);
  return { url: baseUrl(env.KAOHE_URL || DEFAULT_URL), office: { name, ...source } };
}

function baseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username) {
    throw new Error(`KAOHE_URL=${text} is not an https address. Set it to where dist/ is served, e.g. https://oa.example.gov.cn/kaohe.`);
  }
  return url.href.replace(/\/+$/, '');
}

module.exports = { readSettings, DEFAULT_URL };
