import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { addMonths, monthRange } from '@/lib/calendar/month';
import { workingDayAfter } from '@/lib/calendar/working-days';
import { BOOK_2024_25 } from '@/lib/imports/book/testing/book-of-2024-25';
import type { Counts } from '@/lib/kpi/counts';
import { BASES } from '@/lib/kpi/definition';
import { illustrativeMonths } from '@/lib/kpi/illustrative/illustrative-months';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import { exact, expression } from '@/lib/kpi/testing/pledge';
import shipped from '@/prisma/books/definitions.json' with { type: 'json' };
import type { ReportMeasure } from '../../report-measure';
import type { Reissue } from '../../snapshot/snapshot';
import { type MonthlyFacts, type MonthlyInput, monthlyFacts } from '../monthly-facts';
import type { FileFrame } from '../xlsx/file-frame';

const CITATION = { book: '2024-25', place: 'Head 135, Programme (3), Targets' };
const TARGETS: Readonly<Record<string, string>> = {
  'answered-within-12s': '80',
  'resolved-first-time': '95',
  satisfaction: '4',
};

/** The measures that ship, with the targets of the Estimates and a plan for 2023. */
export const MEASURES: readonly ReportMeasure[] = shipped.measures.map((one) => {
  const target = TARGETS[one.measure];
  const ledger = { measure: one.measure, citation: CITATION };
  return {
    id: one.measure,
    kind: one.kind === 'pledge' ? 'pledge' : 'indicator',
    name: { en: one.name.en, 'zh-Hant': one.name.zhHant, 'zh-Hans': one.name.zhHans },
    note: { en: one.note.en, 'zh-Hant': one.note.zhHant, 'zh-Hans': one.note.zhHans },
    definitions: [
      {
        measure: one.measure,
        validFrom: null,
        numerator: expression(one.numerator),
        denominator: expression(one.denominator),
        base: BASES.find((base) => base === one.base) ?? 'offered',
        unit: one.unit === 'score' ? 'score' : 'percent',
        scale: one.scale === 1 ? 1 : 100,
        precision: one.precision === 1 ? 1 : 0,
      },
    ],
    targets:
      target === undefined
        ? []
        : [{ ...ledger, value: exact(target), comparison: 'at-least', validFrom: '2022-03' as Month }],
    plans: target === undefined ? [] : [{ ...ledger, year: 2023, value: exact(target) }],
    published: [],
  };
});

/** The made-up months as if they were approved: January 2022 to December 2023. */
export const FIGURES: ReadonlyMap<Month, MonthFigure> = new Map(
  illustrativeMonths().map(({ month, counts }) => [
    month,
    { month, counts: counts as Counts, standing: 'final', revision: 3 },
  ]),
);

/** Figures with some months changed; null takes a month out. */
export function figuresWith(
  changes: Readonly<Record<string, Partial<Counts> | null>>,
): ReadonlyMap<Month, MonthFigure> {
  const figures = new Map(FIGURES);
  for (const [name, change] of Object.entries(changes)) {
    const month = name as Month;
    const before = figures.get(month);
    if (change === null) figures.delete(month);
    else if (before) figures.set(month, { ...before, counts: { ...before.counts, ...change } });
  }
  return figures;
}

/** The facts of a report of December 2023, as at 15 January 2024, with what is given in place of the usual. */
export function givenFacts(given: Partial<MonthlyInput> = {}): MonthlyFacts {
  const month = given.month ?? ('2023-12' as Month);
  const dueDay = (of: Month): Day => workingDayAfter(of, 10, new Set());
  return monthlyFacts({
    month,
    state: 'approved',
    asAt: '2024-01-15' as Day,
    knownAt: '2024-01-15T03:04:05.000Z',
    measures: MEASURES,
    figures: FIGURES,
    dueDay,
    suspensions: [],
    returns: monthRange(addMonths(month, -11), month).map((of, at) => ({
      month: of,
      due: dueDay(of),
      status: 'approved',
      timeliness: at === 4 ? 'late' : 'in-time',
      submitted: dueDay(of),
      approved: dueDay(of),
    })),
    events: [],
    books: [BOOK_2024_25],
    ...given,
  });
}

/** An issued report's frame, with a commentary that a spreadsheet could take for a formula. */
export const FRAME: FileFrame = {
  title: 'Monthly KPI report of 1823, December 2023',
  mark: null,
  foot: 'KPI-2023-12 · SHA-256 0123456789abcdef',
  commentary: [{ measure: 'satisfaction', text: '=1+1 is no formula here; 5 of 5 & “well”' }],
  reissue: null,
};

/** What the first re-issue of that report says: one figure differs. */
export const REISSUE: Reissue = {
  supersedes: 'KPI-2023-12',
  asAt: '2024-01-15',
  note: 'A file was counted twice.\n\n=It is mended.',
  differences: [
    {
      key: 'satisfaction/month/2023-12',
      label: {
        en: 'Satisfaction, December 2023',
        'zh-Hant': '滿意程度，2023年12月',
        'zh-Hans': '满意程度，2023年12月',
      },
      before: { en: '4.3 · Met', 'zh-Hant': '4.3 · 達標', 'zh-Hans': '4.3 · 达标' },
      after: { en: '4.4 · Met', 'zh-Hant': '4.4 · 達標', 'zh-Hans': '4.4 · 达标' },
    },
  ],
};
