import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadImports } from '@/lib/data/imports/load-imports';
import { loadPendingFiles } from '@/lib/data/imports/pending-files';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { getTextsOf } from '@/lib/request/words';
import { ExportsPanel } from './_components/ExportsPanel';
import { HistoryPanel } from './_components/HistoryPanel';
import { TemplatesPanel } from './_components/TemplatesPanel';
import { UploadPanel } from './_components/UploadPanel';
import { WaitingPanel } from './_components/WaitingPanel';
import { historyPage } from './_view/history-pages';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Files that come in: to look at one, what is looked at already, templates, exports, and what came in so far. */
export default async function ImportsPage({ searchParams }: Props) {
  const page = historyPage((await searchParams)['page']);
  const now = new Date();
  const loaded = await loadPage(async (person) => ({
    waiting: await loadPendingFiles(person, now),
    past: await loadImports(person, page),
    ledger: await loadLedger(person, { today: hongKongDay(now), asAt: null }),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { waiting, past, ledger } = loaded.answer;
  const t = await getTextsOf('files');
  return (
    <PageFrame title={t('page-title')} measures={ledger.measures} current="imports">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <UploadPanel />
      <WaitingPanel files={waiting} />
      <TemplatesPanel />
      <ExportsPanel today={hongKongDay(now)} />
      <HistoryPanel past={past} page={page} />
    </PageFrame>
  );
}
