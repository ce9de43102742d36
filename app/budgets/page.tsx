import { AsAtRibbon } from '@/app/_components/AsAtRibbon';
import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadBooks } from '@/lib/data/books/load-books';
import { formatFinancialYear } from '@/lib/format/period';
import { addressWith } from '@/lib/forms/address-with';
import { readBudgetsChoice, settleChoice } from '@/lib/forms/budgets-choice';
import { getLocale, getTextsOf } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { BudgetsContent } from './_components/BudgetsContent';
import { BudgetsProblems } from './_components/BudgetsProblems';
import { NoBook } from './_components/NoBook';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The money of a head and its programmes, as a book of Estimates prints it. */
export default async function BudgetsPage({ searchParams }: Props) {
  const form = readBudgetsChoice(await searchParams);
  const moment = { today: hongKongDay(new Date()), asAt: form.asked.asAt };
  const loaded = await loadPage((person) => loadBooks(person, moment));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { answer } = loaded;
  const { choice, problems: unheld } = settleChoice(answer.books, form.asked);
  const problems = [...form.problems, ...unheld];
  if (problems.length > 0) setPageStatus(400);

  const [t, locale] = [await getTextsOf('budgets'), await getLocale()];
  const frame = { measures: answer.measures, current: 'budgets' };
  const ribbon = <AsAtRibbon moment={moment} back={addressWith('/budgets', form.typed, { asAt: '' })} />;
  if (!choice) {
    // What is known by now tells since when there is something to see.
    const now = await loadPage((person) => loadBooks(person, { ...moment, asAt: null }));
    if (now.kind !== 'loaded') return <NotLoaded kind={now.kind} />;
    return (
      <PageFrame {...frame} title={t('page-title-empty')}>
        {ribbon}
        <NoBook day={answer.asAt} first={now.answer.books[0] ?? null} problems={problems} />
      </PageFrame>
    );
  }
  return (
    <PageFrame {...frame} title={t('page-title', { book: formatFinancialYear(choice.book.id, locale) })}>
      {ribbon}
      <BudgetsProblems problems={problems} />
      <BudgetsContent answer={answer} form={form} choice={choice} problems={problems} />
    </PageFrame>
  );
}
