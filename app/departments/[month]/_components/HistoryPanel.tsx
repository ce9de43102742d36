import { RevisionList } from '@/app/_components/month/RevisionList';
import { Panel } from '@/app/_components/Panel';
import { departmentsTimeline } from '@/lib/overview/departments/month-texts';
import { folded } from '@/lib/overview/returns/timeline';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Look } from '../_view/look';

/** Every revision of a month's counts by department with what it changed, the newest first. */
export async function HistoryPanel({ look: { answer } }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { chain, names, context } = answer;
  const entries = departmentsTimeline(t, locale, chain, { names, departments: context.departments });
  const { newest, earlier } = folded(entries);
  if (newest.length === 0) return null;
  return (
    <Panel id="history" title={t('departments.month.history')} sub={t('departments.month.history-sub')}>
      <RevisionList entries={newest} />
      {earlier.length === 0 ? null : (
        <details>
          <summary>{t('returnPage.history.earlier', { count: earlier.length })}</summary>
          <RevisionList entries={earlier} />
        </details>
      )}
    </Panel>
  );
}
