import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { ensureMay } from '@/lib/access/may';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadDepartments } from '@/lib/data/departments/load-departments';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { MOST_ENTRIES, typedEntry } from '@/lib/forms/department-entries';
import { getTextsOf } from '@/lib/request/words';
import { FilePanel } from './_components/FilePanel';
import { TypedPanel } from './_components/TypedPanel';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Proposes departments, by typing or as a file; `of` names those that are to be changed. */
export default async function ProposeDepartmentsPage({ searchParams }: Props) {
  const { of } = await searchParams;
  const codes = [of ?? []].flat().flatMap((text) => text.split(','));
  const moment = { today: hongKongDay(new Date()), asAt: null };
  const loaded = await loadPage(async (person) => {
    ensureMay(person, 'propose');
    const { departments } = await loadDepartments(person, moment);
    return { departments, ledger: await loadLedger(person, moment) };
  });
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { departments, ledger } = loaded.answer;
  const t = await getTextsOf('departments.propose');
  const chosen = departments.filter(({ code }) => codes.includes(code)).slice(0, MOST_ENTRIES);
  const typed = Object.assign({}, ...chosen.map((one, at) => typedEntry(one, at + 1))) as Record<
    string,
    string
  >;
  return (
    <PageFrame title={t('page-title')} measures={ledger.measures} current="departments">
      <p className="no-print">
        <a href="/departments">{(await getTextsOf('departments'))('title')}</a>
      </p>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <TypedPanel typed={typed} />
      <FilePanel />
    </PageFrame>
  );
}
