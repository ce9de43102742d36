import type { Day } from '@/lib/calendar/day';
import type { OverviewAnswer } from '@/lib/data/reads/load-overview';
import type { Locale } from '@/lib/format/locale';
import type { OverviewForm } from '@/lib/forms/overview-choice';
import type { Translator } from '@/lib/messages/translator';
import { cardView } from '@/lib/overview/dashboard/card';
import { yearText } from '@/lib/overview/dashboard/year-links';
import { cardDrawings } from './card-drawings';
import { leadView } from './lead-view';
import { moneyPanelView } from './money-panel-view';
import { problemsView } from './problems-view';
import { trendPanelView } from './trend-panel-view';
import { volumesPanelView } from './volumes-panel-view';
import { yearsPanelView } from './years-panel-view';

/** What the overview itself shows; the frame around it is made apart. */
export type CardOnPage = OverviewView['pledges'][number];
export type OverviewView = Omit<ReturnType<typeof overviewView>, 'frame'>;

/**
 * Everything that the overview says and draws, in one language: plain texts and numbers, so that it can be kept, and
 * goes to the browser once instead of as elements.
 */
export function overviewView(
  t: Translator,
  locale: Locale,
  answer: OverviewAnswer,
  { form, today }: { readonly form: OverviewForm; readonly today: Day },
) {
  const kept = keptOf(form);
  const cards = (kind: 'pledge' | 'indicator') =>
    answer.measures
      .filter(({ measure }) => measure.kind === kind)
      .map((measure) => {
        const card = cardView(t, locale, measure, { asAt: answer.asAt, events: answer.events, kept });
        const { spark: _spark, sparkTitle: _title, sparkTold: _told, bar, ...said } = card;
        return {
          ...said,
          bar: { scale: bar.scale, legend: bar.legend },
          drawings: cardDrawings(card),
        };
      });
  // Charts of nothing tell nothing; on a day gone by there is nothing to do about it either.
  const nothing = !answer.hasMonths;
  return {
    frame: {
      title: t('dashboard.page-title', { year: yearText(answer.year, locale) }),
      measures: answer.measures.map(({ measure: { id, name } }) => ({ id, name })),
      firstSteps: nothing && form.asked.asAt === null ? answer.books.map(({ id }) => id) : null,
    },
    problems: problemsView(t, form.problems),
    lead: leadView(t, locale, answer, { form, today, kept }),
    pledges: cards('pledge'),
    indicators: cards('indicator'),
    trends: nothing
      ? []
      : answer.measures
          .filter(({ measure }) => measure.kind === 'pledge')
          .map((facts) => trendPanelView(t, locale, facts, answer)),
    volumes: volumesPanelView(t, locale, answer, kept),
    money: moneyPanelView(t, locale, answer),
    years: yearsPanelView(t, locale, answer.year),
    words: wordsOf(t),
  };
}

/** What was chosen beside the year, as it stands in the addresses of other pages. */
function keptOf({ asked }: OverviewForm): Readonly<Record<string, string>> {
  return {
    ...(asked.asAt === null ? {} : { asAt: asked.asAt }),
    ...(asked.provisional ? { provisional: 'true' } : {}),
  };
}

/** The words that several panels share. */
function wordsOf(t: Translator) {
  return {
    pledges: t('dashboard.pledges-title'),
    indicator: t('dashboard.indicator'),
    png: t('measure.png'),
    csv: t('measure.csv'),
    json: t('measure.json'),
    table: t('measure.table'),
    month: t('dashboard.month'),
    standing: t('measure.standing'),
    period: t('measure.period'),
    value: t('measure.value'),
    verdict: t('measure.verdict'),
    gap: t('measure.gap'),
    target: t('measure.target'),
    counts: `${t('measure.numerator')} / ${t('measure.denominator')}`,
    months: t('measure.months'),
    lines: {
      actual: t('measure.actual'),
      target: t('measure.target'),
      plan: t('measure.plan'),
      published: t('measure.published'),
    },
  };
}
