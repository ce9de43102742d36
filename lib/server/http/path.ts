/** The two addresses for those who watch over the server; they are asked by its bare IP address. */
const watched = new Set(['/healthz', '/readyz']);

/**
 * Whether a path may reach the application at all. Refused are paths that climb (`..`), hidden files (`/.git/config`,
 * `/.env`), doubled or backward slashes, encoded slashes and dots, NUL and other control characters: nothing here has
 * such an address, and each has misled a router somewhere.
 *
 * @param path of the request, without query, as it came
 * @example isPlainPath('/measures/answered') // true
 * @example isPlainPath('/%2e%2e/etc/passwd') // false
 */
export function isPlainPath(path: string): boolean {
  if (!path.startsWith('/') || path.includes('//') || path.includes('\\')) return false;
  if (/%(2f|5c|2e|25|0[0-9a-f]|1[0-9a-f]|7f)/i.test(path)) return false;
  // Pages that Next.js keeps for itself, beside its files.
  if (path.startsWith('/_') && !path.startsWith('/_next/')) return false;
  if (path.split('/').some((segment) => segment.startsWith('.'))) return false;
  return isDecodable(path);
}

/**
 * The path of a request without its query.
 *
 * @example pathOf('/volumes?from=2024-01') // '/volumes'
 */
export function pathOf(url: string): string {
  const end = url.search(/[?#]/);
  return end === -1 ? url : url.slice(0, end);
}

/** Whether the API answers here, so that errors are its JSON. */
export function isApi(path: string): boolean {
  return path === '/api' || path.startsWith('/api/');
}

/** Whether open data stand here: alike for everybody, so that caches may keep what they answer, once they are on. */
export function isOpenData(path: string): boolean {
  return path === '/api/v1/open-data' || path.startsWith('/api/v1/open-data/');
}

/** Whether a page's form sends files here, so that a body may be as large as one sent to the API. */
export function takesFiles(path: string): boolean {
  return path === '/imports';
}

/** Whether this is `/healthz` or `/readyz`. */
export function isWatched(path: string): boolean {
  return watched.has(path);
}

/** False for broken percent signs and bytes that are no UTF-8. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
