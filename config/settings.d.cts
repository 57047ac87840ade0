export interface OfficeSource {
  readonly name: 'local' | 'cdn' | 'cdn-cn';
  /** What taskpane.html loads. */
  readonly script: string;
  /** The CDN's origin; null for the copy beside the page. */
  readonly host: string | null;
}
export interface Settings {
  /** Where dist/ is served, without a slash at its end. */
  readonly url: string;
  readonly office: OfficeSource;
}
declare const settings: { readSettings(env?: Record<string, string | undefined>): Settings; readonly DEFAULT_URL: string };
export default settings;
