import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { formatMoment } from '@/lib/format/moment';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Look } from '../_view/look-at';
import { dropDraftAction } from '../actions';
import { DraftTable } from './DraftTable';

/** That something typed and not saved is kept, and the way to throw it away. */
export async function DraftNotice({ look }: { look: Look }) {
  const { answer, month, deeds } = look;
  const [t, locale] = [await getTexts(), await getLocale()];
  const { draft, of } = answer;
  if (draft === null) return null;
  const last = of.last?.revision ?? 0;
  const kind = !deeds.includes('saved') ? 'locked' : draft.seen < last ? 'stale' : 'text';
  return (
    <Panel
      id="kept"
      title={t('returnPage.draft.title')}
      sub={t(`returnPage.draft.${kind}`, {
        when: formatMoment(draft.keptAt, locale),
        seen: draft.seen,
        last,
      })}
    >
      {kind === 'locked' ? <DraftTable look={look} typed={draft.typed} /> : null}
      <ActionForm
        action={dropDraftAction}
        fields={[]}
        hidden={{ month }}
        submit={t('returnPage.draft.drop')}
        words={await formWords()}
        look="quiet"
        label={t('returnPage.draft.title')}
      />
    </Panel>
  );
}
