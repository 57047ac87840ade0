const ROUNDS = 9;
const ROUND_MS = 120;

/**
 * Milliseconds each job takes once, the median of several rounds. The rounds of all jobs take turns, so that a machine
 * that slows down slows them all.
 */
export function timeEach(jobs: readonly (() => void)[]): number[] {
  const repeats = jobs.map(repeatsFor);
  const samples: number[][] = jobs.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    jobs.forEach((job, index) => samples[index]?.push(timeOnce(job, repeats[index] ?? 1)));
  }
  return samples.map(median);
}

/** Milliseconds of processor time a job takes once, the best of several rounds: what else the machine does takes none of it. */
export function processorTime(job: () => void, rounds = ROUNDS): number {
  const repeats = repeatsFor(job);
  return Math.min(...Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (let count = 0; count < repeats; count += 1) job();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / repeats;
  }));
}

/** How often the job fits into a round; finding out also warms it up. */
function repeatsFor(job: () => void): number {
  for (let repeats = 1; ; repeats *= 2) {
    if (timeOnce(job, repeats) * repeats >= ROUND_MS) return repeats;
  }
}

function timeOnce(job: () => void, repeats: number): number {
  const start = performance.now();
  for (let count = 0; count < repeats; count += 1) job();
  return (performance.now() - start) / repeats;
}

export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
