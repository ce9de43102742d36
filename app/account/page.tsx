import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadOwnSessions } from '@/lib/data/people/own-account';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { getTextsOf } from '@/lib/request/words';
import styles from './_components/account.module.css';
import { FactorPanel } from './_components/FactorPanel';
import { LikingsPanel } from './_components/LikingsPanel';
import { PasswordPanel } from './_components/PasswordPanel';
import { SessionsPanel } from './_components/SessionsPanel';
import { YouPanel } from './_components/YouPanel';

/** One's own account: name, language and colours, password, second factor, and where one is signed in. */
export default async function AccountPage() {
  const now = new Date();
  const loaded = await loadPage(async (person, session) => {
    const [{ measures }, sessions] = await Promise.all([
      loadLedger(person, { today: hongKongDay(now), asAt: null }),
      loadOwnSessions(person, session.id, now),
    ]);
    return { session, measures, sessions };
  });
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { session, measures, sessions } = loaded.answer;
  const t = await getTextsOf('account');
  return (
    <PageFrame title={t('page-title')} measures={measures} current="account">
      <h1>{t('title')}</h1>
      <div className={styles['panels']}>
        <div className={styles['column']}>
          <YouPanel session={session} />
          <LikingsPanel session={session} />
          <SessionsPanel sessions={sessions} />
        </div>
        <div className={styles['column']}>
          <PasswordPanel />
          <FactorPanel isOn={session.hasSecondFactor} />
        </div>
      </div>
    </PageFrame>
  );
}
