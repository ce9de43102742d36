/** Where something was found: a link where the record has a whole address, and what else it says of it. */
export type SourceLink = {
  readonly href: string | null;
  readonly text: string;
  readonly note: string | null;
};

const ADDRESS = /^(https?:\/\/\S+)(?:\s+(.*))?$/su;

/**
 * Reads a source as the record has it: an address, perhaps with words behind it; or words alone. An address that was
 * left unfinished (`https://am730.com.hk/...`) or that names a whole site isn't one to follow.
 *
 * @example sourceLink('https://a.hk/1 (a copy)') // { href: 'https://a.hk/1', text: 'https://a.hk/1', note: '(a copy)' }
 */
export function sourceLink(source: string): SourceLink {
  const [, address = '', note = null] = ADDRESS.exec(source) ?? [];
  const unfinished = address.includes('...') || note?.startsWith('...');
  if (unfinished || !URL.canParse(address) || new URL(address).pathname + new URL(address).search === '/')
    return { href: null, text: source, note: null };
  return { href: address, text: address, note };
}
