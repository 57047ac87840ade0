/**
 * The page names its own copy of Office.js. For a CDN build this writes the CDN's address in its place and lets the
 * page's content security policy load scripts from there.
 */
const LOCAL = 'src="office/office.js"';
const OWN_SCRIPTS = "script-src 'self'";

function withOfficeScript(html, office) {
  for (const words of [LOCAL, OWN_SCRIPTS]) {
    if (!html.includes(words)) throw new Error(`taskpane.html has no ${words}, so the build cannot choose the source of Office.js.`);
  }
  if (office.host === null) return html;
  return html.replace(LOCAL, `src="${office.script}"`).replace(OWN_SCRIPTS, `${OWN_SCRIPTS} ${office.host}`);
}

module.exports = { withOfficeScript };
