import { loadPage } from '@/app/_components/load-page';
import notice from '@/app/_components/Notice.module.css';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { Panel } from '@/app/_components/Panel';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { verifyFile } from '@/lib/data/reports/verify-file';
import { readSha256 } from '@/lib/forms/sha256-asked';
import { getLocale, getTexts } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { verifiedText } from '../_view/verified-text';
import { VerifyForm } from './_components/VerifyForm.client';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Whether a file was issued here, and whether another issue has taken its place. */
export default async function VerifyPage({ searchParams }: Props) {
  const asked = readSha256((await searchParams)['sha256']);
  const now = new Date();
  const loaded = await loadPage(async (person) => ({
    ledger: await loadLedger(person, { today: hongKongDay(now), asAt: null }),
    verified: asked.kind === 'sha256' ? await verifyFile(person, asked.sha256) : null,
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  if (asked.kind === 'unfit') setPageStatus(400);
  const { ledger, verified } = loaded.answer;
  const [t, locale] = [await getTexts(), await getLocale()];
  const words = {
    file: t('reportPage.verify.file'),
    sha256: t('reportPage.verify.sha256'),
    hint: t('reportPage.verify.sha256-hint'),
    submit: t('reportPage.verify.submit'),
    tooLarge: t('reportPage.verify.too-large'),
    insecure: t('reportPage.verify.insecure'),
  };
  return (
    <PageFrame title={t('reportPage.verify.page-title')} measures={ledger.measures} current="reports">
      <h1>{t('reportPage.verify.title')}</h1>
      <p>{t('reportPage.verify.lead')}</p>
      {verified && asked.kind === 'sha256' ? (
        <div className={notice['notice']} role="status">
          <p>{t('reportPage.verify.of-sha256', { sha256: asked.sha256 })}</p>
          <p data-verified={verified.kind}>
            <strong>{verifiedText(t, locale, verified)}</strong>
          </p>
        </div>
      ) : null}
      {asked.kind === 'unfit' ? (
        <div className={notice['notice']} role="alert">
          <p>{t('reportPage.verify.sha256-unfit')}</p>
        </div>
      ) : null}
      <Panel id="verify" title={t('reportPage.others.verify')}>
        <VerifyForm words={words} asked={asked.kind === 'none' ? '' : asked.text} />
      </Panel>
      <p>
        <a href="/reports">{t('reportPage.month.back')}</a>
      </p>
    </PageFrame>
  );
}
