import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { formWords } from '@/app/_components/form/form-words';
import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { ensureMay } from '@/lib/access/may';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadLedgerEntries } from '@/lib/data/ledger/load-definitions';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { entryAsked } from '@/lib/forms/correction-address';
import { ledgerFormOf } from '@/lib/forms/ledger-schema';
import { typedLedger } from '@/lib/forms/typed-ledger';
import { ledgerFormView } from '@/lib/overview/definitions/form-view';
import { getLocale, getTexts } from '@/lib/request/words';
import { ProposeForm } from './_components/ProposeForm.client';
import { proposeLedgerAction } from './actions';

type Props = {
  params: Promise<{ what: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The form that proposes one thing for the ledger, filled in with what it corrects. */
export default async function ProposePage({ params, searchParams }: Props) {
  const form = ledgerFormOf((await params).what);
  if (form === null) notFound();
  const { of, at } = await searchParams;
  const moment = { today: hongKongDay(new Date()), asAt: null };
  const loaded = await loadPage(async (person) => {
    ensureMay(person, 'propose');
    return {
      entries: await loadLedgerEntries(person, moment),
      ledger: await loadLedger(person, moment),
    };
  });
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { entries, ledger } = loaded.answer;
  const [t, locale] = [await getTexts(), await getLocale()];
  const asked = entryAsked(entries, { of: String(of ?? ''), at: String(at ?? '') });
  const typed = asked === null ? {} : typedLedger(asked);
  const view = ledgerFormView(t, locale, { form, typed, measures: ledger.measures });
  return (
    <PageFrame
      title={t('definitions.form.page-title', { what: t(`definitions.form.title.${form}`) })}
      measures={ledger.measures}
      current="definitions"
    >
      <h1>{t(`definitions.form.title.${form}`)}</h1>
      <p>{t(`definitions.form.lead.${form}`)}</p>
      <ProposeForm
        action={proposeLedgerAction}
        view={view}
        hidden={{ form, key: randomUUID() }}
        buttons={{ send: t('definitions.form.submit'), check: t('definitions.form.check') }}
        words={await formWords()}
      />
      <p>
        <a href="/definitions">{t('definitions.form.back')}</a>
      </p>
    </PageFrame>
  );
}
