import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import notice from '@/app/_components/Notice.module.css';
import { formatMoment } from '@/lib/format/moment';
import { fieldText } from '@/lib/overview/departments/month-texts';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Look } from '../_view/look';
import { dropDepartmentsAction } from '../actions';

/** That something typed and not saved is kept, and the way to throw it away. */
export async function DraftNotice({ look: { answer, month, deeds } }: { look: Look }) {
  const { draft, of, context } = answer;
  if (draft === null) return null;
  const [t, locale] = [await getTexts(), await getLocale()];
  const last = of.last?.revision ?? 0;
  const locked = !deeds.includes('saved');
  const kind = locked ? 'kept-locked' : draft.seen < last ? 'kept-stale' : 'kept';
  return (
    <div className={notice['notice']}>
      <p>{t(`departments.month.${kind}`, { when: formatMoment(draft.keptAt, locale), last })}</p>
      {locked ? (
        <ul>
          {Object.entries(draft.typed)
            .filter(([, text]) => text !== '')
            .map(([field, text]) => (
              <li key={field}>
                {fieldText(t, locale, context.departments, field)} · {text}
              </li>
            ))}
        </ul>
      ) : null}
      <ActionForm
        action={dropDepartmentsAction}
        fields={[]}
        hidden={{ month }}
        submit={t('departments.month.drop')}
        words={await formWords()}
        look="quiet"
        label={t('departments.month.drop')}
      />
    </div>
  );
}
