import type { ReportName } from '@/lib/data/reports/issue';
import { getTextsOf } from '@/lib/request/words';

type Props = { report: ReportName; hasReturn: boolean };

/** The ways to all reports, and to the month's return for those who may see it. */
export async function ReportWays({ report, hasReturn }: Props) {
  const t = await getTextsOf('reportPage.month');
  return (
    <p className="no-print">
      <a href="/reports">{t('back')}</a>
      {report.kind === 'monthly' && hasReturn ? (
        <>
          {' · '}
          <a href={`/returns/${report.period}`}>{t('to-return')}</a>
        </>
      ) : null}
    </p>
  );
}
