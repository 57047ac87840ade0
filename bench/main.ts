/** `npm run bench`: every measure, or those named (`-- scoring size`); `-- --json` for machines. */
import type { Figure } from './measure';
import { measures } from './measures';

async function main(args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  const named = args.filter((arg) => arg !== '--json');
  const unknown = named.filter((name) => !measures.some(({ id }) => id === name));
  if (unknown.length > 0) throw new Error(`There is no measure ${unknown.join(', ')}. There are: ${measures.map(({ id }) => id).join(', ')}.`);
  const figures: Figure[] = [];
  for (const measure of measures) {
    if (named.length > 0 && !named.includes(measure.id)) continue;
    const found = await measure.run();
    figures.push(...found);
    if (!json) found.forEach((figure) => console.log(line(figure)));
  }
  if (json) console.log(JSON.stringify(figures));
}

function line({ title, value, unit, aim, atLeast, of }: Figure): string {
  const sign = atLeast === true ? '≥' : '≤';
  const reached = atLeast === true ? value >= (aim ?? 0) : value <= (aim ?? 0);
  const amount = `${value.toLocaleString('en-US')} ${unit}`.padStart(16);
  const met = aim === undefined ? '' : `aim ${sign} ${aim}: ${reached ? 'met' : 'missed'}`;
  return `${title.padEnd(38)}${amount}   ${met.padEnd(18)} ${of}`.trimEnd();
}

main(process.argv.slice(2)).catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
