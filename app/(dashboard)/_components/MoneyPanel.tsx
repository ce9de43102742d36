import { Panel } from '@/app/_components/Panel';
import { Unbroken } from '@/app/_components/Unbroken';
import type { OverviewAnswer } from '@/lib/data/reads/load-overview';
import { formatDay } from '@/lib/format/month';
import { getLocale, getTexts } from '@/lib/messages/page-words';
import { moneyView } from '@/lib/overview/dashboard/money';
import styles from './MoneyPanel.module.css';
import { MoneyTable } from './MoneyTable';

/** What the programmes are given, by financial years: beside the pledges, and never joined with their years. */
export async function MoneyPanel({ answer }: { answer: OverviewAnswer }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const view = moneyView(t, locale, answer.books);
  const day = formatDay(answer.asAt, locale);
  if (!view)
    return (
      <Panel id="money" title={t('dashboard.money-none', { day })}>
        <p>{t('dashboard.money-none-text')}</p>
      </Panel>
    );
  const shown = { book: view.book, head: view.head, asAt: answer.asAt };
  const query = new URLSearchParams({ ...shown, lang: locale });
  const origin = (
    <>
      <span>{view.source}</span>
      <span>{t('budgets.as-at', { day })}</span>
    </>
  );
  return (
    <Panel id="money" title={<Unbroken text={view.title} />} sub={t('dashboard.money-sub')} foot={origin}>
      <p className={styles['years']}>{view.years}</p>
      <MoneyTable view={view} />
      <p className={`${styles['take']} no-print`}>
        <a href={`/api/v1/budgets?${query}&format=csv&table=provisions`}>
          {t('budgets.csv-table.provisions')}
        </a>
        <a href={`/api/v1/budgets?${query}&format=csv&table=changes`}>{t('budgets.csv-table.changes')}</a>
        <a href={`/api/v1/budgets?${query}`}>{t('budgets.json')}</a>
        <a href={`/budgets?${new URLSearchParams(shown)}`}>{t('dashboard.money-all')}</a>
      </p>
    </Panel>
  );
}
