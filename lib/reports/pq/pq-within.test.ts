import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import type { Definition, DefinitionLedger } from '@/lib/kpi/definition';
import { expression, OF_OFFERED } from '@/lib/kpi/testing/pledge';
import { expectComputed } from '../workbook/testing/expect-computed';
import { openWorkbook } from '../workbook/testing/open-workbook';
import { pqWorkbook } from './pq-workbook';
import { factsWith } from './testing/given-pq-facts';

/** From July 2023 without those that gave up early, and from January 2024 of those answered. */
const LATER: readonly Definition[] = [
  {
    ...OF_OFFERED,
    validFrom: '2023-07' as Month,
    denominator: expression('calls_offered - calls_abandoned_within_12s'),
    base: 'offered-less-early-abandoned',
  },
  {
    ...OF_OFFERED,
    validFrom: '2024-01' as Month,
    denominator: expression('calls_answered'),
    base: 'answered',
  },
];

test('the share within 12 seconds is by the definition in force in each month, a year’s in its last month', async () => {
  const book = openWorkbook(await pqWorkbook(factsWith({}, [OF_OFFERED, ...LATER]), 'en'));
  const calls = book.sheets['Calls'];
  const at = (address: string) => calls?.[address];
  // The count that a definition needs and the sheet hadn’t stands before the share.
  expect(at('J4')?.value).toBe('Calls abandoned within 12 seconds');
  expect(at('K4')?.value).toBe('Answered within 12 seconds (its definition changed: see About)');
  // June, July and December 2023, January 2024.
  expect(at('K25')).toEqual({ formula: 'IF(B25=0,"N.A.: zero",I25/B25)', value: 0.6 });
  expect(at('K26')).toEqual({ formula: 'IF(B26-J26=0,"N.A.: zero",I26/(B26-J26))', value: 600 / 960 });
  expect(at('K31')?.value).toBe(600 / 960);
  expect(at('K32')).toEqual({ formula: 'IF(C32=0,"N.A.: zero",I32/C32)', value: 0.75 });
  expect(at('A43')?.value).toBe('Calendar year 2023');
  expect(at('K42')?.formula).toBe('IF(B42=0,"N.A.: zero",I42/B42)');
  expect(at('K43')).toEqual({ formula: 'IF(B43-J43=0,"N.A.: zero",I43/(B43-J43))', value: 7200 / 11_520 });
  expect(at('K45')?.formula).toBe('IF(C45=0,"N.A.: zero",I45/C45)');
  expectComputed(book);
});

test('the notes tell the base, and each with its months where it changed', async () => {
  const notes = async (within: DefinitionLedger | null) => {
    const cells = openWorkbook(await pqWorkbook(factsWith({}, within), 'en')).sheets['About'] ?? {};
    const from = Object.keys(cells).find((address) => cells[address]?.value === 'Within 12 seconds') ?? '';
    const row = Number(from.slice(1));
    return [0, 1, 2, 3].map((step) => cells[`B${row + step}`]?.value);
  };
  const [one] = await notes([OF_OFFERED]);
  expect(one).toMatch(
    /\(Calls answered within 12 seconds\) ÷ \(Calls offered \(queued for an agent\)\), of calls offered\./,
  );
  const changed = await notes([OF_OFFERED, ...LATER]);
  expect(changed[0]).toMatch(/^The definition of the pledge changed within these months/);
  expect(changed.slice(1)).toEqual([
    'October 2021 to June 2023: (Calls answered within 12 seconds) ÷ (Calls offered (queued for an agent)), of calls offered.',
    'July 2023 to December 2023: (Calls answered within 12 seconds) ÷ (Calls offered (queued for an agent) − Calls abandoned within 12 seconds), of calls offered, without those abandoned within 12 seconds.',
    'January 2024 to September 2024: (Calls answered within 12 seconds) ÷ (Calls answered), of calls answered.',
  ]);
  expect((await notes(null))[0]).toBe('No share is told: the ledger has no definition of this pledge.');
});

test('a count that a definition needs is missing: its word; no definition: no share', async () => {
  const holed = factsWith({ '2023-08': { calls_abandoned_within_12s: 'not-collected' } }, [
    OF_OFFERED,
    ...LATER,
  ]);
  const calls = openWorkbook(await pqWorkbook(holed, 'en')).sheets['Calls'];
  expect([calls?.['K27']?.value, calls?.['K43']?.value]).toEqual(['Not collected', '11 of 12 months']);
  // What isn’t needed isn’t missed.
  expect(calls?.['K45']?.value).toBe(0.75);
  const without = openWorkbook(await pqWorkbook(factsWith({}, null), 'en')).sheets['Calls'];
  expect([without?.['J4']?.value, without?.['J5']?.value]).toEqual([
    'Answered within 12 seconds',
    'N.A.: no definition',
  ]);
});
