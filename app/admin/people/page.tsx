import { loadPage } from '@/app/_components/load-page';
import notice from '@/app/_components/Notice.module.css';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { Panel } from '@/app/_components/Panel';
import { AdminFrame } from '@/app/admin/_components/AdminFrame';
import { countPeople } from '@/lib/access/count-people';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadPeople } from '@/lib/data/people/load-people';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { getTextsOf } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { InvitePanel } from './_components/InvitePanel';
import { PeopleLists } from './_components/PeopleLists';
import { PeopleTable } from './_components/PeopleTable';
import { inList, readList } from './_components/people-shown';
import { Warnings } from './_components/Warnings';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Everybody who can or could sign in, and the way to invite one more. */
export default async function PeoplePage({ searchParams }: Props) {
  const { list, unknown } = readList((await searchParams)['show']);
  const now = new Date();
  const loaded = await loadPage(async (person) => ({
    self: person.id,
    people: await loadPeople(person),
    ledger: await loadLedger(person, { today: hongKongDay(now), asAt: null }),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  if (unknown !== null) setPageStatus(400);

  const { self, people, ledger } = loaded.answer;
  const t = await getTextsOf('people');
  const { active, roles, away } = countPeople(people, now);
  const summary = t('summary', {
    count: active,
    admins: roles.admin,
    managers: roles.manager,
    officers: roles.officer,
    viewers: roles.viewer,
  });
  return (
    <AdminFrame current="people" measures={ledger.measures}>
      {unknown === null ? null : (
        <p className={notice['notice']} role="alert">
          {t('show.unknown', { value: unknown })}
        </p>
      )}
      <p>
        {t('lead')} <a href="#invite">{t('invite.link')}</a>
      </p>
      <Warnings people={people} />
      <Panel
        id="everybody"
        title={summary}
        sub={away > 0 ? t('away-count', { count: away }) : null}
        foot={t('times')}
      >
        <PeopleLists people={people} current={list} now={now} />
        <PeopleTable people={inList(people, list, now)} self={self} now={now} />
      </Panel>
      <InvitePanel />
    </AdminFrame>
  );
}
