import { AsAtRibbon } from '@/app/_components/AsAtRibbon';
import { Beginning } from '@/app/_components/Beginning';
import { IllustrativeRibbon } from '@/app/_components/IllustrativeRibbon';
import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { RangeForm } from '@/app/_components/RangeForm';
import { RangeProblems } from '@/app/_components/RangeProblems';
import { Ribbon } from '@/app/_components/Ribbon';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadVolumesPage } from '@/lib/data/reads/load-volumes-page';
import { loadStated } from '@/lib/data/stated/load-stated';
import { addressWith } from '@/lib/forms/address-with';
import { readRange } from '@/lib/forms/measure-range';
import { choosePeriod } from '@/lib/forms/volumes-period';
import { provisionalView } from '@/lib/overview/provisional';
import { volumesHeadline } from '@/lib/overview/volumes/headline';
import { getLocale, getTexts } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { PublishedPanel } from './_components/PublishedPanel';
import { StatedPanel } from './_components/StatedPanel';
import { VolumesFreshness } from './_components/VolumesFreshness';
import { VolumesPanels } from './_components/VolumesPanels';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** How much comes to the centre, by every channel and count, in the periods that the address asks for. */
export default async function VolumesPage({ searchParams }: Props) {
  const search = await searchParams;
  const form = readRange(search);
  const moment = { today: hongKongDay(new Date()), asAt: form.asked.asAt };
  const loaded = await loadPage((person) =>
    Promise.all([loadVolumesPage(person, form.asked, moment), loadStated(person, moment)]),
  );
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const [answer, stated] = loaded.answer;
  const { measures, periods, range, books, freshness } = answer;
  const { chosen, problem } = choosePeriod(periods, form.problems.length > 0 ? undefined : search['period']);
  if (form.problems.length > 0 || problem !== null) setPageStatus(400);

  const [t, locale] = [await getTexts(), await getLocale()];
  const others =
    problem === null ? [] : [{ field: 'period', text: t('volumes.funnel.problem', { value: problem }) }];
  const addressOf = (changes: Record<string, string>) => addressWith('/volumes', form.typed, changes);
  const choice = provisionalView(t, locale, answer, addressOf);
  return (
    <PageFrame measures={measures} current="volumes" title={t('volumes.page-title')}>
      <RangeProblems problems={form.problems} others={others} />
      {freshness.illustrative ? <IllustrativeRibbon /> : null}
      <AsAtRibbon moment={moment} back={addressOf({ asAt: '' })} />
      {choice.ribbon ? <Ribbon {...choice.ribbon} /> : null}
      <h1>{volumesHeadline(t, locale, answer)}</h1>
      <VolumesFreshness answer={answer} offer={choice.offer} />
      {answer.hasMonths ? null : <Beginning books={books.map(({ id }) => id)} asAt={form.asked.asAt} />}
      <RangeForm typed={form.typed} range={range} problems={form.problems} />
      {answer.hasMonths ? <VolumesPanels answer={answer} chosen={chosen} typed={form.typed} /> : null}
      <PublishedPanel answer={answer} />
      <StatedPanel figures={stated.figures} />
    </PageFrame>
  );
}
