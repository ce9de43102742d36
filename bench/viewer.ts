import { signIn, type Typed } from '../lib/server/testing/sign-in';
import { kpi } from './data';

/** One of those who look at the product while it is measured, counted from 0. */
export function viewer(number = 0): Typed {
  return { email: `viewer-${number}@example.org`, password: `made up for benchmarks ${number}` };
}

/** Adds a viewer to a data folder, by the command line. */
export async function addViewer(dataDir: string, number = 0): Promise<void> {
  const { email, password } = viewer(number);
  const named = ['--email', email, '--name', 'Viewer', '--role', 'viewer', '--password-stdin'];
  await kpi(dataDir, ['user', 'add', ...named], password);
}

/** Signs the first viewer in, by HTTP; returns the `Cookie` header. */
export function viewerCookie(address: string): Promise<string> {
  return signIn(address, viewer());
}
