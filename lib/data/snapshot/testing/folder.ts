import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COMMAND_LINE } from '@/lib/access/person';
import { exportEverything } from '../export-everything';
import type { Manifest } from '../manifest';
import { restoreEverything } from '../restore-everything';

const signal = new AbortController().signal;

/** The path of a folder that doesn't exist, in one that does. */
export function newPlace(): string {
  return path.join(mkdtempSync(path.join(tmpdir(), 'kpi-snapshot-')), 'out');
}

/** Exports a database into a new folder. */
export async function exported(
  url: string,
  out = newPlace(),
  credentials = true,
): Promise<{ out: string; manifest: Manifest }> {
  const question = { url, out, credentials, version: '0.1.0', signal };
  return { out, manifest: await exportEverything(COMMAND_LINE, question, new Date('2026-01-02T03:04:05Z')) };
}

/** Restores a folder into a database, as its owner. */
export function restored(url: string, folder: string): Promise<Manifest> {
  return restoreEverything(COMMAND_LINE, { url, folder, signal }, new Date('2026-02-03T04:05:06Z'));
}
