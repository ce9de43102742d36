import type { ReactNode } from 'react';
import styles from '@/app/_components/AskForm.module.css';
import { wrongField } from '@/app/_components/wrong-field';
import { STATUSES } from '@/lib/budget/reconcile';
import type { FilterForm as Filter, FilterProblem } from '@/lib/forms/reconciliation-filter';
import { getTextsOf } from '@/lib/request/words';

type Option = { readonly value: string; readonly text: string };
type Props = {
  typed: Filter['typed'];
  problems: readonly FilterProblem[];
  book: string | null;
  books: readonly Option[];
  tables: readonly Option[];
};

/**
 * Chooses the book and which of its figures are shown, without any book only the day; a plain GET form, so that the
 * address says what the page shows.
 */
export async function FilterForm({ typed, problems, book, books, tables }: Props) {
  const t = await getTextsOf('reconciliation');
  const any = { value: '', text: t('any') };
  const statuses = STATUSES.map((value) => ({ value, text: t(`status.${value}`) }));
  const text = { defaultValue: typed.q, maxLength: 100, ...wrongField(problems, 'q', 'text-hint') };
  const asAt = { defaultValue: typed.asAt, size: 11, maxLength: 20, placeholder: 'YYYY-MM-DD' };
  return (
    <search className="no-print">
      <form className={styles['form']} method="get" aria-label={t('form')}>
        {books.length > 0 ? (
          <>
            <Field id="field-q" label={t('field-text')} hint={t('text-hint')} hintId="text-hint">
              <input id="field-q" name="q" type="search" {...text} />
            </Field>
            <Choice
              name="status"
              problems={problems}
              label={t('field-status')}
              value={typed.status}
              options={[any, ...statuses]}
            />
            <Choice
              problems={problems}
              name="table"
              label={t('field-table')}
              value={typed.table}
              options={[any, ...tables]}
            />
            <Choice
              problems={problems}
              name="book"
              label={t('field-book')}
              value={book ?? ''}
              options={books}
            />
          </>
        ) : null}
        <Field id="field-asAt" label={t('field-as-at')} hint={t('as-at-hint')} hintId="as-at-hint">
          <input id="field-asAt" name="asAt" {...asAt} {...wrongField(problems, 'asAt', 'as-at-hint')} />
        </Field>
        <button type="submit">{t('show')}</button>
      </form>
    </search>
  );
}

function Choice(props: {
  name: string;
  label: string;
  value: string;
  problems: Props['problems'];
  options: readonly Option[];
}) {
  const id = `field-${props.name}`;
  return (
    <Field id={id} label={props.label}>
      <select
        id={id}
        name={props.name}
        defaultValue={props.value}
        {...wrongField(props.problems, props.name)}
      >
        {props.options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Field(props: { id: string; label: string; hint?: string; hintId?: string; children: ReactNode }) {
  return (
    <p>
      <span className={styles['name']}>
        <label htmlFor={props.id}>{props.label}</label>
        {props.hint ? <span id={props.hintId}>{props.hint}</span> : null}
      </span>
      {props.children}
    </p>
  );
}
