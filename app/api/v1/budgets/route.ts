import { ApiError } from '@/lib/api/api-error';
import { BUDGET_TABLES, type BudgetTable } from '@/lib/api/budgets-response';
import { budgetsView } from '@/lib/api/budgets-view';
import { parseQuery } from '@/lib/api/parse-query';
import { budgetsQuery } from '@/lib/api/query';
import { headOf } from '@/lib/budget/find-figure';
import { loadBooks } from '@/lib/data/books/load-books';
import { reads } from '../../_endpoint/endpoint';
import { keeping } from '../../_endpoint/kept-response';
import { json, list } from '../../_endpoint/respond';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(
  keeping(async ({ person, params, today }) => {
    const query = parseQuery(budgetsQuery, params);
    const table = tableAsked(query.format, query.table);
    const moment = { today, asAt: query.asAt ?? null };
    const { books, asAt } = await loadBooks(person, moment);
    const book = books.find(({ id }) => id === query.book);
    if (!book) throw new ApiError('not-found', `There is no book of Estimates “${query.book}”.`);
    const head = headOf(book, query.head ?? null);
    if (!head) throw new ApiError('not-found', `The book ${book.id} has no head “${query.head}”.`);
    const view = budgetsView(book, head, query.lang ?? 'en');
    if (table === null) return json({ book: book.id, head: head.number, ...view, asAt, illustrative: false });
    return list({
      format: 'csv',
      name: table,
      shape: BUDGET_TABLES[table],
      rows: view[table],
      asAt,
      fileName: `budgets-${book.id}-head-${head.number}-${table}`,
    });
  }),
);

/** A CSV file holds one table, so it has to be named; JSON holds them all. */
function tableAsked(format: 'json' | 'csv' | undefined, table: BudgetTable | undefined): BudgetTable | null {
  const refuse = (message: string) =>
    new ApiError('bad-request', `table: ${message}.`, [{ field: 'table', value: table ?? null, message }]);
  if (format !== 'csv' && table) throw refuse('only with format=csv; JSON has every table');
  if (format === 'csv' && !table) throw refuse('required with format=csv');
  return table ?? null;
}
