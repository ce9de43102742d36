import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import { givenPoints } from '@/lib/kpi/testing/given-points';
import { byMonth, calls } from '@/lib/kpi/testing/month-counts';
import { translatorFor } from '@/lib/messages/translator';
import { measurePageView } from './measure-page';

const t = translatorFor('en');
const view = (points: ReturnType<typeof givenPoints>, locale: 'en' | 'zh-Hant' = 'en') =>
  measurePageView(locale === 'en' ? t : translatorFor(locale), locale, {
    name: 'Calls answered within 12 seconds',
    points,
    asAt: '2024-06-15' as Day,
  });

test('the headline is the latest value with its verdict and distance', () => {
  const points = givenPoints(
    { '2023-01': [173400, 240000], '2023-02': [80, 100] },
    { from: '2023-01', to: '2023-03' },
  );
  expect(view(points).headline).toBe(
    'Calls answered within 12 seconds: 80% in February 2023. Target of at least 80% met.',
  );
  expect(view(points.slice(0, 1)).headline).toBe(
    'Calls answered within 12 seconds: 72% in January 2023. Target of at least 80% not met, 7.8 points below.',
  );
});

test('79.6 is not met and says what it rounds to', () => {
  const [row] = view(givenPoints({ '2023-01': [796, 1000] }, { from: '2023-01', to: '2023-01' })).rows;
  expect(row).toMatchObject({
    value: '79.6%',
    verdictText: 'Not met (79.6%, rounds to 80%)',
    distance: '0.4 points below',
  });
});

test('a hair below the target is “just under”, never the target itself', () => {
  const [row] = view(
    givenPoints({ '2023-01': [799_999_999, 1_000_000_000] }, { from: '2023-01', to: '2023-01' }),
  ).rows;
  expect(row).toMatchObject({ value: 'just under 80%', verdictText: 'Not met' });
});

test('each way of having no value is told in its own words', () => {
  const rows = view(
    givenPoints(
      { '2024-01': ['suspended', 5], '2024-02': ['not-collected', 5], '2024-03': [0, 0] },
      { from: '2024-01', to: '2024-07' },
    ),
  ).rows;
  expect(rows.map((row) => row.gap?.text)).toEqual([
    'Service suspended',
    'Not collected',
    'Zero: collected and none',
    'Missing: due and not reported',
    // May 2024 is due on its 10th working day, 14 June; June is running and July to come.
    'Missing: due and not reported',
    'Not yet due',
    'Not yet due',
  ]);
  expect(rows[2]).toMatchObject({ reason: 'no calls', counts: '0 / 0', value: null });
});

test('a part-reported year has its value, its coverage and no judgement', () => {
  const [row] = view(
    givenPoints(
      { '2023-01': [90, 100], '2023-02': [90, 100] },
      { from: '2023-01', to: '2023-12', by: 'calendar-year' },
    ),
  ).rows;
  expect(row).toMatchObject({ value: '90%', verdict: 'none', reason: '2 of 12 months', months: '2/12' });
});

test('the finding counts what was judged, and only that', () => {
  const points = givenPoints(
    { '2023-01': [90, 100], '2023-02': [70, 100], '2023-03': [0, 0] },
    { from: '2023-01', to: '2023-04' },
  );
  expect(view(points).finding).toBe('1 of 2 months met the target');
  expect(view([]).finding).toBe('No period of this range can be judged');
  const unjudged = givenPoints(
    { '2023-01': [90, 100], '2023-02': [70, 100], '2023-03': [80, 100] },
    { from: '2023-01', to: '2023-03' },
    { targets: [] },
  );
  expect(view(unjudged).finding).toBe('Between 70% (February 2023) and 90% (January 2023)');
});

test('the summary names lowest, highest and latest by exact value', () => {
  const points = givenPoints(
    { '2023-01': [7001, 10000], '2023-02': [7002, 10000], '2023-03': [6999, 10000] },
    { from: '2023-01', to: '2023-03' },
  );
  expect(view(points).summary).toContain(
    'Lowest 70% (March 2023), highest 70% (February 2023), latest 70% (March 2023)',
  );
});

test('Chinese says the same', () => {
  const points = givenPoints({ '2023-01': [173400, 240000] }, { from: '2023-01', to: '2023-01' });
  expect(view(points, 'zh-Hant').headline).toBe(
    'Calls answered within 12 seconds：2023年1月為72%，未達最少80%的目標，較目標低7.8個百分點。',
  );
});

test('“illustrative” stands in the headline, the rows and what is told of a point', () => {
  const figures = byMonth([calls('2023-01', 80, 100, 'illustrative')]);
  const made = view(givenPoints({}, { from: '2023-01', to: '2023-02' }, { figures }));
  expect(made.headline).toBe(
    'Illustrative – Calls answered within 12 seconds: 80% in January 2023. Target of at least 80% met.',
  );
  expect(made.caution).toEqual({ standing: 'illustrative', text: 'Illustrative' });
  expect(made.rows[0]?.standing).toBe('Illustrative');
  expect(made.told[0]).toBe('January 2023: 80% · Met · exactly on target · Illustrative');
  expect(view(givenPoints({ '2023-01': [80, 100] }, { from: '2023-01', to: '2023-01' })).caution).toBeNull();
});

test('a provisional month says so wherever it is told, and the approved one beside it stays final', () => {
  const figures = byMonth([calls('2023-01', 82, 100), calls('2023-02', 80, 100, 'provisional')]);
  const shown = view(givenPoints({}, { from: '2023-01', to: '2023-02' }, { figures }));
  expect(shown.headline).toBe(
    'Provisional – Calls answered within 12 seconds: 80% in February 2023. Target of at least 80% met.',
  );
  expect(shown.caution).toEqual({ standing: 'provisional', text: 'With provisional figures' });
  expect(shown.rows.map(({ standing }) => standing)).toEqual(['Final', 'Provisional']);
  expect(shown.told).toEqual([
    'January 2023: 82% · Met · 2 points above',
    'February 2023: 80% · Met · exactly on target · Provisional',
  ]);
});
