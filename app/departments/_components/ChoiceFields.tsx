import { wrongField } from '@/app/_components/wrong-field';
import { CONTACT_KINDS } from '@/lib/departments/department-counts';
import { AGAINST } from '@/lib/departments/departments-change';
import type { DepartmentsChoice } from '@/lib/forms/departments-choice';
import { getTextsOf } from '@/lib/request/words';

/** Which kind of contacts, and what a period is held against. */
export async function ChoiceFields({ choice }: { choice: DepartmentsChoice }) {
  const t = await getTextsOf('departments.choose');
  return (
    <>
      <p>
        <label htmlFor="kind">{t('kind')}</label>
        <select
          id="kind"
          name="kind"
          defaultValue={choice.kind ?? ''}
          {...wrongField(choice.problems, 'kind')}
        >
          <option value="">{t('both')}</option>
          {CONTACT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(kind)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor="against">{t('against')}</label>
        <select
          id="against"
          name="against"
          defaultValue={choice.compared}
          {...wrongField(choice.problems, 'against')}
        >
          {AGAINST.map((compared) => (
            <option key={compared} value={compared}>
              {t(`against-${compared}`)}
            </option>
          ))}
        </select>
      </p>
    </>
  );
}
