/**
 * What stops a start and is no bug: something about the machine, the environment or the database that a person can
 * put right. Its message is one clear line that says what is wrong and what to do; no stack is shown for it.
 *
 * @example throw new StartError('port 3000 is in use: set PORT to another one')
 */
export class StartError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'StartError';
  }
}
