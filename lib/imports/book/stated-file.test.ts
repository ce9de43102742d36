import { expect, test } from 'vitest';
import { whole } from '@/lib/exact/fraction';
import eventsFile from '@/prisma/books/events.json' with { type: 'json' };
import file from '@/prisma/books/stated-in-public.json' with { type: 'json' };
import { publicEvents, statedFigures } from './stated-file';

const FIGURE = {
  id: '2013/calls',
  what: 'calls',
  kind: 'actual',
  from: '2013-01',
  to: '2013-12',
  printed: 'more than 3 600 000',
  low: '3600000',
  high: null,
  unit: 'calls',
  grade: 'official',
  sources: ['http://www.info.gov.hk/gia/general/201401/14/P201401140454.htm'],
  caution: null,
  known: '2014-01-14',
};
const read = (more: object) => statedFigures({ note: 'x', figures: [{ ...FIGURE, ...more }] });

test('a figure is read as it was stated, exactly; what was open stays open', () => {
  expect(read({})[0]).toMatchObject({ printed: 'more than 3 600 000', low: whole(3_600_000n), high: null });
});

test.each([
  ['a month that isn’t one', { from: '2013-13' }],
  ['from after to', { to: '2012-12' }],
  ['neither low nor high', { low: null }],
  ['a number with separators', { low: '3,600,000' }],
  ['another grade', { grade: 'rumour' }],
  ['no source', { sources: [] }],
  ['a caution in one language', { caution: { en: 'x' } }],
  ['a field of its own', { note: 'x' }],
])('%s is refused', (_, more) => {
  expect(() => read(more)).toThrow();
});

test('what ships: 81 figures of 16 periods, 11 of them targets, and 3 events', () => {
  const figures = statedFigures(file);
  expect(figures).toHaveLength(81);
  expect(new Set(figures.map(({ from, to }) => `${from} ${to}`)).size).toBe(16);
  expect(figures.filter(({ kind }) => kind === 'target')).toHaveLength(11);
  expect(publicEvents(eventsFile)).toHaveLength(3);
});

test('an event is as precise as its source: a day or a month', () => {
  expect(publicEvents(eventsFile).map(({ from }) => from)).toEqual(['2020-12-02', '2022-03', '2023-12']);
  const [event] = eventsFile.events;
  expect(() => publicEvents({ events: [{ ...event, from: '2020' }] })).toThrow();
});
