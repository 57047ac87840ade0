/**
 * The page names its own copy of Office.js. For a CDN build this writes the CDN's address in its place and lets the
 * page's content security policy load from there.
 */
const LOCAL = 'src="office/office.js"';

function withOfficeScript(html, office) {
  if (!html.includes(LOCAL)) throw new Error(`taskpane.html does not load Office.js by ${LOCAL}, so the build cannot choose its source.`);
  if (office.host === null) return html;
  return html.replace(LOCAL, `src="${office.script}"`).replace(/(script-src(?:-elem)?|connect-src) 'self'/g, `$1 'self' ${office.host}`);
}

module.exports = { withOfficeScript };
