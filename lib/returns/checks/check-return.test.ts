import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, type Month } from '@/lib/calendar/month';
import { whole } from '@/lib/exact/fraction';
import { COUNT_CODES, type CountCode, type CountValue } from '@/lib/kpi/counts';
import { byMonth, countsOf, figureOf } from '@/lib/kpi/testing/month-counts';
import { exact, OF_OFFERED, published } from '@/lib/kpi/testing/pledge';
import { checkReturn, unexplained } from './check-return';
import type { CheckContext } from './context';

const DECEMBER = '2026-12' as Month;
type Values = Partial<Record<CountCode, CountValue>>;

/** Months before December 2026 with these counts, the oldest first. */
const earlier = (...months: readonly Values[]) =>
  byMonth(months.map((values, at) => figureOf(addMonths(DECEMBER, at - months.length), values)));
const repeated = (times: number, values: Values) => Array.from({ length: times }, () => values);
const pledge = { id: 'answered-within-12s', definitions: [OF_OFFERED], published: [] } as const;
const context = (over: Partial<CheckContext> = {}): CheckContext => ({
  month: DECEMBER,
  figures: new Map(),
  measures: [],
  volumes: [],
  suspensions: [],
  ...over,
});
const kinds = (values: Values, over: Partial<CheckContext> = {}) =>
  checkReturn(countsOf(values), context(over)).map(({ kind, about }) => `${kind} ${about[0]}`);

test('an empty return has nothing to submit; nothing is asked of a first one that keeps the identities', () => {
  expect(kinds({})).toEqual(['empty calls_offered']);
  expect(kinds({ calls_offered: 100, calls_answered: 90, calls_answered_within_12s: 80 })).toEqual([]);
});

test('an identity that is broken is an error about its counts, with the values of both sides', () => {
  expect(checkReturn(countsOf({ calls_offered: 4, calls_answered: 5 }), context())).toMatchObject([
    {
      kind: 'identity',
      severity: 'error',
      about: ['calls_answered', 'calls_offered'],
      parts: 5n,
      atMost: 4n,
    },
  ]);
});

test('more ratings than calls answered are a warning about all of them', () => {
  const [finding] = checkReturn(countsOf({ calls_answered: 5, ...ratings(2) }), context());
  expect(finding).toMatchObject({ severity: 'warning', parts: 10n, atMost: 5n });
  expect(finding?.about).toEqual(['rated_1', 'rated_2', 'rated_3', 'rated_4', 'rated_5', 'calls_answered']);
});

describe('beside the months before', () => {
  test('a count far from them is a warning', () => {
    const figures = earlier(...repeated(12, { emails: 1000 }));
    expect(kinds({ emails: 1200 }, { figures })).toEqual([]);
    expect(kinds({ emails: 1201 }, { figures })).toEqual(['outlier emails']);
  });

  test('so is a measure, though its counts aren’t', () => {
    // 80 % every month; the counts rise and fall together by more than a fifth, the share doesn't.
    const figures = earlier(
      ...Array.from({ length: 12 }, (_, at) => {
        const offered = 1000 + 500 * (at % 2);
        return { calls_offered: offered, calls_answered_within_12s: (offered * 8) / 10 };
      }),
    );
    const values = { calls_offered: 1500, calls_answered_within_12s: 900 };
    expect(kinds(values, { figures, measures: [pledge] })).toEqual([
      'measure-outlier calls_answered_within_12s',
    ]);
    const [finding] = checkReturn(countsOf(values), context({ figures, measures: [pledge] }));
    expect(finding).toMatchObject({
      outlier: { value: whole(60n), median: whole(80n), allowed: whole(16n) },
    });
  });

  test('months after it, as in a correction, aren’t looked at', () => {
    const later = Array.from({ length: 24 }, (_, at) => figureOf(addMonths(DECEMBER, at + 1), { emails: 9 }));
    expect(kinds({ emails: 1000 }, { figures: byMonth(later) })).toEqual([]);
  });

  test('what was collected three times and isn’t now is asked about; suspended says why', () => {
    const figures = earlier(...repeated(3, { complaints: 7 }));
    expect(kinds({ emails: 1 }, { figures })).toEqual(['stopped complaints']);
    expect(kinds({ complaints: 'suspended' }, { figures })).toEqual([]);
    const now = { emails: 1 };
    expect(kinds(now, { figures: earlier({ complaints: 7 }, {}, { complaints: 7 }) })).toEqual([]);
  });

  test('counts of one channel that stopped together are asked about together, those of another apart', () => {
    const figures = earlier(...repeated(3, { calls_offered: 9, calls_answered: 8, emails: 7 }));
    const stopped = checkReturn(countsOf({ complaints: 1 }), context({ figures }));
    expect(stopped.map(({ about }) => about)).toEqual([['calls_offered', 'calls_answered'], ['emails']]);
    expect(unexplained(stopped, { calls_answered: 'the system was being replaced' })).toHaveLength(1);
  });

  test('a channel whose counts are all last month’s is asked about', () => {
    const figures = earlier({ emails: 40, other_written: 50 });
    expect(kinds({ emails: 40, other_written: 50 }, { figures })).toEqual(['repeated emails']);
    expect(kinds({ emails: 40, other_written: 51 }, { figures })).toEqual([]);
    // None and none again is nothing to wonder at.
    expect(
      kinds({ emails: 0, other_written: 0 }, { figures: earlier({ emails: 0, other_written: 0 }) }),
    ).toEqual([]);
  });
});

