import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { figureOf } from '@/lib/kpi/testing/month-counts';
import { translatorFor } from '@/lib/messages/translator';
import { measuresOf } from '@/lib/proposals/ledger/measures-of';
import { periodEffects } from '@/lib/proposals/ledger/period-effects';
import type { LedgerEffects } from '@/lib/proposals/ledger-effects';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';
import { ASSIGNED, targetEntry } from '@/lib/proposals/testing/ledger-entries';
import { effectsInWords } from './effects-in-words';

const t = translatorFor('en');
const NOTHING: LedgerEffects = {
  ...{ kind: 'ledger', entries: [], warnings: [], measures: [], dueDays: [], reports: [] },
};

/** 940 of 1,000 cases in January 2013, 800 in February. */
const input = {
  figures: new Map(
    [figureOf('2013-01', cases(940)), figureOf('2013-02', cases(800))].map((figure) => [
      figure.month,
      figure,
    ]),
  ),
  dueDay: () => '2013-03-14' as Day,
  today: '2014-01-01' as Day,
  suspensions: [],
};

function cases(within: number) {
  return { cases_assigned: 1000, cases_assigned_within_3h: within };
}

function periodsOf(before: readonly LedgerEntry[], after: readonly LedgerEntry[]) {
  const [is] = measuresOf(after);
  if (is === undefined) throw new Error('no measure');
  return periodEffects(measuresOf(before)[0] ?? null, is, input).filter(({ by }) => by === 'month');
}

const measure = { measure: ASSIGNED.measure, name: ASSIGNED.name, unit: 'percent' } as const;

test('every period that would read otherwise is a line: what is read now, then what would be', () => {
  const before = [ASSIGNED, targetEntry()];
  const periods = periodsOf(before, [...before, targetEntry({ value: '95' })]);
  const { sum, parts } = effectsInWords(t, 'en', { ...NOTHING, measures: [{ ...measure, periods }] });
  // 94 % is at least 90 and isn't at least 95; 80 % is neither, held against another target all the same.
  expect(sum).toBe('2 periods would read otherwise; one verdict changes.');
  expect(parts).toEqual([
    {
      title: 'Cases assigned within 3 hours, Months: 2 periods, 1 verdict changes',
      lines: [
        'Jan 2013: 94.0% · Met, target: at least 90.0% → 94.0% · Not met, target: at least 95.0%',
        'Feb 2013: 80.0% · Not met, target: at least 90.0% → 80.0% · Not met, target: at least 95.0%',
      ],
    },
  ]);
});

test('of a measure that there isn’t yet nothing stands there now', () => {
  const periods = periodsOf([], [ASSIGNED]);
  const { parts } = effectsInWords(t, 'en', { ...NOTHING, measures: [{ ...measure, periods }] });
  expect(parts[0]?.lines[0]).toBe('Jan 2013: not there yet → 94.0% · no target');
});

test('due days, issued reports and what to be aware of are told, too, in each language', () => {
  const texts = (text: string) => ({ en: text, 'zh-Hant': text, 'zh-Hans': text });
  const difference = { key: 'a', label: texts('A'), before: texts('1'), after: texts('2') };
  const effects: LedgerEffects = {
    ...NOTHING,
    warnings: [{ place: 'target', code: 'may-leave-scale' }],
    dueDays: [{ month: '2026-11' as Month, before: '2026-12-14' as Day, after: '2026-12-15' as Day }],
    reports: [
      {
        id: 'KPI-2023-01',
        kind: 'monthly',
        period: '2023-01',
        differences: [difference],
        lacks: [texts('B')],
      },
    ],
  };
  const { parts } = effectsInWords(t, 'en', effects);
  expect(parts.map(({ lines }) => lines)).toEqual([
    ['target: nothing in the catalogue of counts keeps the value within its scale.'],
    ['November 2026: 14 December 2026 → 15 December 2026'],
    ['KPI-2023-01: It couldn’t be made again: B', 'KPI-2023-01, A: 1 → 2'],
  ]);
  const chinese = effectsInWords(translatorFor('zh-Hant'), 'zh-Hant', effects);
  expect(chinese.parts[1]?.lines).toEqual(['2026年11月：2026年12月14日 → 2026年12月15日']);
});

test('where nothing would change, that is said', () => {
  expect(effectsInWords(t, 'en', NOTHING)).toEqual({
    sum: 'No verdict, value or due day would change, and no issued report would say something else.',
    parts: [],
  });
});
