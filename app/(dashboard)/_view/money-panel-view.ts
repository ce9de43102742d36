import type { OverviewAnswer } from '@/lib/data/reads/load-overview';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import type { Translator } from '@/lib/messages/translator';
import { moneyView } from '@/lib/overview/dashboard/money';

export type MoneyPanelView = ReturnType<typeof moneyPanelView>;

/** What the programmes are given, by financial years: beside the pledges, and never joined with their years. */
export function moneyPanelView(t: Translator, locale: Locale, answer: OverviewAnswer) {
  const view = moneyView(t, locale, answer.books);
  const day = formatDay(answer.asAt, locale);
  if (!view)
    return { none: { title: t('dashboard.money-none', { day }), text: t('dashboard.money-none-text') } };
  const shown = { book: view.book, head: view.head, asAt: answer.asAt };
  const api = `/api/v1/budgets?${new URLSearchParams({ ...shown, lang: locale })}`;
  return {
    none: null,
    title: view.title,
    sub: t('dashboard.money-sub'),
    origin: [view.source, t('budgets.as-at', { day })],
    years: view.years,
    columns: view.columns,
    rows: view.rows.map(({ key, name, total, cells }) => ({ key, name, total, cells })),
    notes: view.notes,
    noteLabels: Object.fromEntries(view.notes.map(({ mark, note }) => [note, t('budgets.note', { mark })])),
    links: [
      { text: t('budgets.csv-table.provisions'), href: `${api}&format=csv&table=provisions` },
      { text: t('budgets.csv-table.changes'), href: `${api}&format=csv&table=changes` },
      { text: t('budgets.json'), href: api },
      { text: t('dashboard.money-all'), href: `/budgets?${new URLSearchParams(shown)}` },
    ],
    words: {
      caption: t('budgets.programmes.caption'),
      programme: t('budgets.programmes.programme'),
      million: t('budgets.programmes.million'),
      notes: t('budgets.notes'),
    },
  };
}
