import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import { isAskedFor, readEventFilter } from './event-filter';

test('kind, year and day are read; nothing is everything', () => {
  expect(readEventFilter({ kind: 'weather', year: '2014', asAt: '2024-02-28' })).toMatchObject({
    kind: 'weather',
    year: 2014,
    asAt: '2024-02-28',
    problems: [],
  });
  expect(readEventFilter({})).toMatchObject({ kind: null, year: null, asAt: null, problems: [] });
});

test('those that were taken back are shown where they are asked for', () => {
  expect(readEventFilter({ which: 'all' })).toMatchObject({ takenBack: true, problems: [] });
  expect(readEventFilter({}).takenBack).toBe(false);
  const { takenBack, problems } = readEventFilter({ which: 'some' });
  expect([takenBack, problems]).toEqual([false, [{ field: 'which', value: 'some', code: 'which' }]]);
});

test('what can’t be read is named and taken for everything', () => {
  const { problems, kind, year } = readEventFilter({ kind: 'war', year: '14', asAt: ['2024-02-28', 'x'] });
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'asAt twice',
    'kind kind',
    'year year',
  ]);
  expect([kind, year]).toEqual([null, null]);
});

test('a year has every event that touches it', () => {
  const event = {
    kind: 'system',
    from: '2013-12-31' as Day,
    to: '2015-01-01' as Day,
    ends: 'known',
  } as const;
  const today = '2026-11-23' as Day;
  const asked = (
    changed: Partial<Parameters<typeof isAskedFor>[0]>,
    year: number,
    kind: 'weather' | null = null,
  ) => isAskedFor({ ...event, ...changed }, { kind, year }, today);
  const touched = (changed: Parameters<typeof asked>[0], years: readonly number[]) =>
    years.filter((year) => asked(changed, year));
  expect(touched({}, [2012, 2013, 2014, 2015, 2016])).toEqual([2013, 2014, 2015]);
  expect(asked({ to: null }, 2014)).toBe(false);
  expect(asked({}, 2014, 'weather')).toBe(false);
  expect(touched({ to: null, ends: 'going-on' }, [2012, 2013, 2020, 2026, 2027])).toEqual([2013, 2020, 2026]);
  expect(touched({ to: null, ends: 'not-known' }, [2013, 2014])).toEqual([2013]);
});
