/** How long a password is, in characters as people count them (an emoji is one). */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;

/** What is wrong with a password that somebody chose; the words are in the catalogue. */
export type PasswordProblem = 'too-short' | 'too-long' | 'common' | 'one-character' | 'own-name';

/**
 * What is wrong with a password: 12 to 128 characters of any kind, no rule about which, and none of those that everybody
 * tries first.
 *
 * @param password as typed, nothing trimmed or changed
 * @param isCommon whether it is among the commonest, in lower case
 * @param own what others know of the person: e-mail address and name
 * @returns null where nothing is
 * @example passwordProblem('correct horse', () => false, []) // null
 */
export function passwordProblem(
  password: string,
  isCommon: (password: string) => boolean,
  own: readonly string[],
): PasswordProblem | null {
  const characters = [...password];
  if (characters.length < PASSWORD_LENGTH.least) return 'too-short';
  if (characters.length > PASSWORD_LENGTH.most) return 'too-long';
  if (new Set(characters).size === 1) return 'one-character';
  const plain = password.toLowerCase();
  if (isCommon(plain)) return 'common';
  return own.some((text) => plain === text.trim().toLowerCase()) ? 'own-name' : null;
}
