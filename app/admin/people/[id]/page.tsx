import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { NowherePage } from '@/app/_components/NowherePage';
import { AdminFrame } from '@/app/admin/_components/AdminFrame';
import { countPeople } from '@/lib/access/count-people';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadPeople } from '@/lib/data/people/load-people';
import { loadPersonHistory } from '@/lib/data/people/load-person-history';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { getTextsOf } from '@/lib/request/words';
import { AccessPanel, LinkPanel, RolePanel } from './_components/ChangePanels';
import { HistoryPanel } from './_components/HistoryPanel';
import { OwnNotice } from './_components/OwnNotice';
import { PersonFacts } from './_components/PersonFacts';

type Props = { params: Promise<{ id: string }> };

/** One person: what is known, what can be changed, and what was. */
export default async function PersonPage({ params }: Props) {
  const { id } = await params;
  const now = new Date();
  const loaded = await loadPage(async (asker) => ({
    self: asker.id,
    people: await loadPeople(asker),
    history: await loadPersonHistory(asker, id),
    ledger: await loadLedger(asker, { today: hongKongDay(now), asAt: null }),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { self, people, history, ledger } = loaded.answer;
  const person = people.find((one) => one.id === id);
  if (!person) return <NowherePage />;

  const t = await getTextsOf('people.person');
  const { name, status } = person;
  return (
    <AdminFrame
      current="people"
      measures={ledger.measures}
      own={{ title: name, pageTitle: t('page-title', { name }) }}
    >
      <p>
        <a href="/admin/people">{t('back')}</a>
      </p>
      <PersonFacts person={person} now={now} />
      {id === self ? (
        <OwnNotice only={countPeople(people, now).roles.admin === 1} />
      ) : (
        <>
          <RolePanel person={person} />
          {status === 'disabled' ? null : <LinkPanel person={person} />}
          <AccessPanel person={person} />
        </>
      )}
      <HistoryPanel name={name} history={history} />
    </AdminFrame>
  );
}
