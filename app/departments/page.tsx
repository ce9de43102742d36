import { AsAtRibbon } from '@/app/_components/AsAtRibbon';
import freshness from '@/app/_components/Freshness.module.css';
import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { ProvisionalOffer } from '@/app/_components/ProvisionalOffer';
import { OpenProposals } from '@/app/_components/proposal/OpenProposals';
import { RangeForm } from '@/app/_components/RangeForm';
import { RangeProblems } from '@/app/_components/RangeProblems';
import { Ribbon } from '@/app/_components/Ribbon';
import { may } from '@/lib/access/may';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadDepartmentsPage } from '@/lib/data/departments/load-departments-page';
import { CONTACT_KINDS } from '@/lib/departments/department-counts';
import { formatDay } from '@/lib/format/month';
import { addressWith } from '@/lib/forms/address-with';
import { readDepartmentsChoice } from '@/lib/forms/departments-choice';
import { departmentsHeadline } from '@/lib/overview/departments/headline';
import { provisionalView } from '@/lib/overview/provisional';
import { getLocale, getTexts } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { ChoiceFields } from './_components/ChoiceFields';
import { DriversPanel } from './_components/DriversPanel';
import { EffectPanel } from './_components/EffectPanel';
import { EmptyPanel } from './_components/EmptyPanel';
import { ListPanel } from './_components/ListPanel';
import { MonthsPanel } from './_components/MonthsPanel';
import { PeriodsPanel } from './_components/PeriodsPanel';
import { WatchNotice } from './_components/WatchNotice';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What each department brings, who drives a change, how its months stand, and which departments there are. */
export default async function DepartmentsPage({ searchParams }: Props) {
  const choice = readDepartmentsChoice(await searchParams);
  const { range: form, kind, compared } = choice;
  const moment = { today: hongKongDay(new Date()), asAt: form.asked.asAt };
  const kinds = kind === null ? CONTACT_KINDS : [kind];
  const loaded = await loadPage(async (person) => ({
    answer: await loadDepartmentsPage(person, { ...form.asked, kinds, compared }, moment),
    mayPropose: may(person, 'propose'),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  if (form.problems.length + choice.problems.length > 0) setPageStatus(400);

  const { answer, mayPropose } = loaded.answer;
  const [t, locale] = [await getTexts(), await getLocale()];
  const typed = { ...form.typed, ...choice.typed };
  const addressOf = (changes: Record<string, string>) => addressWith('/departments', typed, changes);
  const provisional = provisionalView(t, locale, answer, addressOf);
  const others = choice.problems.map(({ field, value, code }) => ({
    field,
    text: t(`departments.choose.${code}`, { field: t(`departments.choose.${field}`), value }),
  }));
  const shown = { answer, kind, asAt: form.asked.asAt };
  return (
    <PageFrame title={t('departments.page-title')} measures={answer.measures} current="departments">
      <RangeProblems problems={form.problems} others={others} />
      <AsAtRibbon moment={moment} back={addressOf({ asAt: '' })} />
      {provisional.ribbon ? <Ribbon {...provisional.ribbon} /> : null}
      <h1>{departmentsHeadline(t, locale, answer)}</h1>
      <div className={freshness['freshness']}>
        <p>{t('departments.lead')}</p>
        <p>{t('measure.as-at', { day: formatDay(answer.asAt, locale) })}</p>
        <ProvisionalOffer offer={provisional.offer} />
      </div>
      <WatchNotice answer={answer} />
      {answer.departments.length === 0 && !answer.hasMonths ? null : (
        <RangeForm typed={form.typed} range={answer.range} problems={form.problems}>
          <ChoiceFields choice={choice} />
        </RangeForm>
      )}
      <EmptyPanel answer={answer} mayPropose={mayPropose} />
      <DriversPanel {...shown} />
      <EffectPanel {...shown} />
      <PeriodsPanel {...shown} />
      <MonthsPanel answer={answer} asAt={form.asked.asAt} />
      <OpenProposals kind="departments" />
      <ListPanel answer={answer} mayPropose={mayPropose} />
    </PageFrame>
  );
}
