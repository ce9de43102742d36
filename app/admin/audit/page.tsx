import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { getTextsOf } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { AdminFrame } from '../_components/AdminFrame';
import styles from './_components/Audit.module.css';
import { AuditForm } from './_components/AuditForm';
import { AuditPanel } from './_components/AuditPanel';
import { AuditProblems } from './_components/AuditProblems';
import { askAudit } from './_components/ask-audit';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Who did what, the newest first. */
export default async function AuditPage({ searchParams }: Props) {
  const search = await searchParams;
  const moment = { today: hongKongDay(new Date()), asAt: null };
  const loaded = await loadPage((person) =>
    Promise.all([askAudit(person, search), loadLedger(person, moment)]),
  );
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const [{ page, people, form }, { measures }] = loaded.answer;
  if (form.problems.length > 0) setPageStatus(400);
  const t = await getTextsOf('audit');
  return (
    <AdminFrame current="audit" measures={measures}>
      <AuditProblems problems={form.problems} />
      <p className={styles['intro']}>{t('intro')}</p>
      <AuditForm form={form} people={people} />
      <AuditPanel page={page} asked={form.asked} />
    </AdminFrame>
  );
}
