import styles from '@/app/_components/AskForm.module.css';
import { wrongField } from '@/app/_components/wrong-field';
import type { AuditPerson } from '@/lib/data/audit/audit-rows';
import type { AuditFilter } from '@/lib/forms/audit-filter';
import { getTextsOf } from '@/lib/request/words';
import { KindOptions } from './KindOptions';
import { PeopleOptions } from './PeopleOptions';

type Props = { form: AuditFilter; people: readonly AuditPerson[] };

/** Chooses which entries are shown; a plain GET form, so that the address says what the page shows. */
export async function AuditForm({ form: { typed, problems }, people }: Props) {
  const t = await getTextsOf('audit');
  const day = { size: 11, maxLength: 20, placeholder: 'YYYY-MM-DD' } as const;
  return (
    <search className="no-print">
      <form className={styles['form']} method="get" aria-label={t('form')}>
        <p>
          <span className={styles['name']}>
            <label htmlFor="field-who">{t('who')}</label>
            <span id="who-hint">{t('who-hint')}</span>
          </span>
          <select
            id="field-who"
            name="who"
            defaultValue={typed.who}
            {...wrongField(problems, 'who', 'who-hint')}
          >
            <PeopleOptions people={people} />
          </select>
        </p>
        <p>
          <label htmlFor="field-kind">{t('what')}</label>
          <select id="field-kind" name="kind" defaultValue={typed.kind} {...wrongField(problems, 'kind')}>
            <KindOptions />
          </select>
        </p>
        {(['from', 'to'] as const).map((field) => (
          <p key={field}>
            <label htmlFor={`field-${field}`}>{t(field)}</label>
            <input
              id={`field-${field}`}
              name={field}
              defaultValue={typed[field]}
              {...day}
              {...wrongField(problems, field)}
            />
          </p>
        ))}
        <button type="submit">{t('show')}</button>
        {Object.values(typed).some((text) => text !== '') ? <a href="/admin/audit">{t('all')}</a> : null}
      </form>
    </search>
  );
}
