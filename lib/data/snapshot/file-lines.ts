import 'server-only';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/**
 * The lines of a file, as they stand between line feeds: not readline's, which also breaks at the line separators that
 * may stand inside a JSON text. Memory stays bounded by the longest line.
 *
 * @throws what the file system says
 */
export async function* fileLines(place: string): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(place) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]).toString('utf8');
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString('utf8');
}

/** The SHA-256 of a file's bytes and how many line feeds it has. */
export async function sumOfFile(place: string): Promise<{ sha256: string; lines: number }> {
  const hash = createHash('sha256');
  let lines = 0;
  for await (const chunk of createReadStream(place) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  }
  return { sha256: hash.digest('hex'), lines };
}
