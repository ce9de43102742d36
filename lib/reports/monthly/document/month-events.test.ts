import { expect, test } from 'vitest';
import { PALETTES } from '@/lib/charts/palette';
import { publicEvents } from '@/lib/imports/book/stated-file';
import { translatorFor } from '@/lib/messages/translator';
import events from '@/prisma/books/events.json' with { type: 'json' };
import { givenFacts } from '../testing/given-monthly-facts';
import { measureSection } from './measure-section';
import { monthEvents } from './month-events';
import { monthsSection } from './months-section';
import { volumesSection } from './volumes-section';

const words = { t: translatorFor('en'), locale: 'en' } as const;
const facts = givenFacts({ events: publicEvents(events) });
const [first] = facts.measures;
if (!first) throw new Error('there are measures');
const CAPACITY =
  'A: March–May 2022, Capacity – About 63% of calls were disconnected by the system before any queue.';

test('events have the same letters on every chart and table of a report, and are told under each', () => {
  expect(monthEvents(words, facts).marks).toEqual([
    { letter: 'A', first: 2, last: 4 },
    { letter: 'B', first: 23, last: 23 },
  ]);
  for (const { blocks } of [measureSection(words, facts, first, null), volumesSection(words, facts)]) {
    const place = blocks.findIndex(({ kind }) => kind === 'chart');
    const [chart, list] = blocks.slice(place);
    if (chart?.kind !== 'chart') throw new Error('there is a chart');
    expect(chart.chart.legend.at(-1)).toBe('Dashed line: event, by its letter');
    expect(chart.chart.configOf(PALETTES.light, 'serif').options.plugins).toMatchObject({
      eventLines: { marks: monthEvents(words, facts).marks },
    });
    expect(list).toMatchObject({
      kind: 'list',
      items: [CAPACITY, expect.stringMatching(/^B: December 2023/)],
    });
  }
});

test('the table of months has the letter below its month, and says where each event was found', () => {
  const [table, , list] = monthsSection(words, facts).blocks;
  if (table?.kind !== 'table') throw new Error('there is a table');
  const named = table.table.rows.map(({ cells }) => cells[0]?.text);
  expect(named[0]).toBe('Dec 2023\nevent B');
  expect(named[1]).toBe('Nov 2023');
  expect(list).toMatchObject({ items: [`${CAPACITY} (Found in a newspaper or agency)`, expect.anything()] });
});

test('nothing happened: nothing is told of events', () => {
  const quiet = givenFacts();
  expect(monthsSection(words, quiet).blocks.map(({ kind }) => kind)).toEqual(['table']);
  const { blocks } = volumesSection(words, quiet);
  expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'chart']);
});