describe('what was published of the year', () => {
  const eleven = earlier(...repeated(11, { calls_offered: 100, calls_answered_within_12s: 80 }));
  const printed = (text: string) => ({ ...pledge, published: [published(2026, text, '0.5')] });

  test('a year that its last month completes and that isn’t what was printed is a warning', () => {
    // 880 + 100 of 1 200 are 81.67 %, printed 82.
    const values = { calls_offered: 100, calls_answered_within_12s: 100 };
    expect(kinds(values, { figures: eleven, measures: [printed('82')] })).toEqual([]);
    const found = checkReturn(countsOf(values), context({ figures: eleven, measures: [printed('81')] }));
    expect(found).toMatchObject([
      {
        kind: 'annual-measure',
        severity: 'warning',
        measure: pledge.id,
        value: { numerator: 245n, denominator: 3n },
      },
    ]);
  });

  test('an incomplete year says nothing', () => {
    const figures = byMonth([...eleven.values()].slice(1));
    expect(
      kinds({ calls_offered: 100, calls_answered_within_12s: 100 }, { figures, measures: [printed('81')] }),
    ).toEqual([]);
  });

  const volume = (of: 'calls' | 'written', value: string) =>
    ({ of, year: 2026, printed: value, value: exact(value), halfUnit: exact('5') }) as const;

  test('calls agree when offered, answered, or offered and blocked do: which isn’t printed', () => {
    const figures = earlier(...repeated(11, { calls_offered: 100, calls_blocked: 10, calls_answered: 90 }));
    const values = { calls_offered: 100, calls_blocked: 10, calls_answered: 90 };
    const withVolume = (value: string) => kinds(values, { figures, volumes: [volume('calls', value)] });
    const about = (value: string) => withVolume(value).filter((kind) => kind.startsWith('annual'));
    for (const agreeing of ['1200', '1196', '1205', '1320', '1080'])
      expect(about(agreeing), agreeing).toEqual([]);
    for (const other of ['1150', '1195', '1206', '1400'])
      expect(about(other), other).toEqual(['annual-volume calls_offered']);
  });

  test('written contacts are e-mails and others together', () => {
    const figures = earlier(...repeated(11, { emails: 10, other_written: 1 }));
    const about = (value: string) =>
      kinds({ emails: 10, other_written: 2 }, { figures, volumes: [volume('written', value)] });
    expect(about('133')).toEqual([]);
    expect(about('120')).toEqual(['annual-volume emails']);
  });
});

test('an explanation at any of its counts satisfies a warning, spaces don’t, and nothing satisfies an error', () => {
  const findings = checkReturn(
    countsOf({ calls_answered: 5, ...ratings(2), enquiries: 1, enquiries_resolved_first_time: 2 }),
    context(),
  );
  expect(findings.map(({ severity }) => severity).toSorted()).toEqual(['error', 'warning']);
  expect(unexplained(findings, {})).toHaveLength(1);
  expect(unexplained(findings, { rated_2: '  ' })).toHaveLength(1);
  expect(unexplained(findings, { rated_2: 'also rated by those called back' })).toEqual([]);
});

test('whatever the counts are, the checks come to an end, and each finding is about counts of the catalogue', () => {
  const value = fc.oneof(fc.constantFrom('not-collected', 'suspended'), fc.nat(2_147_483_647));
  const counts = fc.record(Object.fromEntries(COUNT_CODES.map((code) => [code, value])));
  fc.assert(
    fc.property(counts, fc.array(counts, { maxLength: 30 }), (given, months) => {
      const over = { figures: earlier(...(months as Values[])), measures: [pledge] };
      for (const { about } of checkReturn(countsOf(given as Values), context(over)))
        expect(COUNT_CODES).toEqual(expect.arrayContaining([...about]));
    }),
  );
});

function ratings(each: number): Values {
  return { rated_1: each, rated_2: each, rated_3: each, rated_4: each, rated_5: each };
}
