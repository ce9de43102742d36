import { randomUUID } from 'node:crypto';
import { formWords } from '@/app/_components/form/form-words';
import { loadPage } from '@/app/_components/load-page';
import notice from '@/app/_components/Notice.module.css';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { NowherePage } from '@/app/_components/NowherePage';
import { PageFrame } from '@/app/_components/PageFrame';
import { OpenProposals } from '@/app/_components/proposal/OpenProposals';
import { parseDay } from '@/lib/calendar/day';
import { parseFinancialYear } from '@/lib/calendar/financial-year';
import { loadEntering } from '@/lib/data/books/load-entering';
import { loadSheets } from '@/lib/data/books/sheet-draft';
import { previewProposal } from '@/lib/data/proposals/preview';
import { formatFinancialYear } from '@/lib/format/period';
import { beginSheet } from '@/lib/imports/book/sheet/begin-sheet';
import { fileOfSheet } from '@/lib/imports/book/sheet/file-of-sheet';
import { sheetOfFields } from '@/lib/imports/book/sheet/sheet-fields';
import { getLocale, getTexts } from '@/lib/request/words';
import { CheckedPanel } from './_components/CheckedPanel';
import { SheetForm } from './_components/SheetForm.client';
import { SheetSections } from './_components/SheetSections';
import { fieldName } from './_view/field-name';
import { sheetLive } from './_view/live-view';
import { sheetWords } from './_view/sheet-words';
import { bookSheetAction, keepBookSheetAction } from './actions';

type Props = {
  params: Promise<{ book: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The form of a book of Estimates: begun from the last one, kept as it is typed, held against its own sums. */
export default async function EnterBookPage({ params, searchParams }: Props) {
  const [book, search] = [parseFinancialYear((await params).book), await searchParams];
  if (book === null) return <NowherePage />;
  const loaded = await loadPage(async (person) => {
    const draft = (await loadSheets(person)).find((one) => one.book === book) ?? null;
    const kept = draft && sheetOfFields(draft.typed);
    const entering = await loadEntering(person, book, parseDay(kept?.published.trim() ?? ''));
    const last = entering.books.findLast(({ id }) => id < book) ?? entering.books.at(-1);
    const sheet = kept ?? (last ? beginSheet(last, book) : null);
    if (sheet === null) return null;
    const file = fileOfSheet(sheet, book);
    const given: unknown = JSON.parse(JSON.stringify(file.json));
    const checked =
      search['checked'] === undefined
        ? null
        : await previewProposal(person, { kind: 'book', file: given }, null, new Date());
    return { entering, sheet, file, problems: checked?.problems ?? null };
  });
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  if (loaded.answer === null) return <NowherePage />;

  const { entering, sheet, file, problems } = loaded.answer;
  const [t, locale] = [await getTexts(), await getLocale()];
  const name = formatFinancialYear(book, locale);
  const named = (field: string) => fieldName(sheetWords(t, locale, book), sheet, entering.measures, field);
  if (entering.books.some(({ id }) => id === book))
    return (
      <PageFrame
        title={t('booksEntry.form.page-title', { book: name })}
        measures={entering.measures}
        current="budgets"
      >
        <h1>{t('booksEntry.form.title', { book: name })}</h1>
        <p className={notice['notice']}>{t('booksEntry.start.held', { book: name })}</p>
        <p>
          <a href={`/budgets?book=${book}`}>{t('booksEntry.start.look', { book: name })}</a>
        </p>
      </PageFrame>
    );
  const live = sheetLive({ t, locale }, sheet, book, entering);
  return (
    <PageFrame
      title={t('booksEntry.form.page-title', { book: name })}
      measures={entering.measures}
      current="budgets"
    >
      <h1>{t('booksEntry.form.title', { book: name })}</h1>
      <p>{t('booksEntry.form.intro')}</p>
      <OpenProposals kind="book" />
      {problems ? <CheckedPanel problems={problems} sheet={sheet} file={file} named={named} /> : null}
      <SheetForm
        action={bookSheetAction}
        keep={keepBookSheetAction}
        live={live}
        hidden={{ book, key: randomUUID() }}
        words={{
          label: t('booksEntry.form.title', { book: name }),
          check: t('booksEntry.form.check'),
          propose: t('booksEntry.form.propose'),
          discard: t('booksEntry.form.discard'),
          liveTitle: t('booksEntry.live.title'),
          notKept: t('booksEntry.form.not-reached'),
        }}
        formWords={await formWords()}
      >
        <SheetSections sheet={sheet} book={book} entering={entering} asked={live.notes} />
      </SheetForm>
    </PageFrame>
  );
}
