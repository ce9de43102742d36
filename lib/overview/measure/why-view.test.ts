import { describe, expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { type By, periodOf } from '@/lib/calendar/periods';
import { type AttainmentInput, attainment } from '@/lib/kpi/attainment';
import { countsNeeded } from '@/lib/kpi/definition';
import { gapOf } from '@/lib/kpi/gap';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import { byMonth, calls, figureOf } from '@/lib/kpi/testing/month-counts';
import { expression, OF_OFFERED, PLEDGE, published, SATISFACTION } from '@/lib/kpi/testing/pledge';
import { translatorFor } from '@/lib/messages/translator';
import type { WhyRecord } from './why-months';
import { whyView } from './why-view';

const LOADED: WhyRecord = {
  revision: 1,
  action: 'loaded',
  known: '2023-05-10' as Day,
  by: { id: '2', name: 'command-line' },
  submittedBy: null,
  file: 'months.csv',
};
const APPROVED: WhyRecord = {
  ...LOADED,
  revision: 3,
  action: 'approved',
  by: { id: '3', name: 'Bo' },
  submittedBy: { id: '4', name: 'Ann' },
  file: null,
};

function why(
  by: By,
  month: string,
  figures: readonly MonthFigure[],
  {
    records = {},
    locale = 'en' as 'en' | 'zh-Hant',
    provisional = false,
    ...other
  }: Partial<AttainmentInput> & {
    records?: Record<string, WhyRecord>;
    locale?: 'en' | 'zh-Hant';
    provisional?: boolean;
  } = {},
) {
  const input = { ...PLEDGE, today: '2023-05-20' as Day, ...other, figures: byMonth(figures) };
  const point = attainment(input, periodOf(by, month as Month));
  const needed = countsNeeded(point.definition);
  const months = point.period.months.map((of) => ({
    month: of,
    figure: input.figures.get(of) ?? null,
    record: records[of] ?? null,
    gap: gapOf(needed, of, input.figures.get(of), input),
  }));
  const measure = { id: 'answered-within-12s' };
  return whyView(translatorFor(locale), locale, { measure, point, months, asAt: input.today, provisional });
}
const fact = (view: ReturnType<typeof why>, term: string) =>
  view.facts.find((one) => one.term === term)?.lines;

describe('the fraction', () => {
  const quarter = [
    calls('2023-01', 173_400, 240_000),
    calls('2023-02', 180_000, 200_000),
    calls('2023-03', 1, 3),
  ];

  test('is the sums divided once, and says how it is printed', () => {
    const view = why('quarter', '2023-02', quarter);
    expect(view.title).toBe('Where 80% for Q1 2023 comes from');
    expect(view.words).toBe('Calls answered within 12 seconds ÷ Calls offered (queued for an agent) × 100');
    // 353 401 ÷ 440 003 = 0.80317861…
    expect(view.fraction).toBe('353,401 ÷ 440,003 × 100 ≈ 80.317861');
    expect(view.printed).toBe('printed 80%');
    expect(view.table.sums).toEqual(['353,401', '440,003']);
  });

  test('has an equals sign only where its digits are all there are', () => {
    expect(why('month', '2023-01', quarter).fraction).toBe('173,400 ÷ 240,000 × 100 = 72.25');
  });

  test('of a score has no scale, and its numerator is written out', () => {
    const ratings = figureOf('2023-01', { rated_1: 1, rated_2: 0, rated_3: 2, rated_4: 3, rated_5: 6 });
    const view = why('month', '2023-01', [ratings], { definitions: [SATISFACTION] });
    // 1 + 6 + 12 + 30 = 49 of 12 ratings.
    expect(view.fraction).toBe('49 ÷ 12 ≈ 4.083333');
    expect(view.words).toContain('(Ratings of 1 + 2 × Ratings of 2 + 3 × Ratings of 3');
    expect(view.table.columns.map(({ text }) => text).slice(-2)).toEqual(['Numerator', 'Denominator']);
    expect(view.table.rows[0]?.cells).toEqual(['1', '0', '2', '3', '6', '49', '12']);
    expect(fact(view, 'Base')).toEqual(['mean of ratings from 1 to 5', 'Ratings: 12 (few ratings)']);
  });

  test('of no calls is no fraction, neither 0 nor 100', () => {
    const view = why('month', '2023-01', [calls('2023-01', 0, 0)]);
    expect(view.title).toBe('Why there is no value for January 2023');
    expect(view.fraction).toBe('The denominator is zero: no calls. That is neither 0% nor 100%.');
  });

  test('of eleven months is no rolling twelve', () => {
    expect(why('rolling-12', '2023-03', quarter).fraction).toBe('Twelve months need twelve: 3 of 12 months.');
  });

  test('says the same in Chinese', () => {
    const view = why('month', '2023-01', quarter, { locale: 'zh-Hant' });
    expect(view.title).toBe('2023年1月的72%從何而來');
    expect(view.fraction).toBe('173,400 ÷ 240,000 × 100 = 72.25');
  });
});

describe('what it depends on', () => {
  test('the verdict is whole numbers compared, nothing divided', () => {
    const view = why('month', '2023-01', [calls('2023-01', 173_400, 240_000)]);
    expect(fact(view, 'Verdict')).toEqual([
      'Not met: 100 × 173,400 = 17,340,000 is less than 80 × 240,000 = 19,200,000. Nothing is divided to judge.',
    ]);
  });

  test('coverage says that months are summed and divided once; one month is in the sum or isn’t', () => {
    const quarter = ['2023-01', '2023-02', '2023-03'].map((month) => calls(month, 8, 10));
    expect(fact(why('quarter', '2023-01', quarter), 'Coverage')).toEqual([
      '3 of 3 months: all of them',
      'Summed over 3 months, then divided once.',
    ]);
    expect(fact(why('month', '2023-01', quarter), 'Coverage')).toEqual(['The one month is in the sum']);
    expect(fact(why('month', '2023-04', quarter), 'Coverage')?.[0]).toBe('0 of 1 month');
  });

  test('coverage names the months that lack, each with its kind of gap', () => {
    const suspended = figureOf('2023-02', {
      calls_offered: 'suspended',
      calls_answered_within_12s: 'suspended',
    });
    const view = why('calendar-year', '2023-01', [calls('2023-01', 8, 10), suspended]);
    expect(fact(view, 'Coverage')).toEqual([
      '1 of 12 months',
      'March 2023, April 2023: Missing: due and not reported',
      'May 2023, June 2023, July 2023, August 2023, September 2023, October 2023, November 2023, December 2023: Not yet due',
      'February 2023: Service suspended',
    ]);
  });

  test('a definition that an earlier month computed otherwise is said', () => {
    const earlier = { ...OF_OFFERED, denominator: expression('calls_answered'), base: 'answered' as const };
    const definitions = [earlier, { ...OF_OFFERED, validFrom: '2023-02' as Month }] as const;
    const figures = [calls('2023-01', 8, 10), calls('2023-02', 8, 10), calls('2023-03', 8, 10)];
    expect(fact(why('quarter', '2023-03', figures, { definitions }), 'Definition in force')).toEqual([
      'from February 2023, as in the last month of the period, March 2023',
      'An earlier month had a definition that computes something else; the whole period is computed under this one.',
    ]);
  });

  test('digits beyond the measure’s say why they are there', () => {
    const view = why('month', '2023-01', [calls('2023-01', 796, 1000)]);
    expect(fact(view, 'Rounding')?.[1]).toBe(
      'Here 79.6% is printed, because 80% would look like the other verdict.',
    );
  });

  test('a figure that only a book prints is judged as published, with its interval and citation', () => {
    const view = why('calendar-year', '2022-12', [], { published: [published(2022, '61', '0.5')] });
    expect(view).toMatchObject({ words: null, printed: null });
    expect(view.fraction).toMatch(
      /^No month is reported for 2022, so the figure stands as the book prints it/,
    );
    expect(fact(view, 'Verdict')).toEqual(['Not met: judged as published.']);
    expect(fact(view, 'Published figure')).toEqual([
      '61%, which stands for 60.5% to just under 61.5% · months not complete · Estimates 2024–25: Head 135, Programme (3), Targets',
    ]);
  });
});

describe('the months', () => {
  test('say who stands behind each: approved and submitted by people, or loaded from a file', () => {
    const figures = [calls('2023-01', 8, 10), calls('2023-02', 8, 10, 'revised')];
    const records = { '2023-01': LOADED, '2023-02': APPROVED };
    const { rows, recorded } = why('quarter', '2023-01', figures, { records }).table;
    expect(recorded).toBe(true);
    expect(rows.map(({ revision, record, standing }) => [revision, standing, record])).toEqual([
      ['1', 'Final', 'loaded as history on 10 May 2023 by command-line from months.csv'],
      ['3', 'Revised', 'submitted by Ann, approved by Bo on 10 May 2023'],
      ['–', null, '–'],
    ]);
    expect(rows[2]?.gap).toEqual({ state: 'missing', text: 'Missing: due and not reported' });
  });

  test('that are made up say so, and have neither revision nor anybody behind them', () => {
    const view = why('month', '2023-01', [calls('2023-01', 8, 10, 'illustrative')]);
    expect(view.caution).toMatch(/^These months are made up/);
    expect(view.table.rows[0]).toMatchObject({ standing: 'Illustrative', revision: '–', record: '–' });
    expect(view.table.recorded).toBe(false);
  });

  test('that aren’t approved yet say so, and who submitted them', () => {
    const submitted = { ...APPROVED, revision: 2, action: 'submitted', submittedBy: null } as const;
    const view = why('month', '2023-01', [calls('2023-01', 8, 10, 'provisional')], {
      records: { '2023-01': submitted },
      provisional: true,
    });
    expect(view.caution).toMatch(/submitted and not approved yet/);
    expect(view.table.rows[0]).toMatchObject({
      standing: 'Provisional',
      revision: '2',
      record: 'submitted by Bo on 10 May 2023, not approved yet',
    });
    expect(view.csv).toMatch(/&provisional=true$/);
  });

  test('without one of their counts keep the others, and stay out of the sum', () => {
    const part = figureOf('2023-02', { calls_offered: 10 });
    const { rows, sums } = why('quarter', '2023-01', [calls('2023-01', 8, 10), part]).table;
    expect(rows[1]).toMatchObject({
      cells: ['Not collected', '10'],
      gap: { text: 'not in the sum: Not collected' },
    });
    expect(sums).toEqual(['8', '10']);
  });

  test('can be taken away as CSV, month by month, as known on the day', () => {
    expect(why('quarter', '2023-01', []).csv).toBe(
      '/api/v1/attainment?measure=answered-within-12s&from=2023-01&to=2023-03&by=month&asAt=2023-05-20&format=csv',
    );
  });
});
