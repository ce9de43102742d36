import { whoAsks } from '@/lib/auth/who';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { getTextsOf } from '@/lib/messages/page-words';
import { setPageStatus } from '@/lib/server/page-status';
import { PageFrame } from './PageFrame';
import { whenAvailable } from './when-available';

/** Nothing at this address: says so with status 404, and offers what there is. */
export async function NowherePage() {
  setPageStatus(404);
  const t = await getTextsOf('error');
  const moment = { today: hongKongDay(new Date()), asAt: null };
  const loaded = await whenAvailable(loadLedger(await whoAsks(), moment));
  const measures = loaded.kind === 'loaded' ? loaded.answer.measures : [];
  return (
    <PageFrame measures={measures} current={null} title={t('not-found-title')}>
      <h1>{t('not-found-title')}</h1>
      <p>{t('not-found-text')}</p>
    </PageFrame>
  );
}
