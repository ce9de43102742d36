import { describe, expect, test } from 'vitest';
import { EnvironmentError, isLoopback, parseEnvironment } from './env';

const database = 'postgresql://app:s3cret@db.example:5432/kpi';

function problemsOf(source: Record<string, string>): string {
  try {
    parseEnvironment(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
  return '';
}

describe('parseEnvironment', () => {
  test('an empty environment is a server for this machine with the embedded database', () => {
    expect(parseEnvironment({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      appUrl: null,
      trustedProxies: [],
      databaseUrl: null,
      databaseMigrateUrl: null,
      sample: 'on',
      maxUploadBytes: 10_000_000,
    });
    expect(parseEnvironment({}).dataDir).toBe(`${process.cwd()}/.data`);
  });

  test('an empty variable counts as not set', () => {
    expect(parseEnvironment({ PORT: '', DATABASE_URL: '' })).toEqual(parseEnvironment({}));
  });

  test('the migrating role is the serving one unless it is named', () => {
    expect(parseEnvironment({ DATABASE_URL: database }).databaseMigrateUrl).toBe(database);
    const owner = database.replace('app', 'owner');
    expect(parseEnvironment({ DATABASE_URL: database, DATABASE_MIGRATE_URL: owner }).databaseMigrateUrl).toBe(
      owner,
    );
    expect(problemsOf({ DATABASE_MIGRATE_URL: owner })).toContain('set both');
  });

  test.each(['', ' ', '-1', '65536', '3e3', '0x50', '80.5', 'http'].filter(Boolean))(
    'PORT %j is refused',
    (port) => {
      expect(problemsOf({ PORT: port })).toBe(
        `PORT ${JSON.stringify(port)} must be a whole number from 0 to 65535`,
      );
    },
  );

  test('PORT 0 asks for any free port', () => {
    expect(parseEnvironment({ PORT: '0' }).port).toBe(0);
  });

  test('all wrong variables are named at once', () => {
    const message = problemsOf({ PORT: 'x', KPI_SAMPLE: 'maybe', MAX_UPLOAD_BYTES: '10 MB' });
    expect(message.split('\n')).toEqual([
      'PORT "x" must be a whole number from 0 to 65535',
      'KPI_SAMPLE "maybe" must be on or off',
      'MAX_UPLOAD_BYTES "10 MB" must be a whole number of bytes from 1 to 1000000000',
    ]);
  });

  test('[ASVS 16.2.5] passwords and secrets never stand in a message', () => {
    const message = problemsOf({
      DATABASE_URL: 'mysql://u:hidden1@h/d',
      AUTH_SECRET: 'hidden2',
      SMTP_URL: 'ftp://u:hidden3@h',
      APP_URL: 'https://u:hidden4@kpi.example',
    });
    expect(message).toContain('DATABASE_URL must be');
    expect(message).not.toMatch(/hidden/);
  });

  describe.each(['0.0.0.0', '::', '10.0.0.1', 'kpi.example'])('HOST %s lets other machines in', (host) => {
    test('and needs the address that people use', () => {
      expect(problemsOf({ HOST: host })).toBe('APP_URL is required when HOST is not loopback');
      expect(problemsOf({ HOST: host, ALLOW_HTTP: '1' })).toBe(
        'APP_URL is required when HOST is not loopback',
      );
    });

    test('by https, unless http is allowed in so many words', () => {
      expect(parseEnvironment({ HOST: host, APP_URL: 'https://kpi.example' })).toMatchObject({
        host,
        appUrl: 'https://kpi.example',
      });
      const http = { HOST: host, APP_URL: 'http://kpi.example' };
      const refusal =
        'APP_URL "http://kpi.example" must be https when HOST is not loopback, unless ALLOW_HTTP=1';
      expect(problemsOf(http)).toBe(refusal);
      expect(problemsOf({ ...http, ALLOW_HTTP: '0' })).toBe(refusal);
      expect(parseEnvironment({ ...http, ALLOW_HTTP: '1' })).toMatchObject({ host, allowHttp: true });
    });
  });

  test('on this machine alone, http needs no permission', () => {
    expect(parseEnvironment({ APP_URL: 'http://kpi.example' }).appUrl).toBe('http://kpi.example');
  });

  test.each(['127.0.0.1', '127.0.0.9', '::1', 'localhost'])('HOST %s reaches this machine only', (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(parseEnvironment({ HOST: host }).host).toBe(host);
  });

  test('127.example.com is not loopback', () => {
    expect(isLoopback('127.example.com')).toBe(false);
  });

  test('APP_URL is an origin; a slash at its end is dropped', () => {
    expect(parseEnvironment({ APP_URL: 'https://kpi.example/' }).appUrl).toBe('https://kpi.example');
    for (const wrong of [
      'kpi.example',
      'ftp://kpi.example',
      'https://kpi.example/app',
      'https://kpi.example/?a=1',
    ]) {
      expect(problemsOf({ APP_URL: wrong })).toContain(`APP_URL "${wrong}" must be`);
    }
  });

  test('TRUSTED_PROXIES takes addresses and blocks', () => {
    expect(parseEnvironment({ TRUSTED_PROXIES: '10.0.0.0/8, ::1' }).trustedProxies).toEqual([
      '10.0.0.0/8',
      '::1',
    ]);
    for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0.1,', '10.0.0.0/8/9']) {
      expect(problemsOf({ TRUSTED_PROXIES: wrong })).toContain('TRUSTED_PROXIES');
    }
  });

  test('SMTP_URL and MAIL_FROM belong together', () => {
    const [url, from] = ['smtps://kpi:hidden@mail.example:465', '1823 service pledges <kpi@example.org>'];
    expect(parseEnvironment({ SMTP_URL: url, MAIL_FROM: from })).toMatchObject({
      smtpUrl: url,
      mailFrom: from,
    });
    for (const half of [{ SMTP_URL: url }, { MAIL_FROM: from }]) {
      expect(problemsOf(half)).toBe(
        'SMTP_URL and MAIL_FROM belong together: set both, or neither to send no mail',
      );
    }
  });

  test.each(['short', 'x'.repeat(31)])(
    'AUTH_SECRET of too few characters is refused, not repeated',
    (value) => {
      expect(problemsOf({ AUTH_SECRET: value })).toBe('AUTH_SECRET must be at least 32 characters');
      expect(parseEnvironment({ AUTH_SECRET: 'x'.repeat(32) }).authSecret).toBe('x'.repeat(32));
    },
  );

  test('KPI_PRINT_SETUP_LINK is 1 or not', () => {
    expect(parseEnvironment({}).printSetupLink).toBe(false);
    expect(parseEnvironment({ KPI_PRINT_SETUP_LINK: '1' }).printSetupLink).toBe(true);
    expect(problemsOf({ KPI_PRINT_SETUP_LINK: 'yes' })).toContain(
      'KPI_PRINT_SETUP_LINK "yes" must be 0 or 1',
    );
  });

  test('the three OIDC variables belong together', () => {
    expect(problemsOf({ OIDC_CLIENT_ID: 'kpi' })).toContain('set all three or none');
  });
});
