import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs the operator's command line beside the running product, as its README says. */
export async function kpi(...args: string[]): Promise<string> {
  return kpiOn(process.env['KPI_E2E_DATA_DIR'] ?? '', ...args);
}

/** The same on a data folder of one's own. */
export async function kpiOn(dataDir: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'kpi', '--', ...args], {
    env: { ...process.env, KPI_DATA_DIR: dataDir },
  });
  return stdout;
}
