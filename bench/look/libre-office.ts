import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Long for a first start with a profile of its own; milliseconds. */
const PATIENCE = 180_000;

/** Whether LibreOffice can be called here. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { timeout: PATIENCE }).status === 0;
}

/**
 * Converts a file, in a profile of its own.
 *
 * @param to such as `pdf`
 * @returns the new file
 * @throws where it can't be converted
 */
export function converted(file: string, to: 'pdf' | 'xlsx', folder: string): string {
  const out = path.join(folder, to);
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const told = spawnSync('soffice', ['--headless', profile, '--convert-to', to, '--outdir', out, file], {
    timeout: PATIENCE,
    encoding: 'utf8',
  });
  const made = path.join(out, `${path.basename(file).replace(/\.\w+$/, '')}.${to}`);
  // Where there is no Java it says so: it is not needed.
  const trouble = told.stderr.split('\n').filter((line) => line !== '' && !/javaldx|[Jj]ava/.test(line));
  if (told.status !== 0 || !existsSync(made) || trouble.length > 0)
    throw new Error(`${path.basename(file)} to ${to}: ${told.status} ${told.stdout} ${trouble.join(' ')}`);
  return made;
}
