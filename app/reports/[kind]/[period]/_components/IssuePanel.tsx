import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { LANGUAGE_NAMES } from '@/app/reports/_view/language-names';
import type { ReportName } from '@/lib/data/reports/issue';
import type { Prepared } from '@/lib/data/reports/prepare-issue';
import { LOCALES } from '@/lib/format/locale';
import { filesOf } from '@/lib/reports/report-format';
import { snapshotId } from '@/lib/reports/snapshot/snapshot';
import { getTextsOf } from '@/lib/request/words';
import { issueAction } from '../actions';
import { DifferencesTable } from './DifferencesTable';

type Props = { report: ReportName; prepared: Prepared; mayIssue: boolean };

/** What would differ from the last issue, and the form that issues the report. */
export async function IssuePanel({ report, prepared, mayIssue }: Props) {
  const t = await getTextsOf('reportPage.issue');
  const { last, facts } = prepared;
  if (facts.kind === 'monthly' && facts.state !== 'approved') return null;
  const number = (last?.number ?? 0) + 1;
  const note = {
    name: 'note',
    label: t('note'),
    hint: t('note-hint'),
    type: 'long' as const,
  };
  const languages = {
    name: 'languages',
    label: t('languages'),
    type: 'choice' as const,
    value: 'all',
    options: [
      { value: 'all', text: t('choice-all') },
      ...LOCALES.map((locale) => ({ value: locale, text: LANGUAGE_NAMES[locale] })),
    ],
  };
  return (
    <Panel
      id="issue"
      title={last ? t('title-again', { id: snapshotId({ ...report, number }) }) : t('title')}
      sub={t('sub', { files: filesOf(report.kind).length })}
    >
      {last ? <DifferencesTable id={last.id} differences={prepared.differences} /> : null}
      {mayIssue ? (
        <ActionForm
          action={issueAction}
          fields={last ? [note, languages] : [languages]}
          hidden={{ ...report, seen: String(number - 1), key: randomUUID() }}
          submit={t(last ? 'submit-again' : 'submit')}
          words={await formWords()}
        />
      ) : (
        <p>{t('only-managers')}</p>
      )}
    </Panel>
  );
}
