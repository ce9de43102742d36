import type { IncomingMessage } from 'node:http';

/**
 * Reads a body of unknown length (chunked) whole before anyone else sees it, and counts. One that stays within the limit
 * is put back into the request, to be read as usual; so nobody ever gets the first part of a body that is too long. (One
 * with a Content-Length is decided by that number alone, which Node holds it to.)
 *
 * @param limit bytes
 * @returns false: too long, the rest isn't kept. Never settles when the client goes away
 */
export function bodyWithin(request: IncomingMessage, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const push = request.push;
    const chunks: Buffer[] = [];
    let size = 0;
    request.push = (chunk: Buffer | null) => {
      if (chunk !== null) {
        size += chunk.length;
        if (size <= limit) chunks.push(chunk);
        else resolve(false);
        return true;
      }
      request.push = push;
      for (const kept of size <= limit ? chunks : []) request.push(kept);
      resolve(size <= limit);
      return request.push(null);
    };
  });
}
