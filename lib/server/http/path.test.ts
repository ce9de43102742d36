import { describe, expect, test } from 'vitest';
import { isApi, isOpenData, isPlainPath, pathOf, takesFiles } from './path';

describe('isPlainPath', () => {
  test.each([
    '/',
    '/measures/answered-within-12s',
    '/api/v1/measures',
    '/_next/static/chunks/a.b.js',
    '/%E7%94%B5',
  ])('%s is one', (path) => {
    expect(isPlainPath(path)).toBe(true);
  });

  test.each([
    ['climbs', '/../etc/passwd'],
    ['climbs, encoded', '/%2e%2e/etc/passwd'],
    ['climbs, doubly encoded', '/%252e%252e/etc'],
    ['encoded slash', '/_next/static/..%2f..%2fpackage.json'],
    ['backslash', '/..\\windows'],
    ['encoded backslash', '/%5c%5cevil.example'],
    ['double slash, which redirects elsewhere', '//evil.example'],
    ['NUL', '/a%00.png'],
    ['new line', '/a%0d%0aSet-Cookie:x=1'],
    ['broken percent sign', '/%'],
    ['no UTF-8', '/%ff'],
    ['a page that Next.js keeps for itself', '/_global-error'],
    ['relative', 'measures'],
    ['whole address', 'http://evil.example/'],
  ])('[ASVS 5.3.2] %s is none: %s', (_, path) => {
    expect(isPlainPath(path)).toBe(false);
  });

  test.each([
    '/.git/config',
    '/.git/HEAD',
    '/.env',
    '/.data/secrets.json',
    '/a/.svn/entries',
    '/.well-known/x',
  ])('[ASVS 13.4.1] hidden files have no address: %s', (path) => {
    expect(isPlainPath(path)).toBe(false);
  });
});

test('the path of a request ends where its query begins', () => {
  expect(pathOf('/volumes?from=2024-01')).toBe('/volumes');
  expect(pathOf('/volumes')).toBe('/volumes');
});

test('the API is /api and what is under it', () => {
  expect(['/api', '/api/v1', '/apiary', '/'].map(isApi)).toEqual([true, true, false, false]);
});

test('open data are alike for everybody, and nothing beside them is', () => {
  for (const path of ['/api/v1/open-data', '/api/v1/open-data/latest/months.csv'])
    expect(isOpenData(path), path).toBe(true);
  for (const path of ['/api/v1/open-data-of-mine', '/api/v1/measures', '/open-data', '/'])
    expect(isOpenData(path), path).toBe(false);
});

test('[ASVS 5.2.1] a page takes as much as the API at the one address where files come in', () => {
  const paths = ['/imports', '/imports/', '/imports/a', '/sign-in', '/', '/importsx'];
  expect(paths.filter(takesFiles)).toEqual(['/imports']);
});
