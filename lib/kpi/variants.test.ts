import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '@/lib/exact/fraction';
import { roundTo } from '@/lib/exact/round';
import type { AttainmentInput } from './attainment';
import type { CountCode, CountValue } from './counts';
import { byMonth, figureOf } from './testing/month-counts';
import { exact, expression, OF_OFFERED, PLEDGE, period, target } from './testing/pledge';
import { variantsOf, verdictsByVariant } from './variants';

type Given = Partial<Record<CountCode, CountValue>>;
const JANUARY: Given = {
  calls_offered: 100,
  calls_blocked: 10,
  calls_answered: 90,
  calls_answered_within_12s: 78,
  calls_abandoned_within_12s: 4,
};
const of = (counts: Given, other: Partial<AttainmentInput> = {}) =>
  variantsOf(
    'answered-within-12s',
    { ...PLEDGE, ...other, figures: byMonth([figureOf('2023-01', counts)]) },
    period('month', '2023-01'),
  );
const told = (counts: Given) =>
  of(counts).map(({ id, point }) => [id, point.numerator, point.denominator, point.printed, point.verdict]);
const digits = (text: string, rounds: string | null = null) => ({ kind: 'digits', text, rounds });

describe('the service level in its variants', () => {
  test('is told from the same counts, each over its own base', () => {
    // 78/100 · 78/90 = 86.67 · 78/96 = 81.25 · 82/100 · 78/110 = 70.91
    expect(told(JANUARY)).toEqual([
      ['of-offered', 78n, 100n, digits('78'), 'not-met'],
      ['of-answered', 78n, 90n, digits('87'), 'met'],
      ['without-early-abandons', 78n, 96n, digits('81'), 'met'],
      ['early-abandons-as-success', 82n, 100n, digits('82'), 'met'],
      ['access', 78n, 110n, digits('71'), 'not-met'],
    ]);
  });

  test('of several months is of their sums', () => {
    const figures = byMonth([
      figureOf('2023-01', JANUARY),
      figureOf('2023-02', {
        ...JANUARY,
        calls_offered: 300,
        calls_answered: 290,
        calls_answered_within_12s: 282,
      }),
      figureOf('2023-03', JANUARY),
    ]);
    const quarter = variantsOf('answered-within-12s', { ...PLEDGE, figures }, period('quarter', '2023-02'));
    // (78 + 282 + 78) of (90 + 290 + 90)
    expect(quarter[1]?.point).toMatchObject({ numerator: 438n, denominator: 470n, monthsReported: 3 });
  });

  test('marks the one that the definition in force computes, and only that', () => {
    expect(
      of(JANUARY)
        .filter(({ inForce }) => inForce)
        .map(({ id }) => id),
    ).toEqual(['of-offered']);
    const ofAnswered = {
      ...OF_OFFERED,
      denominator: expression('calls_answered'),
      base: 'answered' as const,
    };
    const marked = of(JANUARY, { definitions: [ofAnswered] }).filter(({ inForce }) => inForce);
    expect(marked.map(({ id }) => id)).toEqual(['of-answered']);
  });

  test('isn’t computed where a count it needs wasn’t collected', () => {
    const { calls_abandoned_within_12s: _, ...rest } = JANUARY;
    const points = of({ ...rest, calls_blocked: 'suspended' }).map(({ point }) => point);
    expect(points.map(({ value, gap }) => [value !== null, gap])).toEqual([
      [true, null],
      [true, null],
      [false, 'not-collected'],
      [false, 'not-collected'],
      [false, 'suspended'],
    ]);
  });

  test('without any call has no value, and so no verdict', () => {
    const none = {
      ...JANUARY,
      calls_offered: 0,
      calls_answered: 0,
      calls_answered_within_12s: 0,
      calls_abandoned_within_12s: 0,
    };
    expect(
      of(none)
        .slice(0, 4)
        .map(({ point }) => point.reason),
    ).toEqual(Array(4).fill('no-volume'));
  });

  test('is of this measure only', () => {
    expect(variantsOf('satisfaction', PLEDGE, period('month', '2023-01'))).toEqual([]);
  });
});

describe('whether the verdict depends on the definition', () => {
  test('says which variants say which', () => {
    expect(verdictsByVariant(of(JANUARY))).toEqual({
      met: ['of-answered', 'without-early-abandons', 'early-abandons-as-success'],
      'not-met': ['of-offered', 'access'],
    });
  });

  test('is null where all say the same, and where nothing can be judged', () => {
    expect(verdictsByVariant(of({ ...JANUARY, calls_answered_within_12s: 10 }))).toBeNull();
    expect(verdictsByVariant(of(JANUARY, { targets: [] }))).toBeNull();
  });
});

test('as printed, every variant stands to the target as its exact value does', () => {
  const month = fc
    .tuple(fc.nat(2_000_000), fc.nat(2_000_000), fc.nat(2_000_000), fc.nat(2_000_000), fc.nat(2_000_000))
    .map(([within, later, early, late, blocked]) => ({
      calls_answered_within_12s: within,
      calls_answered: within + later,
      calls_abandoned_within_12s: early,
      calls_offered: within + later + early + late,
      calls_blocked: blocked,
    }));
  fc.assert(
    fc.property(
      month,
      fc.integer({ min: 1, max: 100 }),
      fc.constantFrom(0, 1, 2),
      (counts, at, precision) => {
        const definition = { ...OF_OFFERED, precision: precision as 0 | 1 | 2 };
        for (const { point } of of(counts, { targets: [target(String(at))], definitions: [definition] })) {
          if (point.value === null || point.printed?.kind !== 'digits') continue;
          const printed = exact(point.printed.text);
          expect(compare(printed, exact(String(at))) >= 0).toBe(point.verdict === 'met');
          expect(printed).toEqual(roundTo(point.value, point.printed.text.split('.')[1]?.length ?? 0));
        }
      },
    ),
  );
});

test('the strictest within the queue is never above the others of the queue, and access never above it', () => {
  const value = (counts: Given) => of(counts).map(({ point }) => point.value);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999 }),
      fc.nat(999),
      fc.nat(999),
      fc.nat(999),
      (within, later, early, blocked) => {
        const answered = within + later;
        const [offered, ...others] = value({
          calls_answered_within_12s: within,
          calls_answered: answered,
          calls_abandoned_within_12s: early,
          calls_offered: answered + early,
          calls_blocked: blocked,
        });
        const access = others.pop();
        if (!offered || !access) throw new Error('all counts are there');
        for (const other of others) expect(other && compare(offered, other)).not.toBe(1);
        expect(compare(access, offered)).not.toBe(1);
      },
    ),
  );
});
