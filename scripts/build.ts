/** `npm run build`: dist/, the add-in as an administrator serves it. Settings: KAOHE_URL, OFFICE_JS (config/settings.cjs). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import settings from '../config/settings.cjs';
import configure from '../config/webpack.config.cjs';
import { functionsMetadata } from './build/functionsMetadata';
import { manifestFor } from './build/manifest';
import { sizeTable } from './build/sizes';
import { compileTemplates } from './build/templates';
import { blankWorkbooks } from './build/workbooks';

const OUT = 'dist';

function bundle(): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configure(), (problem, stats) => {
      if (problem) reject(problem);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

async function build(): Promise<void> {
  const { url, office } = settings.readSettings();
  // Before the bundle empties dist/, so that a broken template leaves the last good build alone.
  const templates = compileTemplates('templates');
  const workbooks = await blankWorkbooks('templates');
  const functions = await functionsMetadata();
  await bundle();
  mkdirSync(join(OUT, 'templates'));
  for (const [file, content] of [...templates, ...workbooks]) writeFileSync(join(OUT, 'templates', file), content);
  writeFileSync(join(OUT, 'functions.json'), functions);
  // Last: its time says when the build was finished (scripts/build/steps.ts).
  writeFileSync(join(OUT, 'manifest.xml'), manifestFor(url));
  console.log(sizeTable(OUT));
  console.log(`Served at ${url}; Office.js: ${office.name} (${office.script})`);
}

build().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
