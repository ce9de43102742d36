import { Panel } from '@/app/_components/Panel';
import reports from '@/app/reports/_components/Reports.module.css';
import { LANGUAGE_NAMES } from '@/app/reports/_view/language-names';
import type { ReportName } from '@/lib/data/reports/issue';
import type { Prepared } from '@/lib/data/reports/prepare-issue';
import { LOCALES } from '@/lib/format/locale';
import { FORMATS_OF } from '@/lib/reports/report-format';
import { getTexts } from '@/lib/request/words';

type Props = { report: ReportName; prepared: Prepared };

/** The report as it would be issued now, in every format and language, each marked as a preview. */
export async function PreviewPanel({ report, prepared: { facts } }: Props) {
  const t = await getTexts();
  const { kind, period } = report;
  return (
    <Panel id="previews" title={t('reportPage.month.previews')} sub={t('reportPage.month.previews-sub')}>
      {facts.kind === 'monthly' && facts.state === 'submitted' ? (
        <p>{t('reportPage.month.submitted')}</p>
      ) : null}
      <div className={reports['files']}>
        {LOCALES.map((language) => (
          <div key={language} className={reports['language']}>
            <span lang={language}>{LANGUAGE_NAMES[language]}</span>
            {FORMATS_OF[kind].map((format) => {
              const said = { format: t(`reportPage.format.${format}`), language: LANGUAGE_NAMES[language] };
              return (
                <a
                  key={format}
                  href={`/api/v1/reports/${kind}/${period}?format=${format}&lang=${language}&preview=true`}
                  aria-label={t('reportPage.month.preview-label', said)}
                >
                  {said.format}
                </a>
              );
            })}
          </div>
        ))}
      </div>
    </Panel>
  );
}
