import { describe, expect, test } from 'vitest';
import { type Asked, inspect } from './inspect';
import { siteOf } from './site';

const site = siteOf(null, 3000);

function statusOf(asked: Partial<Asked>): number {
  const plain: Asked = {
    method: 'GET',
    url: '/',
    host: 'localhost:3000',
    origin: undefined,
    cookie: undefined,
    authorization: undefined,
    contentLength: undefined,
  };
  return inspect({ ...plain, ...asked }, site, 1000)?.status ?? 200;
}

test('a plain request passes', () => {
  expect(statusOf({})).toBe(200);
});

test.each(['TRACE', 'TRACK', 'CONNECT', 'PROPFIND', ''])('[ASVS 13.4.4] %s is answered nowhere', (method) => {
  expect(statusOf({ method })).toBe(405);
  expect(statusOf({ method, url: '/api/v1/measures' })).toBe(405);
});

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is for the API only', (method) => {
  expect(statusOf({ method, origin: 'http://localhost:3000' })).toBe(405);
  expect(statusOf({ method, url: '/api/v1/measures' })).toBe(200);
});

describe('Host', () => {
  test.each(['127.0.0.1:3000', 'LocalHost:3000', '[::1]:3000'])('%s is this server', (host) => {
    expect(statusOf({ host })).toBe(200);
  });
  test.each(['evil.example', 'localhost', 'localhost:3001', 'localhost:3000.evil.example', ''])(
    '%j is not',
    (host) => {
      expect(statusOf({ host })).toBe(421);
    },
  );
  test('none, or several, is a malformed request', () => {
    expect(statusOf({ host: undefined })).toBe(400);
  });
  test('/healthz and /readyz are asked by address too, to read only', () => {
    expect(statusOf({ host: '10.0.0.5:3000', url: '/healthz' })).toBe(200);
    expect(statusOf({ host: '10.0.0.5:3000', url: '/readyz', method: 'HEAD' })).toBe(200);
    expect(statusOf({ host: '10.0.0.5:3000', url: '/healthz', method: 'POST' })).toBe(421);
  });
});

describe('[ASVS 3.5.1] Origin of what changes something', () => {
  const here = 'http://localhost:3000';
  test('a form needs the origin of this site', () => {
    const method = 'POST';
    expect(statusOf({ method, origin: here })).toBe(200);
    expect(statusOf({ method })).toBe(403);
    expect(statusOf({ method, origin: 'null' })).toBe(403);
    expect(statusOf({ method, origin: 'http://evil.example' })).toBe(403);
    expect(statusOf({ method, origin: 'https://localhost:3000' })).toBe(403);
  });
  test('reading needs none', () => {
    expect(statusOf({ method: 'GET', origin: 'http://evil.example' })).toBe(200);
  });
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'the API: %s with a token needs none, with a cookie alone it does',
    (method) => {
      const url = '/api/v1/imports/months';
      expect(statusOf({ method, url, authorization: 'Bearer t' })).toBe(200);
      expect(statusOf({ method, url })).toBe(200);
      expect(statusOf({ method, url, cookie: 'session=1' })).toBe(403);
      expect(statusOf({ method, url, cookie: 'session=1', origin: here })).toBe(200);
      expect(statusOf({ method, url, cookie: 'session=1', authorization: 'Bearer t' })).toBe(200);
    },
  );
});

test('[ASVS 5.2.1] a body over the limit is refused by its announced length', () => {
  const post = { method: 'POST', url: '/api/v1/x' };
  expect(statusOf({ ...post, contentLength: '1000' })).toBe(200);
  expect(statusOf({ ...post, contentLength: '1001' })).toBe(413);
});

test('hidden and climbing paths are not found', () => {
  expect(statusOf({ url: '/.git/config' })).toBe(404);
  expect(statusOf({ url: '/..%2fsecret' })).toBe(404);
});
