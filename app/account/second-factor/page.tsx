import { headers } from 'next/headers';
import { formWords } from '@/app/_components/form/form-words';
import { loadPage } from '@/app/_components/load-page';
import { Narrow } from '@/app/_components/Narrow';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { getTextsOf } from '@/lib/request/words';
import { SetUp } from './_components/SetUp.client';
import { setUpWords } from './_components/set-up-words';
import { beginAction, confirmAction } from './actions';

/** Where a second factor is set up; the one page that is open to who needs one first. */
export default async function SecondFactorPage() {
  const moment = { today: hongKongDay(new Date()), asAt: null };
  const loaded = await loadPage(async (person, session) => ({
    // Nothing else is open yet, so no other page is offered.
    measures: session.needsSecondFactor ? [] : (await loadLedger(person, moment)).measures,
    session,
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { measures, session } = loaded.answer;
  const t = await getTextsOf('account');
  // While the form itself is being answered, the browser goes on by what the answer says.
  const isOn = session.hasSecondFactor && !(await headers()).has('next-action');
  return (
    <PageFrame title={t('set-up.page-title')} measures={measures} current="account">
      {isOn ? (
        <Narrow title={t('set-up.on-title')}>
          <p>{t('set-up.on-text')}</p>
          <p>
            <a href="/account">{t('set-up.back')}</a>
          </p>
        </Narrow>
      ) : (
        <Narrow title={t('set-up.title')}>
          {session.needsSecondFactor ? <p>{t('set-up.required')}</p> : null}
          <p>{t('set-up.what')}</p>
          <SetUp
            begin={beginAction}
            confirm={confirmAction}
            password={{
              name: 'password',
              label: t('set-up.password'),
              type: 'password',
              autoComplete: 'current-password',
            }}
            code={{
              name: 'code',
              label: t('set-up.code'),
              hint: t('set-up.code-hint'),
              type: 'code',
              autoComplete: 'one-time-code',
            }}
            texts={await setUpWords()}
            words={await formWords()}
          />
          {session.needsSecondFactor ? null : (
            <p className="no-print">
              <a href="/account">{t('set-up.back')}</a>
            </p>
          )}
        </Narrow>
      )}
    </PageFrame>
  );
}
