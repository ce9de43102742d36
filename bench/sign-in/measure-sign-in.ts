import { inTurn } from '@/lib/auth/gate';
import { hashPassword } from '@/lib/data/secrets/password-hash';
import { cookieFrom, hiddenFields, sendForm } from '../../lib/server/testing/sign-in';
import { fill, newData, settledDatabase } from '../data';
import { type Running, sessionTargets } from '../http/targets';
import type { Reading } from '../measurement';
import type { Options } from '../options';
import { startProduct } from '../servers';
import { addViewer, viewer, viewerCookie } from '../viewer';
import { byCount } from './by-count';

const AT_ONCE = [1, 4] as const;
const CONNECTIONS = [1, 16] as const;
const MONTHS = 24;

/**
 * What the door costs: a sign-in, from sending the form to the answer, beside the hash of a password alone behind the same
 * gate; and the look-up of the session, which each request begins with, as SQL alone beside whole requests of the API.
 */
export async function measureSignIn(
  options: Options,
  say: (text: string) => void,
): Promise<readonly Reading[]> {
  say('signing in\n');
  const dataDir = newData();
  for (let number = 0; number < Math.max(...AT_ONCE); number += 1) await addViewer(dataDir, number);
  await fill(dataDir, MONTHS);
  const product = await startProduct(dataDir);
  const cookie = await viewerCookie(product.address);
  const running = { product, database: await settledDatabase(dataDir), cookie, months: MONTHS };
  const readings = [
    ...(await signIns(product.address, options, say)),
    ...(await lookUps(running, options, say)),
  ];
  await product.stop();
  return readings;
}

async function signIns(
  address: string,
  { rounds, signIns: times }: Options,
  say: (text: string) => void,
): Promise<Reading[]> {
  const page = `${address}/sign-in`;
  const form = await hiddenFields(page);
  const measured = {
    'password hash': () => inTurn(() => hashPassword(viewer().password)),
    'sign-in': async (who: number) => cookieFrom(await sendForm(page, { ...form, ...viewer(who) })),
  } as const;
  // Once for the code to come to its speed; it doesn't count.
  for (const work of Object.values(measured)) await byCount({ times: 5, atOnce: 1 }, work);
  const readings: Reading[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    say(`  sign-ins, round ${round} of ${rounds}\n`);
    for (const atOnce of AT_ONCE)
      for (const subject of ['password hash', 'sign-in'] as const)
        readings.push({
          conditions: `${times} sign-ins, ${atOnce === 1 ? 'one at a time' : `${atOnce} at once`}`,
          subject,
          figures: await byCount({ times, atOnce }, measured[subject]),
        });
  }
  return readings;
}

async function lookUps(
  running: Omit<Running, 'floor'>,
  options: Options,
  say: (text: string) => void,
): Promise<Reading[]> {
  const targets = await sessionTargets(running);
  for (const { measure } of targets) await measure({ ...options, connections: 16, warmUpFor: 0 });
  const readings: Reading[] = [];
  for (let round = 1; round <= options.rounds; round += 1) {
    say(`  session look-ups, round ${round} of ${options.rounds}\n`);
    for (const connections of CONNECTIONS)
      for (const { subject, measure } of targets)
        readings.push({
          conditions: `session look-up, ${connections} ${connections === 1 ? 'connection' : 'connections'}`,
          subject,
          figures: await measure({ ...options, connections }),
        });
  }
  return readings;
}
