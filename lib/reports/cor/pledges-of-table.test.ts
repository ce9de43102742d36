import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { exact } from '@/lib/kpi/testing/pledge';
import type { ReportMeasure } from '../report-measure';
import { corFacts } from './make-cor-facts';
import { pledgesOfTable } from './pledges-of-table';
import { factsOf, givenInput } from './testing/given-input';

const input = givenInput(2024);
const [some] = input.measures;
if (!some) throw new Error('no measure');
const FOURTH: ReportMeasure = {
  ...some,
  id: 'assigned-within-3h',
  name: { en: 'Cases assigned within 3 hours', 'zh-Hant': '3小時內分派', 'zh-Hans': '3小时内分派' },
  targets: [
    {
      ...{ measure: 'assigned-within-3h', validFrom: '2013-01' as Month, value: exact('90') },
      ...{ comparison: 'at-least' as const, citation: { book: null, place: 'a leaflet' } },
    },
  ],
  plans: [],
  published: [],
};
const PLAN = { measure: FOURTH.id, year: 2025, value: exact('92') };

test('a pledge that no book has to do with is in no table, and keeps none from being made', () => {
  const measures = [...input.measures, FOURTH];
  expect(factsOf({ ...input, measures })).toEqual(factsOf(input));
});

test('from the year for which a book plans it, it is in the table, and everything of it that is missing is told', () => {
  const planned = { ...FOURTH, plans: [{ ...PLAN, citation: { book: '2025-26', place: 'Programme (3)' } }] };
  const ids = (year: number) => pledgesOfTable([...input.measures, planned], year).map(({ id }) => id);
  expect(ids(2024)).not.toContain(FOURTH.id);
  expect(ids(2025)).toContain(FOURTH.id);
  const made = corFacts({ ...givenInput(2025), measures: [...input.measures, planned] });
  const missing = made.kind === 'missing' ? made.missing : [];
  expect(missing.flatMap((one) => ('measure' in one && one.measure === FOURTH.id ? [one.kind] : []))).toEqual(
    [...['actual', 'actual']],
  );
});

test('where nothing is known of any pledge, all are asked for', () => {
  const bare = [{ ...FOURTH, targets: [] }];
  expect(pledgesOfTable(bare, 2024)).toEqual(bare);
});
