import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { NowherePage } from '@/app/_components/NowherePage';
import { PageFrame } from '@/app/_components/PageFrame';
import { RegisterPanel } from '@/app/reports/_components/RegisterPanel';
import { reportTitle } from '@/app/reports/_view/report-title';
import { may } from '@/lib/access/may';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { loadReportPage } from '@/lib/data/reports/load-report-page';
import { prepareRendering } from '@/lib/rendering/render';
import { parseReportName } from '@/lib/reports/report-name';
import { getLocale, getTexts } from '@/lib/request/words';
import { CannotPanel } from './_components/CannotPanel';
import { CommentaryPanel } from './_components/CommentaryPanel';
import { DoneNotice } from './_components/DoneNotice';
import { IssuePanel } from './_components/IssuePanel';
import { PreviewPanel } from './_components/PreviewPanel';
import { ReportWays } from './_components/ReportWays';

type Props = {
  params: Promise<{ kind: string; period: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One report: its previews, what is said in it, issuing it, and what was issued of it. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { kind, period } = await params;
  const report = parseReportName(kind, period);
  if (report === null) return <NowherePage />;
  const moment = new Date();
  const loaded = await loadPage(async (person) => ({
    answer: await loadReportPage(person, report, moment),
    ledger: await loadLedger(person, { today: hongKongDay(moment), asAt: null }),
    mayIssue: may(person, 'issue-report'),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;

  const { answer, ledger, mayIssue } = loaded.answer;
  const { now, issues } = answer;
  if (now?.kind === 'prepared') prepareRendering();
  const [t, locale] = [await getTexts(), await getLocale()];
  const title = reportTitle(t, locale, report);
  const pageTitle = t('reportPage.month.page-title', { title });
  return (
    <PageFrame title={pageTitle} measures={ledger.measures} current="reports">
      <h1>{title}</h1>
      <ReportWays report={report} hasReturn={now !== null} />
      <DoneNotice issues={issues} search={await searchParams} />
      {now === null ? null : now.kind === 'prepared' ? (
        <>
          <PreviewPanel report={report} prepared={now} />
          <CommentaryPanel report={report} prepared={now} mayWrite={mayIssue} measures={ledger.measures} />
          <IssuePanel report={report} prepared={now} mayIssue={mayIssue} />
        </>
      ) : (
        <CannotPanel report={report} why={now} />
      )}
      <RegisterPanel issues={issues} />
    </PageFrame>
  );
}
