import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageFrame } from '@/app/_components/PageFrame';
import { Unavailable } from '@/app/_components/Unavailable';
import { whenAvailable } from '@/app/_components/when-available';
import { whoAsks } from '@/lib/auth/who';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadMeasurePage } from '@/lib/data/reads/load-measure-page';
import { readRange } from '@/lib/forms/measure-range';
import { measurePageView } from '@/lib/overview/measure-page';
import { setPageStatus } from '@/lib/server/page-status';
import { DefinitionPanel } from './_components/DefinitionPanel';
import { FirstImport } from './_components/FirstImport';
import { Freshness } from './_components/Freshness';
import { PublishedPanel } from './_components/PublishedPanel';
import { RangeForm } from './_components/RangeForm';
import { RangeProblems } from './_components/RangeProblems';
import { TrendPanel } from './_components/TrendPanel';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One measure in the periods that the address asks for. */
export default async function MeasurePage({ params, searchParams }: Props) {
  const form = readRange(await searchParams);
  const moment = { today: hongKongDay(new Date()), asAt: form.asked.asAt };
  const loaded = await whenAvailable(loadMeasurePage(await whoAsks(), (await params).id, form.asked, moment));
  if (loaded.kind === 'unavailable') return <Unavailable />;
  const { answer } = loaded;
  if (!answer) notFound();
  if (form.problems.length > 0) setPageStatus(400);

  const [t, locale] = [await getTranslations(), await getLocale()];
  const { measure, measures, points, asAt } = answer;
  const name = measure.name[locale];
  const view = measurePageView(t, locale, { name, points, asAt });
  return (
    <PageFrame measures={measures} current={measure.id} title={t('measure.page-title', { measure: name })}>
      <RangeProblems problems={form.problems} />
      <h1>{view.headline}</h1>
      <Freshness answer={answer} view={view} />
      {answer.lastMonth === null ? <FirstImport /> : null}
      <RangeForm typed={form.typed} range={answer.range} />
      <TrendPanel answer={answer} view={view} name={name} />
      <PublishedPanel answer={answer} />
      <DefinitionPanel answer={answer} view={view} />
    </PageFrame>
  );
}
