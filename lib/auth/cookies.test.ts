import { createHmac } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { cookieOf, tokenOfCookie } from './cookies';

afterEach(() => vi.unstubAllEnvs());

test('[ASVS 3.3.1] [ASVS 3.3.3] by https a cookie is Secure and bound to this very host by its name', () => {
  vi.stubEnv('APP_URL', 'https://kpi.example');
  expect(cookieOf('session')).toEqual({
    name: '__Host-kpi-session',
    attributes: { secure: true, httpOnly: true, sameSite: 'lax', path: '/' },
  });
});

test('by http it is neither: browsers refuse such a name, and send nothing back that is Secure', () => {
  for (const url of ['http://127.0.0.1:3000', '', 'ftp://https:', undefined]) {
    vi.stubEnv('APP_URL', url);
    expect(cookieOf('session')).toMatchObject({ name: 'kpi-session', attributes: { secure: false } });
  }
});

test('[ASVS 3.3.2] [ASVS 3.3.4] in both ways no script reads it and no other site’s form sends it', () => {
  for (const url of ['https://kpi.example', 'http://127.0.0.1:3000']) {
    vi.stubEnv('APP_URL', url);
    for (const name of ['session', 'second-factor']) {
      const { attributes } = cookieOf(name);
      expect(attributes).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/' });
      // A domain would share it with every host below; a __Host- name forbids one.
      expect(Object.keys(attributes).sort()).toEqual(['httpOnly', 'path', 'sameSite', 'secure']);
    }
  }
});

test('a token counts only with our own signature', () => {
  vi.stubEnv('AUTH_SECRET', 'a secret of at least 32 characters');
  const token = 'abcdefghijklmnopqrstuvwxyz012345';
  const sign = (secret: string, text = token) => createHmac('sha256', secret).update(text).digest('base64');
  const own = sign('a secret of at least 32 characters');
  expect(tokenOfCookie(`${token}.${own}`)).toBe(token);
  for (const forged of [
    undefined,
    '',
    token,
    `${token}.`,
    `${token}.${sign('another secret of 32 characters!')}`,
    `${token.toUpperCase()}.${own}`,
    `${token}.${own.slice(1)}`,
    `${token}.${own} `,
    `${token}\n.${own}`,
    `.${sign('a secret of at least 32 characters', '')}`,
    `${'x'.repeat(200)}.${own}`,
  ])
    expect(tokenOfCookie(forged), forged).toBeNull();
});
