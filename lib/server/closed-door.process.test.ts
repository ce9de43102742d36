import { execFile } from 'node:child_process';
import { get as getFrom } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from './free-port';
import { root } from './root.mjs';
import { closedFolder } from './testing/closed-folder';
import { type RunningServer, startServer } from './testing/run-server';
import { cookieFrom, hiddenFields, sendForm, signIn } from './testing/sign-in';

const ADA = { email: 'ada@example.org', password: 'keys beside the lantern' };
let folder: Awaited<ReturnType<typeof closedFolder>>;
let server: RunningServer;

beforeAll(async () => {
  folder = await closedFolder();
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

const start = (env: Record<string, string> = {}) =>
  startServer({ KPI_DATA_DIR: path.join(folder.place, 'data'), ...env });
const kpi = async (...typed: string[]) =>
  promisify(execFile)(process.execPath, ['lib/cli/kpi.mjs', ...typed], {
    cwd: root,
    env: { ...process.env, KPI_DATA_DIR: path.join(folder.place, 'data') },
  });
const get = (where: string, headers: Record<string, string> = {}) =>
  fetch(`${server.address}${where}`, { headers, redirect: 'manual' });
const linkIn = (said: string) => /(http:\S+\/sign-in\/link\?link=[\w-]{43})$/m.exec(said)?.[1];

describe('the first administrator', () => {
  test('nobody sees a link that isn’t shown to a terminal: a line says how to add one', async () => {
    server = await start();
    expect(await server.says(/There is no administrator yet[^\n]*\n/)).toContain('kpi -- user add');
    await server.stop();
    expect(server.said()).not.toContain('link=');
  });

  test('with KPI_PRINT_SETUP_LINK=1 a link lets them in once; looking at it changes nothing', async () => {
    server = await start({ KPI_PRINT_SETUP_LINK: '1' });
    const link = linkIn(await server.says(/link=\S+\n/)) ?? '';
    expect(link).toContain(`${server.address}/sign-in/link`);
    expect((await fetch(link)).status).toBe(200);
    const form = await hiddenFields(link);
    const again = ADA.password;
    const cookie = cookieFrom(await sendForm(link, { ...form, ...ADA, name: 'Ada', again }));
    expect((await get('/', { cookie })).status).toBe(200);
    expect((await fetch(link)).status).toBe(404);
    const bea = { ...ADA, email: 'bea@example.org', name: 'Bea', again };
    const late = await sendForm(link, { ...form, ...bea });
    expect([late.status, late.headers.getSetCookie()]).toEqual([404, []]);
  });

  test('once there is one, no start prints a link', async () => {
    await server.stop();
    server = await start({ KPI_PRINT_SETUP_LINK: '1' });
    await server.says(/Ready: \S+ [^\n]*\n/);
    expect((await get('/')).status).toBe(307);
    expect(server.said()).not.toMatch(/link=|administrator/);
  });
});

describe('[ASVS 8.2.1] the door is closed', () => {
  test('to whoever isn’t signed in: pages lead to the form, the API answers 401', async () => {
    const page = await get('/');
    expect([page.status, page.headers.get('location')]).toEqual([307, '/sign-in']);
    expect((await get('/api/v1/measures')).status).toBe(401);
    expect((await get('/healthz')).status).toBe(200);
  });

  test('open to who signs in, by a session that outlives a restart', async () => {
    const cookie = await signIn(server.address, ADA);
    const page = await get('/', { cookie });
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(await page.text()).toContain('80%');
    await server.stop();
    server = await start();
    expect((await get('/', { cookie })).status).toBe(200);
  });

  test('open to a token of the command line, until it is revoked', async () => {
    const { stdout } = await kpi('token', 'create', '--name', 'telephone', '--role', 'viewer');
    const headers = { authorization: `Bearer ${stdout.trim()}` };
    expect((await get('/api/v1/measures', headers)).status).toBe(200);
    expect((await get('/', headers)).status).toBe(307);
    await kpi('token', 'revoke', 'telephone');
    expect((await get('/api/v1/measures', headers)).status).toBe(401);
  });

  test('closed again by a reset and by disabling, at once', async () => {
    const cookie = await signIn(server.address, ADA);
    const { stdout } = await kpi('user', 'reset', '--email', ADA.email);
    expect((await get('/', { cookie })).status).toBe(307);
    const link = linkIn(stdout) ?? '';
    expect(link).toContain(server.address);
    const password = 'lantern beside the keys';
    const taken = await sendForm(link, {
      ...(await hiddenFields(link)),
      name: 'Ada',
      password,
      again: password,
    });
    expect((await get('/', { cookie: cookieFrom(taken) })).status).toBe(200);
    await expect(signIn(server.address, ADA)).rejects.toThrow('401');
  });
});

describe('[ASVS 13.2.2] HOST lets other machines in', () => {
  test('under the name of APP_URL alone, which is https', async () => {
    await server.stop();
    const port = Number(await freePort('0.0.0.0'));
    server = await start({ HOST: '0.0.0.0', PORT: String(port), APP_URL: 'https://kpi.example' });
    expect(server.address).toBe('https://kpi.example');
    const asked = (host: string) =>
      new Promise<{ status: number | undefined; hsts: unknown }>((resolve, reject) => {
        getFrom({ host: '127.0.0.1', port, path: '/sign-in', headers: { host } }, (answer) => {
          answer.resume();
          resolve({ status: answer.statusCode, hsts: answer.headers['strict-transport-security'] });
        }).on('error', reject);
      });
    expect(await asked('kpi.example')).toEqual({ status: 200, hsts: expect.stringContaining('max-age=') });
    expect(await asked(`127.0.0.1:${port}`)).toMatchObject({ status: 421 });
    expect(await asked('evil.example')).toMatchObject({ status: 421 });
  });
});
