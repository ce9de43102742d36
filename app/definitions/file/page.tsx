import { randomUUID } from 'node:crypto';
import { formWords } from '@/app/_components/form/form-words';
import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { ensureMay } from '@/lib/access/may';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { getTextsOf } from '@/lib/request/words';
import { FileForm } from './_components/FileForm.client';
import { proposeFileAction } from './actions';

/** The ledger as a file: to take away, and to propose what is different in it. */
export default async function LedgerFilePage() {
  const loaded = await loadPage(async (person) => {
    ensureMay(person, 'propose');
    return loadLedger(person, { today: hongKongDay(new Date()), asAt: null });
  });
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const t = await getTextsOf('definitions');
  return (
    <PageFrame title={t('file-page.page-title')} measures={loaded.answer.measures} current="definitions">
      <h1>{t('file-page.title')}</h1>
      <p>{t('file-page.lead')}</p>
      <p>
        <a href="/api/v1/ledger">{t('file-page.download')}</a>
      </p>
      <FileForm
        action={proposeFileAction}
        hidden={{ key: randomUUID() }}
        file={{ label: t('file-page.file'), hint: t('file-page.file-hint') }}
        reason={{
          name: 'reason',
          label: t('form.of.reason'),
          hint: t('form.of.reason-hint'),
          type: 'long',
          optional: true,
        }}
        submit={t('file-page.submit')}
        words={await formWords()}
      />
      <p>
        <a href="/definitions">{t('form.back')}</a>
      </p>
    </PageFrame>
  );
}
