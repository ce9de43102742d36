import { expect, test } from '@playwright/test';
import { ACTORS, type Actor, type Credentials, credentialsOf } from './door/actors';
import { builtAction, builtActions, builtRoutes } from './door/build-manifests';
import { ACTIONS, DOORS, expectedStatus, METHODS, maySend } from './door/expected';
import { ask, filledIn, sendForm } from './door/send';
import { NOBODY } from './people';

test.use({ storageState: NOBODY });

let credentials: Record<Actor, Credentials>;

test.beforeAll(async ({ playwright }, info) => {
  credentials = await credentialsOf(playwright, String(info.project.use.baseURL));
});

/** What somebody brings along; nothing to where they would sign out, and come no further. */
function broughtTo(route: string, actor: Actor): Credentials {
  return route === '/sign-out/route' ? {} : credentials[actor];
}

/** What nobody learns who isn't let in: a published figure, or who else is here. */
const FIGURES_OR_NAMES = /2[ ,]?807|Door manager/;

test('every route and every form of the build is on the list of this test, and nothing else is', () => {
  expect(builtRoutes()).toEqual(Object.keys(DOORS).sort());
  expect(builtActions().map(({ name }) => name)).toEqual(Object.keys(ACTIONS).sort());
});

for (const actor of ACTORS) {
  test(`[ASVS 8.2.1] ${actor}: every route answers every method as the table says`, async ({ baseURL }) => {
    const origin = String(baseURL);
    for (const [route, door] of Object.entries(DOORS)) {
      const brought = { origin, ...broughtTo(route, actor) };
      const answers = METHODS.map(
        async (method) => [method, await ask(method, origin + door.path, brought)] as const,
      );
      for (const [method, answer] of await Promise.all(answers)) {
        const what = `${method} ${route}`;
        expect(`${what}: ${answer.status}`).toBe(`${what}: ${expectedStatus(door, method, actor)}`);
        if (answer.status === 307 && door.kind === 'page') {
          expect(answer.location, what).toMatch(/^\/sign-in(\?next=|$)/);
        }
        // Whoever isn't let in learns nothing: no figure, no name.
        if ([401, 403, 307].includes(answer.status)) expect(answer.body, what).not.toMatch(FIGURES_OR_NAMES);
      }
    }
  });

  test(`[ASVS 8.3.1] ${actor}: every form is taken or refused as the table says`, async ({ baseURL }) => {
    const origin = String(baseURL);
    for (const action of builtActions()) {
      const answer = await sendForm(action, origin, credentials[actor]);
      const allowed = maySend(ACTIONS[action.name] ?? 'administrators', actor);
      // An empty form is read by whoever may send it, and found wanting; nobody else gets that far.
      const statuses = allowed ? [400, 401, 422, 200] : [401, 403];
      expect(statuses, `${action.name}: ${answer.status}`).toContain(answer.status);
      if (!allowed) expect(answer.body, action.name).not.toMatch(/"kind":"(done|problems)"/);
    }
  });
}

test('[ASVS 3.5.1] a form without Origin, or from another site, is refused whoever sends it', async ({
  baseURL,
}) => {
  const origin = String(baseURL);
  for (const action of builtActions()) {
    const { origin: _, ...bare } = { origin, ...credentials.admin };
    const path = filledIn(action.page.replace(/\/page$/, '')) || '/';
    for (const headers of [bare, { ...bare, origin: 'https://evil.example' }, { ...bare, origin: 'null' }]) {
      const answer = await ask('POST', origin + path, { ...headers, 'next-action': action.id });
      expect(`${action.name} ${answer.status}`).toBe(`${action.name} 403`);
    }
  }
});

test('invented action ids, and those of other pages, do nothing for anybody', async ({ baseURL }) => {
  const origin = String(baseURL);
  const ids = [
    '60deadbeefdeadbeefdeadbeefdeadbeefdeadbeef',
    'constructor',
    '__proto__',
    '../../etc/passwd',
    'x'.repeat(5000),
  ];
  for (const actor of ['anonymous', 'viewer', 'admin'] as const) {
    for (const id of ids) {
      const answer = await sendForm({ id, page: '/sign-in/page' }, origin, credentials[actor]);
      expect([400, 404, 409, 431], `${actor} ${id.slice(0, 20)}: ${answer.status}`).toContain(answer.status);
    }
  }
});

test('forged headers of the framework and of proxies open nothing', async ({ baseURL }) => {
  const origin = String(baseURL);
  const forged = {
    'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware',
    'x-middleware-rewrite': '/admin/people',
    'x-nextjs-data': '1',
    'x-invoke-path': '/admin/people',
    'x-invoke-status': '200',
    'x-matched-path': '/admin/people',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-for': '127.0.0.1',
    'x-original-url': '/healthz',
    'x-rewrite-url': '/healthz',
    'x-kpi-url': '/account/second-factor',
    'x-kpi-person': 'admin',
    rsc: '1',
    'next-router-prefetch': '1',
  };
  for (const [name, value] of Object.entries(forged)) {
    for (const path of ['/', '/admin/people', '/account']) {
      const answer = await ask('GET', origin + path, { [name]: value });
      const what = `${name} ${path}`;
      expect([what, answer.status]).toEqual([what, 307]);
      expect(answer.body, what).not.toMatch(FIGURES_OR_NAMES);
      if (name === 'rsc') await expectLedAway(`${origin}${answer.location}`, { rsc: '1' });
      else expect(answer.location, what).toMatch(/^\/sign-in/);
    }
    const api = await ask('GET', `${origin}/api/v1/measures`, { [name]: value });
    expect(api.status, name).toBe(401);
  }
});

/** The framework's own form of a page, asked for where it says: it leads to the sign-in form, too, and holds nothing else. */
async function expectLedAway(address: string, headers: Credentials): Promise<void> {
  const answer = await ask('GET', address, headers);
  expect(answer.status, address).toBe(200);
  expect(answer.body, address).toMatch(/NEXT_REDIRECT;\w+;\/sign-in/);
  expect(answer.body, address).not.toMatch(FIGURES_OR_NAMES);
}

test('[ASVS 8.2.3] extra fields and objects where texts belong change nothing', async ({ baseURL }) => {
  const origin = String(baseURL);
  const action = builtAction('signInAction');
  for (const extra of [
    { role: 'admin' },
    { status: 'active' },
    { approvedBy: 'me' },
    { 'email[]': 'a' },
    { ['__proto__']: 'x' },
  ]) {
    const fields = { email: 'nobody@example.org', password: 'whatever it is', ...extra };
    const answer = await sendForm(action, origin, {}, fields);
    expect(answer.status, JSON.stringify(extra)).toBe(400);
  }
  const twice = await sendForm(action, origin, {}, { email: ['a@b.c', 'd@e.f'], password: 'x' });
  expect(twice.status).toBe(422);
});

test('[ASVS 3.5.3] a body over the limit is refused with 413, its length told or not', async ({
  baseURL,
}) => {
  const origin = String(baseURL);
  const large = Buffer.alloc(1_000_001, 'a');
  for (const headers of [{ 'content-length': String(large.length) }, { 'transfer-encoding': 'chunked' }]) {
    const answer = await ask('POST', `${origin}/sign-in`, { origin, ...headers }, large);
    expect(answer.status, JSON.stringify(headers)).toBe(413);
  }
});
