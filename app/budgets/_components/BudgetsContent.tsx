import { Unbroken } from '@/app/_components/Unbroken';
import type { BooksAnswer } from '@/lib/data/books/load-books';
import { formatDay } from '@/lib/format/month';
import type { BudgetsChoice, BudgetsProblem, BudgetsForm as Form } from '@/lib/forms/budgets-choice';
import { agreementView } from '@/lib/overview/budgets/agreement';
import { budgetsHeadline } from '@/lib/overview/budgets/headline';
import { financialYearText } from '@/lib/overview/budgets/words';
import { getLocale, getTexts } from '@/lib/request/words';
import { AgreementPanel } from './AgreementPanel';
import { BudgetsForm } from './BudgetsForm';
import { EntryLinks } from './EntryLinks';
import { MillionPanels } from './MillionPanels';
import { NotesPanel } from './NotesPanel';
import { PostsGroup } from './PostsGroup';
import styles from './PrintedGroup.module.css';
import { ThousandPanels } from './ThousandPanels';

type Props = {
  answer: BooksAnswer;
  form: Form;
  choice: BudgetsChoice;
  problems: readonly BudgetsProblem[];
};

/** What a head of a book says: the finding, then the printed tables, those in the unit asked for first. */
export async function BudgetsContent({ answer, form, choice, problems }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { books, asAt } = answer;
  const { book, head, programme } = choice;
  const shown = { choice, books, asAt };
  const agreement = agreementView(t, locale, books);
  const asAtText = t('budgets.as-at', { day: formatDay(asAt, locale) });
  const groups = [
    <MillionPanels key="million" {...shown} events={answer.events} />,
    <ThousandPanels key="thousand" {...shown} />,
  ];
  return (
    <>
      <h1>
        <Unbroken text={budgetsHeadline(t, locale, book, head, programme)} />
      </h1>
      <div className={styles['standing']}>
        <p>{`${t('budgets.head-name', { number: head.number, name: head.name[locale] })} · ${asAtText}`}</p>
        <p>{financialYearText(t, locale, book.id)}</p>
        <p>{t('budgets.never-converted', { unit: form.asked.unit })}</p>
      </div>
      <BudgetsForm form={form} books={books} choice={choice} problems={problems} />
      <EntryLinks books={books} shown={book.id} />
      {form.asked.unit === 'thousand' ? groups.reverse() : groups}
      <NotesPanel book={book} head={head} />
      <PostsGroup {...shown} />
      {agreement ? <AgreementPanel view={agreement} asAt={asAtText} /> : null}
    </>
  );
}
