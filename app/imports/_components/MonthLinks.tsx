import type { Month } from '@/lib/calendar/month';
import type { ImportKind } from '@/lib/data/imports/import-types';
import { formatMonth } from '@/lib/format/month';
import { getLocale } from '@/lib/request/words';
import styles from './Imports.module.css';

const PAGES: Readonly<Record<ImportKind, string>> = { months: '/returns', departments: '/departments' };

/** Months, each with the way to its return or its counts by department. */
export async function MonthLinks({ kind, months }: { kind: ImportKind; months: readonly Month[] }) {
  const locale = await getLocale();
  return (
    <ul className={styles['months']}>
      {months.map((month) => (
        <li key={month}>
          <a href={`${PAGES[kind]}/${month}`}>{formatMonth(month, locale, 'short')}</a>
        </li>
      ))}
    </ul>
  );
}
