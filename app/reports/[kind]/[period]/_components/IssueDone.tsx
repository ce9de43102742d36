import notice from '@/app/_components/Notice.module.css';
import type { Issue } from '@/lib/data/reports/issue';
import { getTextsOf } from '@/lib/request/words';

type Props = { issues: readonly Issue[]; done: string | string[] | undefined };

/** Says that a report was issued, after the form that did it. */
export async function IssueDone({ issues, done }: Props) {
  const t = await getTextsOf('reportPage.month');
  const issue = issues.find(({ number }) => String(number) === done);
  return issue ? (
    <p className={notice['notice']} role="status">
      {t('issued-done', { id: issue.id })}
    </p>
  ) : null;
}
