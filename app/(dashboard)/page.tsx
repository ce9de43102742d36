import { FirstSteps } from '@/app/_components/FirstSteps';
import { Frame } from '@/app/_components/Frame';
import { frameView } from '@/app/_components/frame-view';
import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { kept } from '@/lib/data/kept/kept';
import { loadOverview } from '@/lib/data/reads/load-overview';
import { readOverviewChoice } from '@/lib/forms/overview-choice';
import { translatorFor } from '@/lib/messages/translator';
import { getLocale } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { Overview } from './_components/Overview.client';
import { overviewView } from './_view/overview-view';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Whether the pledges are kept in the year that the address asks for, and what stands beside them. */
export default async function OverviewPage({ searchParams }: Props) {
  const form = readOverviewChoice(await searchParams);
  const locale = await getLocale();
  const moment = { today: hongKongDay(new Date()), asAt: form.asked.asAt };
  const question = ['overview', locale, form, moment];
  const loaded = await loadPage((person) =>
    kept(person, form.asked.provisional ? 'read-submitted' : 'read-approved', question, async () => {
      const answer = await loadOverview(person, form.asked, moment);
      const { frame, ...view } = overviewView(translatorFor(locale), locale, answer, {
        form,
        today: moment.today,
      });
      return { frame, json: JSON.stringify(view) };
    }),
  );
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  if (form.problems.length > 0) setPageStatus(400);
  const { frame, json } = loaded.answer;
  return (
    <Frame view={await frameView(frame.measures, 'overview')} title={frame.title}>
      <Overview json={json}>{frame.firstSteps ? <FirstSteps books={frame.firstSteps} /> : null}</Overview>
    </Frame>
  );
}
