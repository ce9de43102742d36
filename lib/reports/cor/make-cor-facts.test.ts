import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { BOOK_2024_25 } from '@/lib/imports/book/testing/book-of-2024-25';
import type { Standing } from '@/lib/kpi/standing';
import { exact } from '@/lib/kpi/testing/pledge';
import { canonicalJson, readCanonicalJson } from '../snapshot/canonical-json';
import type { CorFacts } from './cor-facts';
import { corFacts } from './make-cor-facts';
import { BOOK_2025_26, givenBeforeBookOf2025, givenDraftOf2025 } from './testing/given-books';
import { factsOf, givenInput, givenYear, missingOf } from './testing/given-input';

function pledge(facts: CorFacts, id: string) {
  const found = facts.pledges.find(({ measure }) => measure === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

test('a year that a book prints keeps the printed figure; the months stand beside it with their difference', () => {
  // 187 200 of 240 000 a month: 78 exactly, beside the printed 74.
  const facts = factsOf(givenInput(2024, { figures: givenYear(2023) }));
  const [, actual] = pledge(facts, 'answered-within-12s').actuals;
  expect(actual).toMatchObject({ printed: '74', verdict: 'not-met', source: { kind: 'book' } });
  expect(actual?.months).toMatchObject({
    reported: 12,
    value: { numerator: 2_246_400n, denominator: 2_880_000n, difference: exact('4'), agrees: false },
  });
  expect(pledge(facts, 'answered-within-12s').flags).toContainEqual({ kind: 'months-disagree', year: 2023 });
});

test('months that round to the printed figure agree with it, though they aren’t equal', () => {
  const figures = givenYear(2023, () => ({ calls_answered_within_12s: 177_900 }));
  const [, actual] = pledge(factsOf(givenInput(2024, { figures })), 'answered-within-12s').actuals;
  expect(actual?.months.value).toMatchObject({ difference: exact('0.125'), agrees: true });
});

test('the newest year is that of its twelve approved months, with the measure’s digits', () => {
  const facts = factsOf(givenDraftOf2025({ figures: givenYear(2024) }));
  const cells = facts.pledges.map(({ target, actuals, plan }) =>
    [target, ...actuals, plan].map(({ printed }) => printed),
  );
  expect(cells).toEqual([
    ['80', '74', '78', '80'],
    ['95', '99', '99', '99'],
    ['4.0', '4.6', '4.4', '4.5'],
  ]);
  expect(pledge(facts, 'satisfaction').actuals[1]?.source).toEqual({ kind: 'months', year: 2024 });
});

test('a cell that rounds to the other verdict stays, and is flagged', () => {
  // 2 301 000 of 2 880 000 is 79.895…: prints 80 and isn't met.
  const figures = givenYear(2024, (number) => ({
    calls_answered_within_12s: number === 1 ? 200_000 : 191_000,
  }));
  const line = pledge(factsOf(givenDraftOf2025({ figures })), 'answered-within-12s');
  expect(line.actuals[1]).toMatchObject({ printed: '80', verdict: 'not-met' });
  expect(line.flags).toEqual([{ kind: 'rounds-over', year: 2024 }]);
});

test('what the year’s own book prints stands before what another prints of the same year', () => {
  const restated = {
    ...BOOK_2025_26,
    figures: BOOK_2025_26.figures.map((figure) =>
      figure.id === 'dpo/pledge/answered-within-12s/2023'
        ? { ...figure, printed: '75', value: exact('75') }
        : figure,
    ),
  };
  const books = [BOOK_2024_25, restated];
  const printed = (year: number, place: number) =>
    pledge(factsOf(givenInput(year, { books })), 'answered-within-12s').actuals[place]?.printed;
  expect(printed(2024, 1)).toBe('74');
  expect(printed(2025, 0)).toBe('75');
});

test('the ledger’s target and plan are printed; what the book prints otherwise is flagged', () => {
  const input = givenInput(2024);
  const measures = input.measures.map((measure) => ({
    ...measure,
    plans: measure.plans.map((plan) => ({ ...plan, value: exact('82') })),
    targets: [
      ...measure.targets,
      ...measure.targets.map((target) => ({ ...target, validFrom: '2024-07' as Month, value: exact('85') })),
    ],
  }));
  const line = pledge(factsOf({ ...input, measures }), 'answered-within-12s');
  expect([line.target.printed, line.plan.printed]).toEqual(['85', '82']);
  // The actual of 2023 is judged by the target of December 2023.
  expect(line.actuals[1]?.target?.value).toEqual(exact('80'));
  expect(line.flags).toEqual([
    { kind: 'book-otherwise', column: 'target', inBook: '80' },
    { kind: 'book-otherwise', column: 'plan', inBook: '80' },
    { kind: 'plan-misses-target' },
  ]);
});

test.each(['illustrative', 'provisional'] as const)(
  '%s months are as if they weren’t there',
  (standing: Standing) => {
    const figures = givenYear(2024, () => ({}), standing);
    expect(missingOf(givenDraftOf2025({ figures }))).toEqual(missingOf(givenDraftOf2025()));
    expect(missingOf(givenDraftOf2025({ figures })).map(({ kind }) => kind)).toEqual([
      'actual',
      'actual',
      'actual',
    ]);
    expect(factsOf(givenInput(2024, { figures: givenYear(2023, () => ({}), standing) })).figures).toEqual([]);
  },
);

test('everything that is missing is told, with the months and why', () => {
  const figures = givenYear(2024, (number) =>
    number === 3 ? null : number === 5 ? { rated_1: 'suspended', enquiries: 'not-collected' } : {},
  );
  const today = '2024-03-20' as Day;
  const missing = missingOf(givenInput(2025, { figures, today }));
  const lacking = missing.flatMap((one) => (one.kind === 'actual' ? [one.months] : []));
  expect(lacking).toEqual([
    [{ month: '2024-03', gap: 'not-due' }],
    [
      { month: '2024-03', gap: 'not-due' },
      { month: '2024-05', gap: 'not-collected' },
    ],
    [
      { month: '2024-03', gap: 'not-due' },
      { month: '2024-05', gap: 'suspended' },
    ],
  ]);
  expect(missing.map(({ kind }) => kind)).toEqual(['actual', 'plan', 'actual', 'plan', 'actual', 'plan']);
});

test('a target that isn’t in force yet, twelve months of nothing, a book without the running programme’s estimate', () => {
  const input = givenDraftOf2025({
    figures: givenYear(2024, () => ({ enquiries: 0, enquiries_resolved_first_time: 0 })),
  });
  const measures = input.measures.map((measure) => ({
    ...measure,
    targets: measure.targets.map((target) => ({ ...target, validFrom: '2026-01' as Month })),
  }));
  const books = input.books.map((book) => ({
    ...book,
    figures: book.figures.filter(({ id }) => id !== 'dpo/programme-1/2025-26/estimate'),
  }));
  expect(missingOf({ ...input, measures, books })).toMatchObject([
    { kind: 'target', measure: 'answered-within-12s', year: 2025 },
    { kind: 'target', measure: 'resolved-first-time' },
    { kind: 'no-volume', measure: 'resolved-first-time', year: 2024 },
    { kind: 'target', measure: 'satisfaction' },
    { kind: 'provision', book: '2025-26', head: '47', programme: 1, year: '2025-26', stage: 'estimate' },
  ]);
  expect(missingOf({ ...input, measures: [] })).toEqual([{ kind: 'pledges' }]);
});

test('the facts are plain data: written down and read again they are the same', () => {
  for (const facts of [
    factsOf(givenInput(2024, { figures: givenYear(2023) })),
    factsOf(givenBeforeBookOf2025()),
  ])
    expect(readCanonicalJson(canonicalJson(facts))).toEqual(facts);
});

const month = fc
  .integer({ min: 1, max: 500_000 })
  .chain((offered) =>
    fc.record({ offered: fc.constant(offered), within: fc.integer({ min: 0, max: offered }) }),
  );

test('for any twelve months the printed cell is the rounded ratio of their sums', () => {
  fc.assert(
    fc.property(fc.array(month, { minLength: 12, maxLength: 12 }), (months) => {
      const figures = givenYear(2024, (number) => ({
        calls_answered_within_12s: months[number - 1]?.within ?? 0,
        calls_offered: months[number - 1]?.offered ?? 0,
      }));
      const result = corFacts(givenDraftOf2025({ figures }));
      const [over, under] = [
        sum(months.map(({ within }) => within)),
        sum(months.map(({ offered }) => offered)),
      ];
      // Half away from zero: the floor of (200 n + d) / 2 d.
      const expected = Math.floor((200 * over + under) / (2 * under));
      const line = result.kind === 'facts' ? pledge(result.facts, 'answered-within-12s') : null;
      expect(line?.actuals[1]?.printed).toBe(String(expected));
      expect(line?.actuals[1]?.verdict).toBe(100 * over >= 80 * under ? 'met' : 'not-met');
      expect(line?.flags.some(({ kind }) => kind === 'rounds-over')).toBe(
        expected >= 80 && 100 * over < 80 * under,
      );
    }),
    { numRuns: 60 },
  );
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
