import { AsAtRibbon } from '@/app/_components/AsAtRibbon';
import { loadPage } from '@/app/_components/load-page';
import notice from '@/app/_components/Notice.module.css';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { NowherePage } from '@/app/_components/NowherePage';
import { PageFrame } from '@/app/_components/PageFrame';
import { RangeProblems } from '@/app/_components/RangeProblems';
import { may } from '@/lib/access/may';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadEvent } from '@/lib/data/events/load-events';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { readAsAt } from '@/lib/forms/as-at-choice';
import { eventRow } from '@/lib/overview/events/event-row';
import { getLocale, getTexts } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { ChangePanels } from './_components/ChangePanels';
import { DoneNotice } from './_components/DoneNotice';
import { EventPanel } from './_components/EventPanel';
import { HistoryPanel } from './_components/HistoryPanel';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One event with its history, and the forms to correct it or to take it back. */
export default async function EventPage({ params, searchParams }: Props) {
  const [search, { id }] = [await searchParams, await params];
  const choice = readAsAt(search);
  const moment = { today: hongKongDay(new Date()), asAt: choice.asAt };
  const loaded = await loadPage(async (person) => ({
    answer: await loadEvent(person, id, moment),
    ledger: await loadLedger(person, moment),
    changes: may(person, 'record-event') && choice.asAt === null,
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { answer, ledger, changes } = loaded.answer;
  if (answer === null) return <NowherePage />;
  if (choice.problems.length > 0) setPageStatus(400);

  const [t, locale] = [await getTexts(), await getLocale()];
  const row = eventRow(t, locale, answer.last);
  return (
    <PageFrame title={t('events.one.page-title')} measures={ledger.measures} current="events">
      <AsAtRibbon moment={moment} back={`/events/${id}`} />
      <RangeProblems problems={choice.problems} />
      <DoneNotice done={search['done']} />
      <p className="no-print">
        <a href="/events">{t('events.one.back')}</a>
      </p>
      <h1>{`${row.when} · ${row.what}`}</h1>
      {answer.last.kept ? null : <p className={notice['notice']}>{t('events.one.taken-back')}</p>}
      <EventPanel row={row} answer={answer} />
      <HistoryPanel history={answer.history} />
      {changes ? <ChangePanels last={answer.last} /> : null}
    </PageFrame>
  );
}
