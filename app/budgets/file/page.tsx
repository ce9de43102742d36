import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { Panel } from '@/app/_components/Panel';
import { BookPreview } from '@/app/_components/proposal/BookPreview';
import { OpenProposals } from '@/app/_components/proposal/OpenProposals';
import { loadEntering } from '@/lib/data/books/load-entering';
import { loadPendingBook } from '@/lib/data/books/pending-book';
import { previewProposal } from '@/lib/data/proposals/preview';
import { formatFinancialYear } from '@/lib/format/period';
import { readJson } from '@/lib/imports/book/read-json';
import { getLocale, getTextsOf } from '@/lib/request/words';
import links from '../_components/BookLinks.module.css';
import { BookFileForm } from './_components/BookFileForm.client';
import { bookFileAction, proposeBookFileAction } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A book from its file: looked at first, then proposed; and held books as such files. */
export default async function BookFilePage({ searchParams }: Props) {
  const { look } = await searchParams;
  const loaded = await loadPage(async (person) => {
    const entering = await loadEntering(person, null, null);
    const pending = typeof look === 'string' ? await loadPendingBook(person, look) : null;
    const read = pending && readJson(pending.bytes);
    if (pending === null || read?.kind !== 'json') return { entering, looked: null };
    const proposed = { kind: 'book', file: read.json } as const;
    const preview = await previewProposal(person, proposed, null, new Date());
    return { entering, looked: { pending, proposed, preview } };
  });
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { entering, looked } = loaded.answer;
  const [t, locale, words] = [await getTextsOf('booksEntry'), await getLocale(), await formWords()];
  return (
    <PageFrame title={t('file.page-title')} measures={entering.measures} current="budgets">
      <h1>{t('file.title')}</h1>
      <p>{t('file.lead')}</p>
      <OpenProposals kind="book" />
      <Panel id="send" title={t('ways.file')}>
        {look !== undefined && looked === null ? <p role="alert">{t('file.gone')}</p> : null}
        <BookFileForm
          action={bookFileAction}
          words={{ field: t('file.field'), hint: t('file.hint'), submit: t('file.look') }}
          formWords={words}
        />
      </Panel>
      {looked ? (
        <>
          <BookPreview
            proposed={looked.proposed}
            effects={looked.preview.effects?.kind === 'book' ? looked.preview.effects : null}
            problems={looked.preview.problems}
          />
          {looked.preview.problems.length === 0 ? (
            <Panel id="propose" title={t('file.propose')}>
              <ActionForm
                action={proposeBookFileAction}
                fields={[]}
                hidden={{ file: looked.pending.id, key: randomUUID() }}
                submit={t('file.propose')}
                words={words}
                label={t('file.propose')}
              />
            </Panel>
          ) : null}
        </>
      ) : null}
      <Panel id="held" title={t('file.held')}>
        <ul className={links['list']}>
          {entering.books.map(({ id }) => (
            <li key={id}>
              <a href={`/budgets/file/${id}`} download>
                {t('ways.download', { book: formatFinancialYear(id, locale) })}
              </a>
            </li>
          ))}
        </ul>
      </Panel>
    </PageFrame>
  );
}
