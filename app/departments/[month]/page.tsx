import { AsAtRibbon } from '@/app/_components/AsAtRibbon';
import { loadPage } from '@/app/_components/load-page';
import { DoneNotice } from '@/app/_components/month/DoneNotice';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { NowherePage } from '@/app/_components/NowherePage';
import { PageFrame } from '@/app/_components/PageFrame';
import { RangeProblems } from '@/app/_components/RangeProblems';
import { monthOfDay } from '@/lib/calendar/day';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { parseMonth } from '@/lib/calendar/month';
import { loadDepartmentsMonth } from '@/lib/data/departments/load-departments-month';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { formatMonth } from '@/lib/format/month';
import { readAsAt } from '@/lib/forms/as-at-choice';
import { getLocale, getTexts } from '@/lib/request/words';
import { deedsOf } from '@/lib/returns/deeds';
import { setPageStatus } from '@/lib/server/page-status';
import { Deciding } from './_components/Deciding';
import { DraftNotice } from './_components/DraftNotice';
import { FormPanel } from './_components/FormPanel';
import { HistoryPanel } from './_components/HistoryPanel';
import { MonthHead } from './_components/MonthHead';
import { StandsPanel } from './_components/StandsPanel';
import { SumsPanel } from './_components/SumsPanel';

type Props = {
  params: Promise<{ month: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One month's counts by department: the form or what they say, their sums, what can be done, and the history. */
export default async function DepartmentsMonthPage({ params, searchParams }: Props) {
  const [search, month] = [await searchParams, parseMonth((await params).month)];
  if (month === null) return <NowherePage />;
  const choice = readAsAt(search);
  const moment = { today: hongKongDay(new Date()), asAt: choice.asAt };
  const loaded = await loadPage(async (person) => ({
    person,
    answer: await loadDepartmentsMonth(person, month, moment),
    ledger: await loadLedger(person, moment),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  if (choice.problems.length > 0) setPageStatus(400);

  const { person, answer, ledger } = loaded.answer;
  const [t, locale] = [await getTexts(), await getLocale()];
  const running = monthOfDay(answer.asAt);
  const deeds = choice.asAt === null ? deedsOf(person, answer.of, running) : [];
  const look = { person, answer, month, running, deeds, asAt: choice.asAt };
  return (
    <PageFrame
      title={t('departments.month.page-title', { month: formatMonth(month, locale) })}
      measures={ledger.measures}
      current="departments"
    >
      <AsAtRibbon moment={moment} back={`/departments/${month}`} />
      <RangeProblems problems={choice.problems} />
      <MonthHead look={look} />
      <DoneNotice look={look} done={search['done']} />
      <DraftNotice look={look} />
      {deeds.includes('saved') ? <FormPanel look={look} /> : <StandsPanel look={look} />}
      <SumsPanel look={look} />
      <Deciding look={look} />
      <HistoryPanel look={look} />
    </PageFrame>
  );
}
