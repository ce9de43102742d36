import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Makes a folder that only its owner may enter (mode 0700, as mktemp -d does): where tests run as root, PostgreSQL's user
 * can't get through it without help.
 */
export async function closedFolder(): Promise<{ place: string; remove(): Promise<void> }> {
  const place = await mkdtemp(path.join(tmpdir(), 'kpi-closed-'));
  return { place, remove: () => rm(place, { recursive: true, force: true }) };
}
