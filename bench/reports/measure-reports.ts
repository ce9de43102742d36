import { LOCALES } from '../../lib/format/locale';
import { FORMATS_OF } from '../../lib/reports/report-format';
import { signIn } from '../../lib/server/testing/sign-in';
import { fill, kpi, newData } from '../data';
import type { Reading } from '../measurement';
import { residentMiB } from '../memory';
import { LAST } from '../months-csv';
import type { Options } from '../options';
import { startProduct } from '../servers';

const MONTHS = 24;
const AT_ONCE = 10;
const MANAGER = { email: 'manager@example.org', password: 'made up for benchmarks 0' };

/**
 * What a month's report costs beside 24 months of history: each format in each language, asked for by HTTP; the first one
 * after the start, whose thread and typefaces aren't there yet; ten at once; and what the server keeps in RAM before and after.
 */
export async function measureReports(
  { rounds }: Options,
  say: (text: string) => void,
): Promise<readonly Reading[]> {
  say('reports\n');
  const dataDir = newData();
  await fill(dataDir, MONTHS);
  const named = ['--email', MANAGER.email, '--name', 'Manager', '--role', 'manager', '--password-stdin'];
  await kpi(dataDir, ['user', 'add', ...named], MANAGER.password);
  const readings: Reading[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    say(`  round ${round} of ${rounds}\n`);
    const { address, pid, stop } = await startProduct(dataDir);
    const cookie = await signIn(address, MANAGER);
    const ask = (format: string, lang: string) =>
      asked(`${address}/api/v1/reports/monthly/${LAST}?format=${format}&lang=${lang}`, cookie);
    const before = residentMiB(pid);
    readings.push(reading('PDF, en, the first after the start', await ask('pdf', 'en')));
    for (const lang of LOCALES)
      for (const format of FORMATS_OF.monthly) {
        await ask(format, lang);
        readings.push(reading(`${format}, ${lang}`, await ask(format, lang)));
      }
    const begun = performance.now();
    const ten = Array.from({ length: AT_ONCE }, (_, at) => ask('pdf', LOCALES[at % LOCALES.length] ?? 'en'));
    const slowest = Math.max(...(await Promise.all(ten)).map(({ ms }) => ms));
    readings.push({
      conditions: 'ten PDFs at once, three languages',
      subject: 'a month’s report',
      figures: { 'all ms': performance.now() - begun, 'slowest ms': slowest },
    });
    readings.push({
      conditions: 'memory',
      subject: 'server',
      figures: { 'before MiB': before, 'after MiB': residentMiB(pid) },
    });
    await stop();
  }
  return readings;
}

async function asked(address: string, cookie: string) {
  const begun = performance.now();
  const answer = await fetch(address, { headers: { cookie } });
  const { byteLength: bytes } = await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${address} was answered with ${answer.status}`);
  return { ms: performance.now() - begun, bytes };
}

function reading(conditions: string, { ms, bytes }: { ms: number; bytes: number }): Reading {
  return { conditions, subject: 'a month’s report', figures: { ms, 'kB (1 000)': bytes / 1_000 } };
}
