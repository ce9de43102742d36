import { AsAtField } from '@/app/_components/AsAtField';
import { AsAtRibbon } from '@/app/_components/AsAtRibbon';
import ask from '@/app/_components/AskForm.module.css';
import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { RangeProblems } from '@/app/_components/RangeProblems';
import { may } from '@/lib/access/may';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadDefinitions } from '@/lib/data/ledger/load-definitions';
import { loadProposals } from '@/lib/data/proposals/load-proposals';
import { readAsAt } from '@/lib/forms/as-at-choice';
import { getTexts } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { HolidaysPanel } from './_components/HolidaysPanel';
import { MeasurePanel } from './_components/MeasurePanel';
import { ProposePanel } from './_components/ProposePanel';
import { SettingsPanel } from './_components/SettingsPanel';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The ledger with its history: what every figure rests on; and for officers and managers the way to change it. */
export default async function DefinitionsPage({ searchParams }: Props) {
  const choice = readAsAt(await searchParams);
  const moment = { today: hongKongDay(new Date()), asAt: choice.asAt };
  const loaded = await loadPage(async (person) => ({
    ledger: await loadDefinitions(person, moment),
    open: may(person, 'propose') ? (await loadProposals(person, 'ledger', 0)).open : null,
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  if (choice.problems.length > 0) setPageStatus(400);

  const { ledger, open } = loaded.answer;
  const t = await getTexts();
  const look = { ledger, corrects: open !== null && choice.asAt === null };
  return (
    <PageFrame title={t('definitions.page-title')} measures={ledger.measures} current="definitions">
      <AsAtRibbon moment={moment} back="/definitions" />
      <RangeProblems problems={choice.problems} />
      <h1>{t('definitions.title')}</h1>
      <p>{t('definitions.lead')}</p>
      {open === null ? null : <ProposePanel open={open} />}
      {ledger.measures.map((measure) => (
        <MeasurePanel key={measure.id} measure={measure} look={look} />
      ))}
      <HolidaysPanel look={look} />
      <SettingsPanel look={look} />
      <p className="no-print">
        <a href={`/api/v1/ledger${choice.asAt === null ? '' : `?asAt=${choice.asAt}`}`}>
          {t('definitions.file')}
        </a>
      </p>
      <form className={`${ask['form']} no-print`} method="get" aria-label={t('definitions.as-at-form')}>
        <AsAtField typed={choice.typed.asAt} problems={choice.problems} />
        <button type="submit">{t('measure.show')}</button>
      </form>
    </PageFrame>
  );
}
