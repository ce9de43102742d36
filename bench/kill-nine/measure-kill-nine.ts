import { fourSavers } from '../../lib/server/testing/kill-nine/four-savers';
import { killRound, type Round, sendOpen } from '../../lib/server/testing/kill-nine/kill-round';
import { kpi, newData } from '../data';
import type { Reading } from '../measurement';
import type { Options } from '../options';
import { startProduct } from '../servers';
import { addViewer, viewerCookie } from '../viewer';

/** Enough for the kill to come in the midst of it. */
const SAVES_BEFORE = 40;

/**
 * What a database that is killed costs: rounds of kill -9 of all its processes while four save without stop. After each one
 * everything that was acknowledged must be there once, what wasn't at most once, and `kpi check` finds nothing.
 *
 * @throws Error that says what is lost or double, which ends the benchmarks
 */
export async function measureKillNine(
  { rounds }: Options,
  say: (text: string) => void,
): Promise<readonly Reading[]> {
  say('kill -9 of the database\n');
  const dataDir = newData();
  await addViewer(dataDir);
  const { address, stop } = await startProduct(dataDir);
  const product = { address, dataDir, cookie: await viewerCookie(address) };
  const savers = await fourSavers(address, (typed, input) => kpi(dataDir, typed, input));
  const readings: Reading[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const came = await killRound(product, savers, SAVES_BEFORE);
    await sendOpen(product, savers);
    await kpi(dataDir, ['check']);
    say(`  round ${round} of ${rounds}: ${told(came)}\n`);
    readings.push(readingOf(came));
  }
  await stop();
  return readings;
}

function told({ acknowledged, open, openThere }: Round): string {
  return `${acknowledged} acknowledged and there, ${open} not acknowledged, of which ${openThere} there`;
}

function readingOf(round: Round): Reading {
  return {
    conditions: 'kill -9 of the whole database, 4 save without stop',
    subject: 'product',
    figures: {
      'acknowledged, there': round.acknowledged,
      'not acknowledged': round.open,
      'of these there': round.openThere,
      'database back ms': round.databaseBackAfter,
      'then good page ms': round.goodPageAfter,
    },
  };
}
