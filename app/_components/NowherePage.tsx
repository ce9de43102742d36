import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { getTextsOf } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { loadPage } from './load-page';
import { PageFrame } from './PageFrame';

/** Nothing at this address: says so with status 404, and offers what there is. */
export async function NowherePage() {
  setPageStatus(404);
  const t = await getTextsOf('error');
  const moment = { today: hongKongDay(new Date()), asAt: null };
  const loaded = await loadPage((person) => loadLedger(person, moment));
  const measures = loaded.kind === 'loaded' ? loaded.answer.measures : [];
  return (
    <PageFrame measures={measures} current={null} title={t('not-found-title')}>
      <h1>{t('not-found-title')}</h1>
      <p>{t('not-found-text')}</p>
    </PageFrame>
  );
}
