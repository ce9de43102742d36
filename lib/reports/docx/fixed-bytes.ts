import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';
const FIRST = '[Content_Types].xml';

/**
 * A Word file whose bytes depend on nothing but what it says: the moment of its making becomes the report's, in the document
 * and in the archive, whose parts stand in the order of their names.
 *
 * @param made ISO 8601, UTC
 */
export function fixedBytes(bytes: Uint8Array, made: string): Uint8Array {
  const files = unzipSync(bytes);
  const core = files[CORE];
  if (!core) throw new Error('a Word file without its properties');
  const moment = new Date(made).toISOString().replace(/\.\d+Z$/, 'Z');
  files[CORE] = strToU8(
    strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => tag + moment),
  );
  const names = Object.keys(files).sort((a, b) => (a === FIRST ? -1 : b === FIRST ? 1 : a < b ? -1 : 1));
  const ordered = Object.fromEntries(names.flatMap((name) => (files[name] ? [[name, files[name]]] : [])));
  // The first moment that an archive can tell; it has no zone.
  return zipSync(ordered, { level: 6, mtime: new Date(1980, 0, 1), os: 0 });
}
