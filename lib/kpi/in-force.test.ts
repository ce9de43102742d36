import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Month, monthOf } from '@/lib/calendar/month';
import { inForce } from './in-force';

const entry = (validFrom: string | null, name: string) => ({ validFrom: validFrom as Month | null, name });
const nameAt = (ledger: readonly ReturnType<typeof entry>[], month: string) =>
  inForce(ledger, month as Month)?.name ?? null;

describe('the entry in force', () => {
  const ledger = [entry('2024-04', 'second'), entry(null, 'first'), entry('2025-01', 'third')];

  test('is the last that has begun, whatever the order of the ledger', () => {
    expect(
      ['1900-01', '2024-03', '2024-04', '2024-12', '2025-01', '2999-12'].map((m) => nameAt(ledger, m)),
    ).toEqual(['first', 'first', 'second', 'second', 'third', 'third']);
  });

  test('is none before the first beginning', () => {
    expect(nameAt([entry('2022-01', 'target')], '2021-12')).toBeNull();
    expect(nameAt([], '2022-01')).toBeNull();
  });

  test('of two with the same beginning is the one known later: a correction', () => {
    expect(nameAt([...ledger, entry('2024-04', 'corrected')], '2024-05')).toBe('corrected');
    expect(nameAt([...ledger, entry(null, 'corrected')], '2024-03')).toBe('corrected');
  });

  test('changes only at beginnings', () => {
    const beginnings = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1 });
    fc.assert(
      fc.property(beginnings, fc.integer({ min: 0, max: 60 }), (starts, at) => {
        const entries = starts.map((start) => ({ validFrom: monthOf(2020, 1 + start), start }));
        const begun = starts.filter((start) => start <= at);
        const expected = begun.length === 0 ? null : Math.max(...begun);
        expect(inForce(entries, monthOf(2020, 1 + at))?.start ?? null).toBe(expected);
      }),
    );
  });
});
