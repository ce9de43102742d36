import { randomInt } from 'node:crypto';

/** What can't be taken for anything else when it is read off paper: no 0, 1, i, l, o. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
const HOW_MANY = 10;
const GROUPS = 3;
const LONG = 4;

/** Ten codes for whoever has lost their second factor, each of some 59 random bits, such as `k7wd-2mxe-9rhp`. */
export function newBackupCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () => grouped(Array.from({ length: GROUPS * LONG }, letter)));
}

/**
 * A one-time code as it is compared, however it was typed: capitals, spaces and hyphens don't matter, nor do the wide
 * digits of Chinese keyboards. Six digits are an app's code, anything else a backup code.
 *
 * @example readCode(' K7WD 2MXE 9RHP ') // { by: 'backup-code', code: 'k7wd-2mxe-9rhp' }
 */
export function readCode(typed: string): { readonly by: 'totp' | 'backup-code'; readonly code: string } {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toLowerCase();
  return /^\d{6}$/.test(plain)
    ? { by: 'totp', code: plain }
    : { by: 'backup-code', code: grouped([...plain]) };
}

function grouped(letters: readonly string[]): string {
  return letters.join('').replace(/.{4}(?=.)/gsu, '$&-');
}

function letter(): string {
  return LETTERS.charAt(randomInt(LETTERS.length));
}
