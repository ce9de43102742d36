/** The SHA-256 of `STYLE`; the test beside says what it has to be. */
const STYLE_HASH = 'sha256-5WvR+shHdlJGhfuvPn3mg8iaiyGXNwlNJ365uR+CH/Q=';

/** What the page itself forbids, so that it holds for saved copies: everything but its own style. */
export const PAGE_POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** So much of a page is looked at: its policy stands in its head. */
const HEAD = 2_000;

/**
 * The Content-Security-Policy that a page has to be sent with in the place of the site's, which has no room for its style:
 * what the page itself forbids, and being framed. An issued page keeps the style that it was issued with, so its own word
 * counts; a page without one gets no style.
 */
export function policyOfPage(page: Uint8Array): string {
  const head = new TextDecoder().decode(page.subarray(0, HEAD));
  const [, style] = /style-src (?:'|&#39;)(sha256-[A-Za-z0-9+/]{43}=)/.exec(head) ?? [];
  const styles = style ? ` style-src '${style}';` : '';
  return `default-src 'none';${styles} base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
