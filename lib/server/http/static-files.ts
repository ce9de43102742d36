import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What Next.js makes of the icon files in `app/`. */
const icons = /^\/(favicon\.ico|(icon|apple-icon)\d*(\.\w+)?|robots\.txt)$/;

/**
 * Makes the question whether a path is a file that is alike for everybody, and may be kept by caches.
 *
 * @param publicFolder whose files are served as they are; may be missing
 * @example staticFiles('public')('/_next/static/chunks/main.js') // true
 */
export function staticFiles(publicFolder: string): (requestPath: string) => boolean {
  const files = new Set(filesIn(publicFolder).map((file) => `/${file.split(path.sep).join('/')}`));
  return (requestPath) =>
    requestPath.startsWith('/_next/static/') || files.has(requestPath) || icons.test(requestPath);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}
