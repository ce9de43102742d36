import 'server-only';
import type { Day } from '@/lib/calendar/day';
import { type OpenFile, openFiles } from '@/lib/reports/open-data/open-files';
import { database } from '../database';
import { sha256 } from '../sha256';
import { loadVintage } from './load-vintage';

/** A file with its SHA-256, which is its ETag too. */
export type HashedFile = OpenFile & { readonly sha256: string };

/** A vintage takes some hundred kilobytes. */
const MOST = 12;

const shelves = new WeakMap<object, Map<Day, Promise<ReadonlyMap<string, HashedFile>>>>();

/**
 * The files of a vintage by their names, made once and kept: a vintage never changes. Those asked for last stay.
 *
 * @param vintage one that there is: anything else would be kept too
 */
export function keptVintage(vintage: Day): Promise<ReadonlyMap<string, HashedFile>> {
  const db = database();
  const shelf = shelves.get(db) ?? new Map<Day, Promise<ReadonlyMap<string, HashedFile>>>();
  shelves.set(db, shelf);
  const made = shelf.get(vintage) ?? make(vintage);
  shelf.delete(vintage);
  shelf.set(vintage, made);
  const [oldest] = shelf.keys();
  if (shelf.size > MOST && oldest) shelf.delete(oldest);
  made.catch(() => shelf.get(vintage) === made && shelf.delete(vintage));
  return made;
}

async function make(vintage: Day): Promise<ReadonlyMap<string, HashedFile>> {
  const files = openFiles(await loadVintage(vintage), sha256);
  return new Map(files.map((file) => [file.name, { ...file, sha256: sha256(file.bytes) }]));
}
