/** `npm start`: builds what is out of date, then serves the page with the embedded host on 127.0.0.1 and prints its address. */
import { ensurePreview, run } from './build/steps';

try {
  ensurePreview();
  run(process.execPath, ['scripts/serve.mjs', ...process.argv.slice(2)]);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
