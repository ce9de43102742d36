import { AsAtRibbon } from '@/app/_components/AsAtRibbon';
import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { Panel } from '@/app/_components/Panel';
import { may } from '@/lib/access/may';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadEvents } from '@/lib/data/events/load-events';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { addressWith } from '@/lib/forms/address-with';
import { isAskedFor, readEventFilter } from '@/lib/forms/event-filter';
import { eventRow } from '@/lib/overview/events/event-row';
import { getLocale, getTexts } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { EventsFilter } from './_components/EventsFilter';
import { EventsProblems } from './_components/EventsProblems';
import { EventsTable } from './_components/EventsTable';
import { RecordPanel } from './_components/RecordPanel';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What happened at 1823 and touches its figures, and the form to record more. */
export default async function EventsPage({ searchParams }: Props) {
  const filter = readEventFilter(await searchParams);
  const moment = { today: hongKongDay(new Date()), asAt: filter.asAt };
  const loaded = await loadPage(async (person) => ({
    events: await loadEvents(person, moment, filter.takenBack),
    ledger: await loadLedger(person, moment),
    records: may(person, 'record-event') && filter.asAt === null,
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  if (filter.problems.length > 0) setPageStatus(400);

  const { events, ledger, records } = loaded.answer;
  const [t, locale] = [await getTexts(), await getLocale()];
  const shown = events.filter(({ event }) => isAskedFor(event, filter, moment.today));
  return (
    <PageFrame title={t('events.page-title')} measures={ledger.measures} current="events">
      <AsAtRibbon moment={moment} back={addressWith('/events', filter.typed, { asAt: '' })} />
      <EventsProblems filter={filter} />
      <h1>{t('events.title')}</h1>
      <p>{t('events.lead')}</p>
      <EventsFilter filter={filter} />
      <Panel id="list" title={t('events.list.title', { count: shown.length })}>
        {shown.length === 0 ? (
          <p>{t('events.list.none')}</p>
        ) : (
          <EventsTable rows={shown.map((version) => eventRow(t, locale, version))} />
        )}
      </Panel>
      {records ? <RecordPanel /> : null}
    </PageFrame>
  );
}
