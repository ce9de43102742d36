import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildHash } from '../../lib/server/build-hash';
import { root } from '../../lib/server/root.mjs';

const server = path.join(root, '.next', buildHash(root), 'server');
const manifest = (name: string) => JSON.parse(readFileSync(path.join(server, name), 'utf8'));

/** Every route of the build, such as `/measures/[id]/page` or `/api/v1/volumes/route`. */
export function builtRoutes(): string[] {
  return Object.keys(manifest('app-paths-manifest.json')).sort();
}

/** A Server Action of the build. */
export type BuiltAction = { readonly id: string; readonly name: string; readonly page: string };

/** Every Server Action of the build, with a page that knows it. */
export function builtActions(): BuiltAction[] {
  const { node } = manifest('server-reference-manifest.json') as {
    node: Record<string, { exportedName: string; workers: Record<string, unknown> }>;
  };
  return Object.entries(node)
    .map(([id, { exportedName, workers }]) => ({
      id,
      name: exportedName,
      page: Object.keys(workers)[0]?.replace(/^app/, '') ?? '',
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The one of this name. */
export function builtAction(name: string): BuiltAction {
  const action = builtActions().find((one) => one.name === name);
  if (action === undefined) throw new Error(`the build has no form ${name}`);
  return action;
}
