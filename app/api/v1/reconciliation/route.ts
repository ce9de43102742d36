import { ApiError } from '@/lib/api/api-error';
import { parseQuery } from '@/lib/api/parse-query';
import { reconciliationQuery } from '@/lib/api/query';
import { reconciliationShape } from '@/lib/api/reconciliation-response';
import { reconciliationView } from '@/lib/api/reconciliation-view';
import { reconcile } from '@/lib/budget/reconcile';
import { loadBooks } from '@/lib/data/books/load-books';
import { translatorFor } from '@/lib/messages/translator';
import { arithmeticText } from '@/lib/overview/reconciliation/arithmetic';
import { figureLabel } from '@/lib/overview/reconciliation/figure-label';
import { reads } from '../../_endpoint/endpoint';
import { keeping } from '../../_endpoint/kept-response';
import { list } from '../../_endpoint/respond';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(
  keeping(async ({ person, params, today }) => {
    const query = parseQuery(reconciliationQuery, params);
    const locale = query.lang ?? 'en';
    const moment = { today, asAt: query.asAt ?? null };
    const { books, measures, asAt } = await loadBooks(person, moment);
    const book = books.find(({ id }) => id === query.book);
    if (!book) throw new ApiError('not-found', `There is no book of Estimates “${query.book}”.`);
    const words = { t: translatorFor(locale), locale, book, measures };
    return list({
      format: query.format,
      name: 'figures',
      shape: reconciliationShape,
      rows: reconcile(book).map((row) =>
        reconciliationView(
          book,
          row,
          { label: figureLabel(words, row.figure), arithmetic: arithmeticText(words.t, row) },
          locale,
        ),
      ),
      asAt,
      fileName: `reconciliation-${book.id}`,
    });
  }),
);
