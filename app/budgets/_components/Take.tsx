import type { BudgetTable } from '@/lib/api/budgets-response';
import { getTextsOf } from '@/lib/request/words';
import styles from './Take.module.css';

type Tables = readonly BudgetTable[];

/** What can be taken away of a panel: its tables as files, and the whole head as JSON. */
export async function Take({ links, tables }: { links: BudgetLinks; tables: Tables }) {
  const t = await getTextsOf('budgets');
  return (
    <p className={`${styles['take']} no-print`}>
      {tables.map((table) => (
        <a key={table} href={links.csv(table)}>
          {t(`csv-table.${table}`)}
        </a>
      ))}
      <a href={links.json}>{t('json')}</a>
    </p>
  );
}

/** The addresses of a head's figures in the API. */
export type BudgetLinks = { readonly json: string; readonly csv: (table: BudgetTable) => string };

/** The addresses of the figures that a page shows: of the same book, head and day, in its language. */
export function linksTo(shown: { book: string; head: string; asAt: string; lang: string }): BudgetLinks {
  const json = `/api/v1/budgets?${new URLSearchParams(shown)}`;
  return { json, csv: (table) => `${json}&format=csv&table=${table}` };
}
