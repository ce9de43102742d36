import notice from '@/app/_components/Notice.module.css';
import type { Issue } from '@/lib/data/reports/issue';
import { getTextsOf } from '@/lib/request/words';

type Props = {
  issues: readonly Issue[];
  search: Readonly<Record<string, string | string[] | undefined>>;
};

/** Says what a form has just done: a report was issued, or its texts were accepted. */
export async function DoneNotice({ issues, search }: Props) {
  const t = await getTextsOf('reportPage');
  const issue = issues.find(({ number }) => String(number) === search['done']);
  const said = issue
    ? t('month.issued-done', { id: issue.id })
    : search['written'] === undefined
      ? null
      : t('commentary.saved');
  return said === null ? null : (
    <p className={notice['notice']} role="status">
      {said}
    </p>
  );
}
