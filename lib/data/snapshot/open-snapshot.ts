import 'server-only';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sumOfFile } from './file-lines';
import { fileOf, MANIFEST, type Manifest, NotAManifest, parseManifest } from './manifest';
import { RestoreRefused } from './restore-refused';

/**
 * Reads the manifest of a snapshot's folder and holds every file against it, before anything is written anywhere.
 *
 * @param folder absolute
 * @throws RestoreRefused naming the file that is missing, too many, or not what was exported
 */
export async function openSnapshot(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const expected = new Set([MANIFEST, ...manifest.tables.map(({ name }) => fileOf(name))]);
  const present = new Set(await readdir(folder));
  const missing = [...expected].find((file) => !present.has(file));
  if (missing) throw new RestoreRefused(`${folder} isn't whole: ${missing} is missing`);
  const stranger = [...present].find((file) => !expected.has(file));
  if (stranger) throw new RestoreRefused(`${folder} holds ${stranger}, which its manifest doesn't name`);
  for (const { name, rows, sha256 } of manifest.tables) {
    const sum = await sumOfFile(path.join(folder, fileOf(name)));
    if (sum.sha256 !== sha256 || sum.lines !== rows) {
      throw new RestoreRefused(
        `${fileOf(name)} isn't what was exported (its checksum or its number of rows is another)`,
      );
    }
  }
  return manifest;
}

async function readManifest(folder: string): Promise<Manifest> {
  try {
    return parseManifest(await readFile(path.join(folder, MANIFEST), 'utf8'));
  } catch (error) {
    if (error instanceof NotAManifest) throw new RestoreRefused(error.message);
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new RestoreRefused(`${folder} isn't an export: it has no ${MANIFEST}`);
    throw new RestoreRefused(`${folder} can't be read: ${message}`);
  }
}
