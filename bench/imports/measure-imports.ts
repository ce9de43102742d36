import { setTimeout } from 'node:timers/promises';
import { strToU8 } from 'fflate';
import { XLSX_TYPE } from '../../lib/api/require-table';
import { kpi, newData } from '../data';
import type { Reading } from '../measurement';
import { residentMiB } from '../memory';
import { monthsCsv } from '../months-csv';
import type { Options } from '../options';
import { startProduct } from '../servers';
import { badCsv, badXlsx, bomb, monthsXlsx } from './files';

const MONTHS = 1_200;
/** How often memory is looked at, and the server asked, while it works; milliseconds. */
const LOOK_EVERY = 10;

type File = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly status: number;
};

const FIRST: File = {
  name: 'one month',
  type: 'text/csv',
  bytes: strToU8('month,emails\n2024-01,5\n'),
  status: 200,
};

/**
 * What files cost that come in by the API, each at a server of its own: 1 200 months as CSV and as a workbook, written;
 * 100 000 bad rows of each, refused; a bomb. Time until the answer, the most memory above idle, and how long somebody else
 * waits meanwhile at most.
 */
export async function measureImports(
  { rounds }: Options,
  say: (text: string) => void,
): Promise<readonly Reading[]> {
  say('imports\n');
  const files: readonly File[] = [
    { name: '1 200 months, CSV', type: 'text/csv', bytes: strToU8(monthsCsv(MONTHS)), status: 200 },
    { name: '1 200 months, XLSX', type: XLSX_TYPE, bytes: await monthsXlsx(MONTHS), status: 200 },
    { name: '100 000 bad rows, CSV', type: 'text/csv', bytes: badCsv(), status: 422 },
    { name: '100 000 bad rows, XLSX', type: XLSX_TYPE, bytes: await badXlsx(), status: 422 },
    { name: 'a bomb of 1 GB, XLSX', type: XLSX_TYPE, bytes: bomb(), status: 422 },
  ];
  const readings: Reading[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    say(`  round ${round} of ${rounds}\n`);
    for (const file of files) {
      const dataDir = newData();
      const { address, pid, stop } = await startProduct(dataDir);
      const token = (await kpi(dataDir, ['token', 'create', '--name', 'bench', '--role', 'officer'])).trim();
      // What the server loads for the first file of all is no file's own.
      await send(address, token, FIRST, '?dryRun=true');
      readings.push(await sent(address, pid, token, file));
      await stop();
    }
  }
  return readings;
}

async function sent(address: string, pid: number, token: string, file: File): Promise<Reading> {
  const idle = residentMiB(pid);
  let most = idle;
  const looking = setInterval(() => {
    most = Math.max(most, residentMiB(pid));
  }, LOOK_EVERY);
  const others = askMeanwhile(address);
  const begun = performance.now();
  let ms = 0;
  let wait = 0;
  try {
    await send(address, token, file);
    ms = performance.now() - begun;
  } finally {
    clearInterval(looking);
    wait = await others.longest();
  }
  return {
    conditions: file.name,
    subject: 'an import',
    figures: {
      ms,
      'MiB above idle': most - idle,
      'longest wait of others, ms': wait,
      'kB (1 000)': file.bytes.length / 1_000,
    },
  };
}

async function send(address: string, token: string, file: File, query = ''): Promise<void> {
  const answer = await fetch(`${address}/api/v1/imports/months${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': file.type },
    body: new Uint8Array(file.bytes),
  });
  const text = await answer.text();
  if (answer.status !== file.status)
    throw new Error(`${file.name} was answered with ${answer.status}: ${text.slice(0, 300)}`);
}

/** Asks whether the server is there, again and again, one question at a time, until it is asked how long that took at most. */
function askMeanwhile(address: string): { readonly longest: () => Promise<number> } {
  let over = false;
  const asking = (async () => {
    let longest = 0;
    while (!over) {
      const begun = performance.now();
      await (await fetch(`${address}/healthz`)).text();
      longest = Math.max(longest, performance.now() - begun);
      await setTimeout(LOOK_EVERY);
    }
    return longest;
  })();
  return {
    longest: () => {
      over = true;
      return asking;
    },
  };
}
