import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { loadReportsPage } from '@/lib/data/reports/load-reports-page';
import { getTextsOf } from '@/lib/request/words';
import { DuePanel } from './_components/DuePanel';
import { MakePanel } from './_components/MakePanel';
import { OthersPanel } from './_components/OthersPanel';
import { RegisterPanel } from './_components/RegisterPanel';

/** Every issued report with its files, what is due to be issued again, and what there is to issue. */
export default async function ReportsPage() {
  const now = new Date();
  const loaded = await loadPage(async (person) => ({
    reports: await loadReportsPage(person, now),
    ledger: await loadLedger(person, { today: hongKongDay(now), asAt: null }),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { reports, ledger } = loaded.answer;
  const t = await getTextsOf('reportPage');
  return (
    <PageFrame title={t('page-title')} measures={ledger.measures} current="reports">
      <h1>{t('title')}</h1>
      <p>{t(reports.toMake ? 'lead' : 'lead-viewer')}</p>
      {reports.toMake ? (
        <>
          <DuePanel due={reports.toMake.due} />
          <MakePanel toMake={reports.toMake} />
        </>
      ) : null}
      <RegisterPanel issues={reports.issues} />
      <OthersPanel />
    </PageFrame>
  );
}
