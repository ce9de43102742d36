import { expect, test } from 'vitest';
import { dropForbidden } from './request-headers';

const passes = (name: string) => dropForbidden([name, 'x']).length === 2;

test.each([
  'Forwarded',
  'X-Forwarded-For',
  'x-forwarded-host',
  'X-FORWARDED-PROTO',
  'X-Real-IP',
  'CF-Connecting-IP',
  'X-Original-URL',
  'X-HTTP-Method-Override',
])('[ASVS 4.1.3] %s says where a request came from: only a proxy may', (name) => {
  expect(passes(name)).toBe(false);
});

test.each([
  'X-Middleware-Subrequest',
  'x-middleware-rewrite',
  'X-Nextjs-Data',
  'x-nextjs-postponed',
  'X-Matched-Path',
  'X-Invoke-Path',
  'x-now-route-matches',
  'Next-Resume',
  'x-next-revalidate-tag-token',
  'X-Prerender-Revalidate',
  'X-Kpi-Url',
  'X-Nonce',
  'Content-Security-Policy',
])('%s is for use inside only', (name) => {
  expect(passes(name)).toBe(false);
});

test.each([
  'Host',
  'Cookie',
  'Authorization',
  'Origin',
  'RSC',
  'Next-Action',
  'Next-Router-State-Tree',
  'Next-Router-Prefetch',
  'Next-Router-Segment-Prefetch',
  'Next-Url',
  'Next-Hmr-Refresh',
  'X-Nextjs-Request-Id',
  'X-Nextjs-Html-Request-Id',
  'Idempotency-Key',
])('%s passes', (name) => {
  expect(passes(name)).toBe(true);
});

test('the others keep their order and values', () => {
  expect(dropForbidden(['A', '1', 'X-Forwarded-For', '2', 'A', '3'])).toEqual(['A', '1', 'A', '3']);
});
