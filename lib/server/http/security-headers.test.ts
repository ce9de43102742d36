import { expect, test } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from './security-headers';

test('[ASVS 3.4.3] scripts run only with this request’s nonce, nothing is embedded, framed or sent elsewhere', () => {
  expect(contentSecurityPolicy('N', false).split('; ')).toEqual([
    "default-src 'self'",
    "script-src 'self' 'nonce-N' 'strict-dynamic'",
    "style-src 'self' 'nonce-N'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]);
});

test('[ASVS 3.4.1] Strict-Transport-Security only where people come by https', () => {
  expect(securityHeaders('N', { https: false, dev: false })).not.toHaveProperty('Strict-Transport-Security');
  expect(securityHeaders('N', { https: true, dev: false })).toHaveProperty('Strict-Transport-Security');
});

test('[ASVS 3.4.4] [ASVS 3.4.5] [ASVS 3.4.6] no sniffing, no address to other sites, no frames', () => {
  expect(securityHeaders('N', { https: false, dev: false })).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'private, no-store',
  });
});
