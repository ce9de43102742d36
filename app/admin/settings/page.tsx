import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { AdminFrame } from '@/app/admin/_components/AdminFrame';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadSettings } from '@/lib/data/people/settings';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { SecondFactorPanel } from './_components/SecondFactorPanel';

/** What holds for everybody. */
export default async function SettingsPage() {
  const now = new Date();
  const loaded = await loadPage(async (person, session) => ({
    own: session.hasSecondFactor,
    settings: await loadSettings(person),
    ledger: await loadLedger(person, { today: hongKongDay(now), asAt: null }),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { own, settings, ledger } = loaded.answer;
  return (
    <AdminFrame current="settings" measures={ledger.measures}>
      <SecondFactorPanel settings={settings} own={own} />
    </AdminFrame>
  );
}
