import { Panel } from '@/app/_components/Panel';
import type { ReportName } from '@/lib/data/reports/issue';
import type { NotReportable } from '@/lib/data/reports/prepare-issue';
import { missingTexts } from '@/lib/reports/missing-texts';
import { getLocale, getTexts } from '@/lib/request/words';

type Props = { report: ReportName; why: NotReportable };

/** Everything that a report lacks. */
export async function CannotPanel({ report, why }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  return (
    <Panel id="cannot" title={t('reportPage.month.cannot-title')}>
      <ul>
        {missingTexts(t, locale, report.period, why).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Panel>
  );
}
