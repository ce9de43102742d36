import { AsAtRibbon } from '@/app/_components/AsAtRibbon';
import { Beginning } from '@/app/_components/Beginning';
import { IllustrativeRibbon } from '@/app/_components/IllustrativeRibbon';
import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { NowherePage } from '@/app/_components/NowherePage';
import { PageFrame } from '@/app/_components/PageFrame';
import { RangeForm } from '@/app/_components/RangeForm';
import { RangeProblems } from '@/app/_components/RangeProblems';
import { Ribbon } from '@/app/_components/Ribbon';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadMeasurePage } from '@/lib/data/reads/load-measure-page';
import { loadWhy } from '@/lib/data/reads/load-why';
import { loadStated } from '@/lib/data/stated/load-stated';
import { addressWith } from '@/lib/forms/address-with';
import { readRange } from '@/lib/forms/measure-range';
import { askedPeriod } from '@/lib/overview/measure/asked-period';
import { flagLines } from '@/lib/overview/measure/flag-lines';
import { latestPoint, measurePageView } from '@/lib/overview/measure-page';
import { provisionalView } from '@/lib/overview/provisional';
import { getLocale, getTexts } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { DefinitionPanel } from './_components/DefinitionPanel';
import { Flags } from './_components/Flags';
import { Freshness } from './_components/Freshness';
import { NoSuchPeriod } from './_components/NoSuchPeriod';
import { PublishedPanel } from './_components/PublishedPanel';
import { SoFarPanel } from './_components/SoFarPanel';
import { StatedPanel } from './_components/StatedPanel';
import { TrendPanel } from './_components/TrendPanel';
import { VariantsPanel } from './_components/VariantsPanel';
import { WhyLink } from './_components/WhyLink';
import { WhyPanel } from './_components/WhyPanel';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One measure in the periods that the address asks for, and where the number of one of them comes from. */
export default async function MeasurePage({ params, searchParams }: Props) {
  const [search, { id }] = [await searchParams, await params];
  const form = readRange(search);
  const asked = askedPeriod(search['why'], form.asked.by);
  const chosen = asked.kind === 'period' ? asked.period : null;
  const { provisional } = form.asked;
  const moment = { today: hongKongDay(new Date()), asAt: form.asked.asAt };
  const loaded = await loadPage((person) =>
    Promise.all([
      loadMeasurePage(person, id, { ...form.asked, chosen }, moment),
      chosen ? loadWhy(person, id, { period: chosen, provisional }, moment) : null,
      loadStated(person, moment),
    ]),
  );
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const [answer, why, stated] = loaded.answer;
  if (!answer) return <NowherePage />;
  if (form.problems.length > 0 || asked.kind === 'refused') setPageStatus(400);

  const [t, locale] = [await getTexts(), await getLocale()];
  const { measure, measures, points, asAt } = answer;
  const name = measure.name[locale];
  const view = measurePageView(t, locale, { name, points, asAt });
  const place = { id: measure.id, range: answer.range, asAt: form.asked.asAt, provisional };
  const explained = chosen ? { why: chosen.name } : {};
  const addressOf = (changes: Record<string, string>) =>
    addressWith(`/measures/${measure.id}`, { ...form.typed, ...explained }, changes);
  const choice = provisionalView(t, locale, answer, addressOf);
  return (
    <PageFrame measures={measures} current={measure.id} title={t('measure.page-title', { measure: name })}>
      {answer.illustrative ? <IllustrativeRibbon /> : null}
      <AsAtRibbon moment={moment} back={addressOf({ asAt: '' })} />
      {choice.ribbon ? <Ribbon {...choice.ribbon} /> : null}
      <RangeProblems problems={form.problems} />
      <h1>{view.headline}</h1>
      <WhyLink point={latestPoint(points)} place={place} />
      <Freshness answer={answer} view={view} offer={choice.offer} />
      {answer.hasMonths ? null : <Beginning books={answer.books} asAt={form.asked.asAt} />}
      {asked.kind === 'refused' ? <NoSuchPeriod text={asked.text} /> : null}
      {why ? <WhyPanel answer={why} place={place} listed={points} /> : null}
      <RangeForm typed={form.typed} range={answer.range} problems={form.problems} />
      <Flags lines={flagLines(t, locale, answer)} />
      {answer.soFar ? <SoFarPanel soFar={answer.soFar} place={place} /> : null}
      <TrendPanel answer={answer} view={view} name={name} place={place} />
      <VariantsPanel variants={answer.variants} />
      <PublishedPanel answer={answer} place={place} />
      <StatedPanel stated={stated} measure={measure.id} />
      <DefinitionPanel answer={answer} view={view} />
    </PageFrame>
  );
}
