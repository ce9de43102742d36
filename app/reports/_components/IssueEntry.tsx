import type { Issue } from '@/lib/data/reports/issue';
import { formatMoment } from '@/lib/format/moment';
import { formatDay } from '@/lib/format/month';
import { authorName } from '@/lib/overview/author-name';
import { getLocale, getTexts } from '@/lib/request/words';
import { reportAddress, reportTitle } from '../_view/report-title';
import { FileLinks } from './FileLinks';
import { FilesTable } from './FilesTable';
import styles from './Reports.module.css';

type Props = { issue: Issue; newest: Issue | undefined };

/** One issue of a report: as at when, by whom and when, whether it still stands, and its files. */
export async function IssueEntry({ issue, newest }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const title = reportTitle(t, locale, issue);
  const stands = newest === undefined || newest.id === issue.id;
  const said = [
    t('measure.as-at', { day: formatDay(issue.asAt, locale) }),
    t('reportPage.register.issued-by', {
      when: formatMoment(issue.at, locale),
      name: authorName(t, issue.by),
    }),
    stands ? t('reportPage.register.newest') : t('reportPage.register.superseded', { id: newest.id }),
  ];
  return (
    <article className={stands ? styles['issue'] : `${styles['issue']} ${styles['old']}`}>
      <h3>
        <a href={reportAddress(issue)}>{t('reportPage.again', { title, id: issue.id })}</a>
      </h3>
      <p>{said.join(' · ')}</p>
      {issue.note ? <p>{t('reportPage.register.note', { note: issue.note })}</p> : null}
      <FileLinks issue={issue} title={`${title} ${issue.id}`} />
      <details>
        <summary>{t('reportPage.register.details')}</summary>
        <p className={styles['hash']}>{t('reportPage.register.sha256', { sha256: issue.sha256 })}</p>
        <FilesTable issue={issue} />
      </details>
    </article>
  );
}
