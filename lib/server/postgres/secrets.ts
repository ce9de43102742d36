import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '../start-error.mjs';

/** The passwords of the embedded database's roles. */
export type Secrets = { readonly superuser: string; readonly owner: string; readonly app: string };

/**
 * Reads the passwords of a data folder, or makes them (256 random bits each) and keeps them in `secrets.json`, mode 0600.
 * They are on disk before the database that asks for them is made.
 *
 * @param dataDir KPI_DATA_DIR
 * @throws StartError when the file was lost while the database is there, or can't be read
 */
export async function loadSecrets(dataDir: string, databaseExists: boolean): Promise<Secrets> {
  const place = path.join(dataDir, 'secrets.json');
  const text = await readFile(place, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text !== null) return parse(text, place);
  if (databaseExists) {
    throw new StartError(
      `${place} is missing, and the database in ${dataDir} can't be opened without it: put it back`,
    );
  }
  const secrets = { superuser: password(), owner: password(), app: password() };
  await writeWhole(place, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

function parse(text: string, place: string): Secrets {
  try {
    const { superuser, owner, app } = JSON.parse(text);
    if ([superuser, owner, app].every((secret) => typeof secret === 'string' && secret !== '')) {
      return { superuser, owner, app };
    }
  } catch {
    // Said below.
  }
  throw new StartError(`${place} is damaged: put back a copy of it`);
}

/** Never a half-written file, even when the power fails. */
export async function writeWhole(place: string, text: string): Promise<void> {
  const draft = `${place}.new`;
  const file = await open(draft, 'w', 0o600);
  await file.writeFile(text);
  await file.sync();
  await file.close();
  await rename(draft, place);
}

function password(): string {
  return randomBytes(32).toString('base64url');
}
