/** A restore that isn't done; nothing has changed. The message says in one line why, and what to do. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused';
}
