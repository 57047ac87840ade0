/** `npm run validate`: checks the manifest of dist/ against the build, without asking any service. Run `npm run build` first. */
import { existsSync } from 'node:fs';
import { checkManifest } from './manifest/check';
import { readBuild } from './manifest/readBuild';

const OUT = 'dist';

function validate(): number {
  if (!existsSync(`${OUT}/manifest.xml`)) {
    console.error(`There is no ${OUT}/manifest.xml. Run: npm run build`);
    return 1;
  }
  const { xml, build } = readBuild(OUT);
  const problems = checkManifest(xml, build);
  for (const { rule, place, message } of problems) console.error(`${rule}  ${place}: ${message}`);
  console.log(problems.length === 0 ? `manifest.xml: holds, for ${build.url}` : `manifest.xml: ${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = validate();
