import { DataTable } from '@/app/_components/DataTable';
import { asSaved, typedReturn } from '@/lib/forms/return-form';
import { conflictLines } from '@/lib/overview/returns/conflict-view';
import { wordsHere } from '../_send/words-here';
import { draftOr } from '../_view/draft-or';
import type { Look } from '../_view/look-at';

type Props = { look: Look; typed: Readonly<Record<string, string>> };

/** What somebody typed where it can't be typed in now, beside what stands there. */
export async function DraftTable({ look, typed }: Props) {
  const { t, suspended, suspendedWords } = await wordsHere();
  const stands = typedReturn(look.content, suspended);
  const mine = asSaved(draftOr(stands, typed), suspendedWords, suspended);
  const blank = t('returnPage.conflict.blank');
  return (
    <DataTable caption={t('returnPage.draft.title')}>
      <thead>
        <tr>
          <th scope="col">{t('returnPage.draft.field')}</th>
          <th scope="col">{t('returnPage.draft.typed')}</th>
          <th scope="col">{t('returnPage.draft.stands')}</th>
        </tr>
      </thead>
      <tbody>
        {conflictLines(t, mine, stands, stands).map((line) => (
          <tr key={line.field}>
            <th scope="row">{line.label}</th>
            <td>{line.mine || blank}</td>
            <td>{line.theirs || blank}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
