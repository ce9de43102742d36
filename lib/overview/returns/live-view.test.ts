import { describe, expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { RETURN_FIELDS, readReturn, type TypedReturn } from '@/lib/forms/return-form';
import { PLEDGE, SATISFACTION } from '@/lib/kpi/testing/pledge';
import { translatorFor } from '@/lib/messages/translator';
import { liveView } from './live-view';

const EMPTY = Object.fromEntries(RETURN_FIELDS.map((field) => [field, ''])) as TypedReturn;
const { definitions, targets, plans, published, dueDay, today } = PLEDGE;
const name = { en: 'Answered', 'zh-Hant': '接聽', 'zh-Hans': '接听' };
const pledge = { id: 'answered-within-12s', name, definitions, targets, plans, published };
const ratings = {
  id: 'satisfaction',
  name,
  definitions: [SATISFACTION] as const,
  targets: [],
  plans,
  published,
};
const measures = [pledge, ratings];

function view(fields: Partial<TypedReturn>, locale: 'en' | 'zh-Hant' = 'en', at = '2026-10') {
  const typed = { ...EMPTY, ...fields };
  const month = at as Month;
  const context = { month, figures: new Map(), measures, volumes: [], suspensions: [] };
  const facts = { month, context, dueDay, today };
  return liveView(translatorFor(locale), locale, { typed, read: readReturn(typed, ['suspended']) }, facts);
}
/** Calls as they are typed: offered, answered, and those within 12 seconds. */
const calls = (offered: string, answered: string, within: string) => ({
  calls_offered: offered,
  calls_answered: answered,
  calls_answered_within_12s: within,
});
const live = (...given: Parameters<typeof view>) => view(...given).measures[0];

describe('a measure as typed', () => {
  test.each([
    ['is judged as if it were approved', calls('1,000', '900', '865'), '87%', 'Met, 6.5 points above'],
    [
      'has more digits where it needs them',
      calls('1000', '900', '796'),
      '79.6%',
      'Not met (79.6%, rounds to 80%), 0.4 points below',
    ],
    ['of nothing typed has no judgement', {}, '–', 'No judgement, not collected'],
    ['of a suspended service says so', calls('suspended', '', ''), '–', 'No judgement, service suspended'],
    ['of no calls is neither 0% nor 100%', calls('0', '0', '0'), '–', 'No judgement, no calls'],
    [
      'of counts that contradict each other isn’t told',
      calls('1000', '900', '950'),
      '–',
      'No judgement, its counts contradict each other',
    ],
    [
      'is told where only other counts do',
      { ...calls('1000', '900', '800'), cases_assigned: '1', cases_assigned_within_3h: '2' },
      '80%',
      'Met, exactly on target',
    ],
  ])('%s', (_, typed, value, verdictText) => {
    expect(live(typed)).toMatchObject({ name: 'Answered', value, verdictText });
  });

  test('of the running month has its value and no judgement', () => {
    const running = {
      value: '80%',
      verdict: 'none',
      verdictText: 'No judgement, the month is still running',
    };
    expect(live(calls('1000', '900', '800'), 'en', '2026-11')).toMatchObject(running);
  });

  test('of counts that are only unusual together is told', () => {
    const typed = {
      calls_answered: '5',
      rated_1: '4',
      rated_2: '0',
      rated_3: '0',
      rated_4: '0',
      rated_5: '4',
    };
    expect(view(typed).findings).toMatchObject([{ severity: 'warning' }]);
    expect(view(typed).measures[1]).toMatchObject({ value: '3.0', verdictText: 'No judgement, no target' });
  });

  test('in Chinese', () => {
    const chinese = { name: '接聽', value: '70%', verdictText: '未達標，較目標低10個百分點' };
    expect(live(calls('1000', '900', '700'), 'zh-Hant')).toMatchObject(chinese);
  });
});

describe('what is found', () => {
  test('an empty form is no mistake yet', () => {
    expect(view({})).toMatchObject({ problems: [], findings: [] });
  });

  test('an error leads to the count, and no explanation helps', () => {
    const typed = { ...calls('', '900', '950'), why_calls_answered: 'so it was' };
    expect(view(typed).findings).toEqual([
      {
        severity: 'error',
        text: 'Calls answered within 12 seconds (950) can’t be more than Calls answered (900).',
        field: 'calls_answered_within_12s',
        explained: false,
      },
    ]);
  });

  test('a warning leads to the explanation of its first count; one at any of its counts explains it', () => {
    const typed = { enquiries: '10', calls_answered: '5' };
    expect(view(typed).findings).toMatchObject([
      { severity: 'warning', field: 'why_enquiries', explained: false },
    ]);
    expect(view({ ...typed, why_calls_answered: 'called back' }).findings).toMatchObject([
      { explained: true },
    ]);
    expect(view({ ...typed, why_calls_answered: ' ' }).findings).toMatchObject([{ explained: false }]);
  });

  test('what can’t be read is named, and is not said to be anything', () => {
    const { problems, says } = view({ emails: '1.5' });
    expect(problems).toEqual([
      { field: 'emails', text: 'E-mails: “1.5” has a decimal point. A count is a whole number' },
    ]);
    expect(says).not.toHaveProperty('emails');
  });
});

test.each([
  ['', 'Not collected'],
  ['0', 'None'],
  ['suspended', 'Service suspended'],
  ['1234567', '1,234,567'],
  [' 1,234 ', ''],
  ['12', ''],
])('%j is understood as %j; nothing is said where it stands there just so', (emails, text) => {
  expect(view({ emails }).says.emails).toBe(text);
});
