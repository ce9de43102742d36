import styles from '@/app/_components/AskForm.module.css';
import { wrongField } from '@/app/_components/wrong-field';
import type { Book } from '@/lib/budget/book';
import { formatFinancialYear } from '@/lib/format/period';
import {
  type BudgetsChoice,
  type BudgetsProblem,
  type BudgetsForm as Form,
  PRINTED_UNITS,
} from '@/lib/forms/budgets-choice';
import { programmeText } from '@/lib/overview/budgets/words';
import { getLocale, getTexts, getTextsOf } from '@/lib/request/words';

type Props = {
  form: Form;
  books: readonly Book[];
  choice: BudgetsChoice;
  problems: readonly BudgetsProblem[];
};

/** Chooses what the page shows; a plain GET form, so that the address says it. */
export async function BudgetsForm({ form, books, choice, problems }: Props) {
  const [t, all, locale] = [await getTextsOf('budgets'), await getTexts(), await getLocale()];
  const { book, head, programme } = choice;
  return (
    <form className={`${styles['form']} no-print`} method="get" aria-label={t('form.label')}>
      <Choice
        id="book"
        problems={problems}
        label={t('form.book')}
        value={book.id}
        options={books.map(({ id }) => ({ value: id, text: formatFinancialYear(id, locale) }))}
      />
      <Choice
        id="head"
        problems={problems}
        label={t('form.head')}
        value={head.number}
        options={book.heads.map(({ number, name }) => ({
          value: number,
          text: t('head-name', { number, name: name[locale] }),
        }))}
      />
      <Choice
        id="programme"
        problems={problems}
        label={t('form.programme')}
        value={String(programme)}
        options={head.programmes.map(({ number }) => ({
          value: String(number),
          text: programmeText(all, head, number, locale),
        }))}
      />
      <Choice
        id="unit"
        problems={problems}
        label={t('form.unit')}
        value={form.asked.unit}
        options={PRINTED_UNITS.map((unit) => ({ value: unit, text: t(`unit.${unit}`) }))}
      />
      <p>
        <span className={styles['name']}>
          <label htmlFor="asAt">{t('form.asAt')}</label>
          <span id="as-at-hint">{t('form.as-at-hint')}</span>
        </span>
        <input
          id="asAt"
          name="asAt"
          defaultValue={form.typed.asAt}
          size={11}
          maxLength={20}
          placeholder="YYYY-MM-DD"
          {...wrongField(problems, 'asAt', 'as-at-hint')}
        />
      </p>
      <button type="submit">{t('form.show')}</button>
    </form>
  );
}

type ChoiceProps = {
  id: string;
  label: string;
  value: string;
  problems: Props['problems'];
  options: readonly { readonly value: string; readonly text: string }[];
};

function Choice({ id, label, value, options, problems }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={id} defaultValue={value} {...wrongField(problems, id)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </p>
  );
}
