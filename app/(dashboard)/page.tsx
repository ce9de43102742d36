import { FirstSteps } from '@/app/_components/FirstSteps';
import { PageFrame } from '@/app/_components/PageFrame';
import { Unavailable } from '@/app/_components/Unavailable';
import { whenAvailable } from '@/app/_components/when-available';
import { whoAsks } from '@/lib/auth/who';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadOverview } from '@/lib/data/reads/load-overview';
import { readOverviewChoice } from '@/lib/forms/overview-choice';
import { getLocale, getTextsOf } from '@/lib/messages/page-words';
import { yearText } from '@/lib/overview/dashboard/year-links';
import { setPageStatus } from '@/lib/server/page-status';
import { Cards } from './_components/Cards';
import { Lead } from './_components/Lead';
import { MoneyPanel } from './_components/MoneyPanel';
import { OverviewProblems } from './_components/OverviewProblems';
import styles from './_components/panels.module.css';
import { TrendPanels } from './_components/TrendPanels';
import { VolumesPanel } from './_components/VolumesPanel';
import { YearsPanel } from './_components/YearsPanel';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Whether the pledges are kept in the year that the address asks for, and what stands beside them. */
export default async function OverviewPage({ searchParams }: Props) {
  const form = readOverviewChoice(await searchParams);
  const moment = { today: hongKongDay(new Date()), asAt: form.asked.asAt };
  const loaded = await whenAvailable(loadOverview(await whoAsks(), form.asked, moment));
  if (loaded.kind === 'unavailable') return <Unavailable />;
  const { answer } = loaded;
  if (form.problems.length > 0) setPageStatus(400);

  const [t, locale] = [await getTextsOf('dashboard'), await getLocale()];
  const measures = answer.measures.map(({ measure }) => measure);
  // Charts of nothing tell nothing; on a day gone by there is nothing to do about it either.
  const nothing = answer.freshness.lastMonth === null;
  return (
    <PageFrame
      measures={measures}
      current="overview"
      title={t('page-title', { year: yearText(answer.year, locale) })}
    >
      <OverviewProblems problems={form.problems} />
      <Lead answer={answer} form={form} />
      <Cards answer={answer} />
      {nothing && form.asked.asAt === null ? <FirstSteps books={answer.books.map(({ id }) => id)} /> : null}
      <div className={styles['evidence']}>
        {nothing ? null : <TrendPanels answer={answer} />}
        <div className={styles['pair']}>
          <VolumesPanel answer={answer} />
          <MoneyPanel answer={answer} />
        </div>
      </div>
      <div className={styles['years']}>
        <YearsPanel year={answer.year} />
      </div>
    </PageFrame>
  );
}
