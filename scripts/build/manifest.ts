import { readFileSync } from 'node:fs';

/** manifest.xml as it stands in the project names this address; the build writes its own in its place. */
const WRITTEN_URL = 'https://localhost:3000';

/** The manifest of a build served at `url` (no slash at its end). The app domain is the address without its path. */
export function manifestFor(url: string, source = 'manifest.xml'): string {
  return readFileSync(source, 'utf8')
    .replace(`<AppDomain>${WRITTEN_URL}</AppDomain>`, `<AppDomain>${new URL(url).origin}</AppDomain>`)
    .replaceAll(`"${WRITTEN_URL}/`, `"${url}/`);
}
