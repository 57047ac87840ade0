import { CommanderError } from 'commander';
import { BadInput } from './badInput';
import { program } from './program';
import { usageSentence } from './usage';

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function print(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`);
}

program({ standardInput, print }).parseAsync().catch((problem: unknown) => {
  if (problem instanceof CommanderError && problem.exitCode === 0) {
    process.exitCode = 0;
  } else if (problem instanceof BadInput || problem instanceof CommanderError) {
    process.stderr.write(`${problem instanceof BadInput ? problem.message : usageSentence(problem)}\n`);
    process.exitCode = 1;
  } else {
    throw problem;
  }
});
