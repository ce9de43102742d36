type Duty = () => unknown;

const duties: Duty[] = [];

/** Says what has to be undone when the benchmarks end, however they end; the last said is done first. */
export function atEnd(duty: Duty): void {
  duties.push(duty);
}

/** Undoes everything. One that fails doesn't keep the others. */
export async function endAll(): Promise<void> {
  for (let duty = duties.pop(); duty; duty = duties.pop())
    try {
      await duty();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    }
}
