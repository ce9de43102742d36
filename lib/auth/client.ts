import 'server-only';

/** The browser or program at the other end, as our own server saw it. */
export type Client = {
  /** Its address; forwarding headers count only where a trusted proxy set them (lib/server/http). */
  readonly address: string;
  /** What better-auth gets to see of the request. */
  headers(cookie?: string): Headers;
};

/** @param sent the request's headers, already cleaned by our own server */
export function clientOf(sent: Headers): Client {
  const address = sent.get('x-forwarded-for') ?? 'unknown';
  return {
    address,
    headers: (cookie) => {
      const headers = new Headers({ 'x-forwarded-for': address });
      headers.set('user-agent', (sent.get('user-agent') ?? '').slice(0, 300));
      if (cookie !== undefined) headers.set('cookie', cookie);
      return headers;
    },
  };
}
