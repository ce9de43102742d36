import { lockFolder, tryLock } from './folder-lock.mjs';
import { during } from './progress.mjs';
import { root } from './root.mjs';

/** How long another start may install or build, milliseconds. */
const patience = 900_000;

/**
 * Takes the checkout for installing or building, so that two starts at once don't do it twice; says so when it has to wait.
 *
 * @param {(text: string) => void} say where progress goes
 * @returns {Promise<import('./folder-lock.mjs').FolderLock>}
 * @throws {import('./start-error.mjs').StartError} when the other one takes too long
 */
export async function lockCheckout(say) {
  const taken = await tryLock(root, 'command');
  if ('lock' in taken) return taken.lock;
  const title = `Waiting for process ${taken.holder.pid}, which installs or builds here`;
  return during(say, title, () => lockFolder(root, 'command', patience));
}
