import { until } from '../until';
import { processesIn } from './folder-processes';

/**
 * Stops PostgreSQL on a folder: asks it to finish (`fast`: open transactions are rolled back, everything is written), then
 * to end at once, then kills what is left. Either way nothing committed is lost.
 *
 * @param cluster the database's folder
 * @param postmaster its process id
 * @param patience how long a fast stop may take, milliseconds
 */
export async function stopPostmaster(cluster: string, postmaster: number, patience = 15_000): Promise<void> {
  const ended = () => processesIn(cluster).length === 0;
  signal([postmaster], 'SIGINT');
  if (await until(ended, patience)) return;
  await endProcesses(cluster);
}

/**
 * Ends what PostgreSQL left behind in a folder: processes of a killed postmaster notice it by themselves, within a moment.
 *
 * @param cluster the database's folder
 */
export async function endProcesses(cluster: string): Promise<void> {
  const ended = () => processesIn(cluster).length === 0;
  if (await until(ended, 2000)) return;
  signal(processesIn(cluster), 'SIGQUIT');
  if (await until(ended, 5000)) return;
  signal(processesIn(cluster), 'SIGKILL');
  await until(ended, 5000);
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended meanwhile.
    }
  }
}
