/** The SHA-256 of `STYLE`; the test beside says what it has to be. */
const STYLE_HASH = 'sha256-B+Lee/lJviHz/kB9t+evIPdW2yNjuuUy8x5vd9pR4hY=';

/** What the page itself forbids, so that it holds for saved copies: everything but its own style. */
export const PAGE_POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** The Content-Security-Policy that the page has to be sent with, in the place of the site's, which has no room for its style. */
export const HTML_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;
