import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether people reach the site by https; cookies are Secure exactly then. */
function isHttps(): boolean {
  return process.env['APP_URL']?.startsWith('https:') === true;
}

/**
 * The name and marks of a cookie of ours. By https browsers refuse the prefix from anybody but this very host.
 *
 * @example cookieOf('session') // by https { name: '__Host-kpi-session', attributes: { secure: true, … } }
 */
export function cookieOf(name: string) {
  const secure = isHttps();
  return {
    name: `${secure ? '__Host-' : ''}kpi-${name}`,
    attributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' } as const,
  };
}

/**
 * The token within a session's cookie, where its signature is ours (better-auth's form: `TOKEN.HMAC` in Base64).
 *
 * @returns null for anything else; no database is asked about it
 */
export function tokenOfCookie(value: string | undefined): string | null {
  const [, token = '', signature = ''] = /^([\w-]{16,128})\.([\w+/]{43}=)$/.exec(value ?? '') ?? [];
  if (token === '') return null;
  const expected = createHmac('sha256', process.env['AUTH_SECRET'] ?? '')
    .update(token)
    .digest();
  return timingSafeEqual(expected, Buffer.from(signature, 'base64')) ? token : null;
}
