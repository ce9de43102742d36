import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until a condition holds, looking every 20 ms.
 *
 * @param limit milliseconds
 * @returns false when the time was over before
 * @example await until(() => processesIn(folder).length === 0, 5000)
 */
export async function until(holds: () => boolean | Promise<boolean>, limit: number): Promise<boolean> {
  const deadline = performance.now() + limit;
  while (!(await holds())) {
    if (performance.now() > deadline) return false;
    await wait(20);
  }
  return true;
}
