/**
 * The files of Office.js that Excel asks for, relative to the package's dist/. Measured by the requests office.js makes
 * as Excel on Windows, on Mac and on the web, in Chinese and in English (its fallback). A missing one stops the add-in.
 */
module.exports = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'custom-functions-runtime.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs.js',
  'telemetry/oteljs_agave.js',
];
