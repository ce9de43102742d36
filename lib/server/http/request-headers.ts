/**
 * Headers by which a proxy tells where a request came from. A client can send them as well, so none reaches the
 * application; what they say is used only when a trusted proxy sends them (client-address.ts, host.ts).
 */
const forwarding =
  /^(forwarded|via|x-forwarded(-.*)?|x-real-ip|x-client-ip|x-cluster-client-ip|true-client-ip|fastly-client-ip|cf-.*|x-original-(url|host|forwarded-for)|x-rewrite-url|x-http-method(-override)?|x-method-override|x-host)$/;

/**
 * Headers that Next.js, or this server, sets for itself inside: sent by a client they have led past checks before
 * (CVE-2025-29927 and its successors). What the browser's part of Next.js really sends (`rsc`, `next-action`,
 * `next-router-*`, `next-url`, `next-hmr-refresh`, and in development two request ids) isn't among them.
 */
const framework =
  /^(x-middleware-.*|x-nextjs-(?!(html-)?request-id$).*|x-next-.*|x-now-.*|x-vercel-.*|x-invoke-.*|x-matched-path|x-action-.*|x-prerender-.*|next-resume.*|x-kpi-.*|x-nonce|content-security-policy(-report-only)?)$/;

/**
 * Drops what a client must not be able to say, from Node's raw list of headers.
 *
 * @param raw names and values by turns, as Node's `rawHeaders`
 * @returns a new list
 * @example dropForbidden(['Host', 'a', 'X-Middleware-Subrequest', 'b']) // ['Host', 'a']
 */
export function dropForbidden(raw: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name = '', value = ''] = raw.slice(at, at + 2);
    if (!isForbidden(name)) kept.push(name, value);
  }
  return kept;
}

function isForbidden(name: string): boolean {
  const lower = name.toLowerCase();
  return forwarding.test(lower) || framework.test(lower);
}
