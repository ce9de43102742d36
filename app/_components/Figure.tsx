import type { Cell, Note } from '@/lib/overview/budgets/cell';
import { getTextsOf } from '@/lib/request/words';
import { FigureCell, NoteList } from './FigureCell';

/** A figure in its cell, with the words of its footnotes' marks. */
export async function Figure({ cell, table }: { cell: Cell | null; table: string }) {
  const t = await getTextsOf('budgets');
  const labels = Object.fromEntries((cell?.marks ?? []).map(({ mark, note }) => [note, t('note', { mark })]));
  return <FigureCell cell={cell} table={table} labels={labels} />;
}

/** The footnotes of a table, below it. */
export async function Notes({ notes, table }: { notes: readonly Note[]; table: string }) {
  const t = await getTextsOf('budgets');
  return <NoteList notes={notes} table={table} label={t('notes')} />;
}
