import { AsAtRibbon } from '@/app/_components/AsAtRibbon';
import { loadPage } from '@/app/_components/load-page';
import { Deciding } from '@/app/_components/month/Deciding';
import { DoneNotice } from '@/app/_components/month/DoneNotice';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { NowherePage } from '@/app/_components/NowherePage';
import { PageFrame } from '@/app/_components/PageFrame';
import { RangeProblems } from '@/app/_components/RangeProblems';
import { AsAtForm } from '@/app/returns/_components/AsAtForm';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { parseMonth } from '@/lib/calendar/month';
import { loadSuperseded } from '@/lib/data/reports/reissues';
import { loadReturn } from '@/lib/data/returns/load-return';
import { formatMonth } from '@/lib/format/month';
import { readAsAt } from '@/lib/forms/as-at-choice';
import { getLocale, getTexts } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { DraftNotice } from './_components/DraftNotice';
import { EffectsPanel } from './_components/EffectsPanel';
import { FoundPanel } from './_components/FoundPanel';
import { HistoryPanel } from './_components/HistoryPanel';
import { ReturnHead } from './_components/ReturnHead';
import { SupersedesPanel } from './_components/SupersedesPanel';
import { WhatItSays } from './_components/WhatItSays';
import { lookAt } from './_view/look-at';
import { decideReturnAction, reasonReturnAction } from './actions';

type Props = {
  params: Promise<{ month: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One month's return: the form or what it says, what was found in it, what can be done, and its history. */
export default async function ReturnPage({ params, searchParams }: Props) {
  const [search, month] = [await searchParams, parseMonth((await params).month)];
  if (month === null) return <NowherePage />;
  const choice = readAsAt(search);
  const now = new Date();
  const moment = { today: hongKongDay(now), asAt: choice.asAt };
  const loaded = await loadPage(async (person) => {
    const look = lookAt(person, await loadReturn(person, month, moment), choice.asAt);
    const isWaiting = look.answer.of.state === 'submitted' && choice.asAt === null;
    const superseded = isWaiting ? await loadSuperseded(person, month, look.content.counts, now) : [];
    return { look, superseded };
  });
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  if (choice.problems.length > 0) setPageStatus(400);

  const { look, superseded } = loaded.answer;
  const [t, locale] = [await getTexts(), await getLocale()];
  const name = formatMonth(month, locale);
  return (
    <PageFrame
      title={t('returnPage.page-title', { month: name })}
      measures={look.answer.context.measures}
      current="returns"
    >
      <AsAtRibbon moment={moment} back={`/returns/${month}`} />
      <RangeProblems problems={choice.problems} />
      <ReturnHead look={look} />
      <DoneNotice look={look} done={search['done']} />
      <DraftNotice look={look} />
      <WhatItSays look={look} />
      <FoundPanel look={look} />
      <EffectsPanel look={look} />
      <SupersedesPanel superseded={superseded} />
      <Deciding look={look} actions={{ decide: decideReturnAction, reason: reasonReturnAction }} />
      <HistoryPanel look={look} />
      <AsAtForm choice={choice} />
    </PageFrame>
  );
}
