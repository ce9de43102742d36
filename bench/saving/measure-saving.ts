import { monthFields } from '../../lib/server/testing/month-form';
import { signIn } from '../../lib/server/testing/sign-in';
import { fill, kpi, newData } from '../data';
import type { Reading } from '../measurement';
import type { Options } from '../options';
import { startProduct } from '../servers';
import { byCount } from '../sign-in/by-count';

const AT_ONCE = [1, 8] as const;
const MONTHS = 24;

/** What saving a month costs, from sending its form to the answer, beside 24 months of history: one person, and eight at once. */
export async function measureSaving(
  { rounds, saves: times }: Options,
  say: (text: string) => void,
): Promise<readonly Reading[]> {
  say('saving a month\n');
  const dataDir = newData();
  await fill(dataDir, MONTHS);
  const { address, stop } = await startProduct(dataDir);
  const savers: (() => Promise<void>)[] = [];
  for (let number = 0; number < Math.max(...AT_ONCE); number += 1)
    savers.push(await saverOf(dataDir, address, number));
  const save = (who: number) => savers[who]?.() ?? Promise.reject(new Error(`there is no saver ${who}`));
  await byCount({ times: 40, atOnce: 8 }, save);
  const readings: Reading[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    say(`  round ${round} of ${rounds}\n`);
    for (const atOnce of AT_ONCE)
      readings.push({
        conditions: `${times} saves, ${atOnce === 1 ? 'one person' : `${atOnce} people at once`}`,
        subject: 'saving a month',
        figures: await byCount({ times, atOnce }, save),
      });
  }
  await stop();
  return readings;
}

/** Somebody who saves a month of their own, each time with another count. */
async function saverOf(dataDir: string, address: string, number: number): Promise<() => Promise<void>> {
  const officer = { email: `officer-${number}@example.org`, password: `made up for benchmarks ${number}` };
  const named = ['--email', officer.email, '--name', `Officer ${number}`, '--role', 'officer'];
  await kpi(dataDir, ['user', 'add', ...named, '--password-stdin'], officer.password);
  const cookie = await signIn(address, officer);
  const page = `${address}/returns/20${10 + number}-01`;
  const html = await (await fetch(page, { headers: { cookie } })).text();
  let seen = 0;
  return async () => {
    const body = new FormData();
    const typed = { calls_offered: String(250_000 + seen), emails: '5', seen: String(seen) };
    for (const [name, value] of Object.entries(monthFields(html, typed))) body.set(name, value);
    const answer = await fetch(page, {
      method: 'POST',
      body,
      headers: { cookie, origin: address },
      redirect: 'manual',
    });
    const made = /done=(\d+)$/.exec(answer.headers.get('location') ?? '')?.[1];
    if (answer.status !== 303 || made === undefined)
      throw new Error(`saving was answered with ${answer.status}`);
    await answer.arrayBuffer();
    seen = Number.parseInt(made, 10);
  };
}
