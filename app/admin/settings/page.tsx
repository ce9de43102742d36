import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { AdminFrame } from '@/app/admin/_components/AdminFrame';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadOpenDataSetting } from '@/lib/data/open-data/open-data-setting';
import { loadSettings } from '@/lib/data/people/settings';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { OpenDataPanel } from './_components/OpenDataPanel';
import { SecondFactorPanel } from './_components/SecondFactorPanel';

/** What holds for everybody. */
export default async function SettingsPage() {
  const now = new Date();
  const loaded = await loadPage(async (person, session) => ({
    own: session.hasSecondFactor,
    settings: await loadSettings(person),
    openData: await loadOpenDataSetting(person, now),
    ledger: await loadLedger(person, { today: hongKongDay(now), asAt: null }),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { own, settings, openData, ledger } = loaded.answer;
  return (
    <AdminFrame current="settings" measures={ledger.measures}>
      <SecondFactorPanel settings={settings} own={own} />
      <OpenDataPanel setting={openData} />
    </AdminFrame>
  );
}
