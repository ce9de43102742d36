/**
 * A choice that an address switches on or off, written as the API has it: `true` or `false`; null for anything else.
 *
 * @example parseTrueOrFalse('yes') // null
 */
export function parseTrueOrFalse(text: string): boolean | null {
  if (text === 'true') return true;
  return text === 'false' ? false : null;
}
