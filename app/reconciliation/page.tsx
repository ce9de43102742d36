import { AsAtRibbon } from '@/app/_components/AsAtRibbon';
import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { NowherePage } from '@/app/_components/NowherePage';
import { PageFrame } from '@/app/_components/PageFrame';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadBooks } from '@/lib/data/books/load-books';
import { loadStated } from '@/lib/data/stated/load-stated';
import { addressWith } from '@/lib/forms/address-with';
import { amongTables, readFilter } from '@/lib/forms/reconciliation-filter';
import { tableKey } from '@/lib/overview/reconciliation/row';
import { getTextsOf } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { BookFigures } from './_components/BookFigures';
import { FilterForm } from './_components/FilterForm';
import { FilterProblems } from './_components/FilterProblems';
import { NoBook } from './_components/NoBook';
import { StatedPanel } from './_components/StatedPanel';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Every printed figure of a book against what follows from the others, and apart from it what was stated in public. */
export default async function ReconciliationPage({ searchParams }: Props) {
  const asked = readFilter(await searchParams);
  const moment = { today: hongKongDay(new Date()), asAt: asked.asked.asAt };
  const loaded = await loadPage((person) =>
    Promise.all([loadBooks(person, moment), loadStated(person, moment)]),
  );
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const [answer, stated] = loaded.answer;
  const { books, measures, asAt } = answer;
  const book = asked.asked.book ? books.find(({ id }) => id === asked.asked.book) : books.at(-1);
  if (!book && books.length > 0) return <NowherePage />;
  const tables = book?.tables.map(({ head, code }) => tableKey(head, code));
  const form = tables ? amongTables(asked, tables) : asked;
  if (form.problems.length > 0) setPageStatus(400);

  const t = await getTextsOf('reconciliation');
  const title = book ? t('page-title', { book: book.id.replace('-', '–') }) : t('title');
  return (
    <PageFrame measures={measures} current="reconciliation" title={title}>
      <AsAtRibbon moment={moment} back={addressWith('/reconciliation', form.typed, { asAt: '' })} />
      <FilterProblems problems={form.problems} />
      {book ? (
        <BookFigures book={book} answer={answer} form={form} />
      ) : (
        <>
          <NoBook asAt={asAt} />
          <FilterForm typed={form.typed} problems={form.problems} book={null} books={[]} tables={[]} />
        </>
      )}
      <StatedPanel stated={stated} />
    </PageFrame>
  );
}
