import { unguarded } from '@/lib/format/formula-guard';
import { type WordsProblem, wordsProblem } from '@/lib/returns/words';

export type NoteCell =
  | { readonly kind: 'note'; readonly note: string | null }
  | ({ readonly kind: 'problem' } & WordsProblem);

/**
 * The note in a cell that has been trimmed: any text that a return can keep (`wordsProblem`); an empty cell is null.
 *
 * Line breaks of Windows become `\n`; the apostrophe that our own export puts before `=`, `+`, `-`, `@` is taken
 * off again; nothing else is changed.
 *
 * Example: `readNoteCell('系統更新')` is `{ kind: 'note', note: '系統更新' }`.
 */
export function readNoteCell(cell: string): NoteCell {
  const note = unguarded(cell).replaceAll('\r\n', '\n');
  if (note === '') return { kind: 'note', note: null };
  const problem = wordsProblem(note);
  return problem === null ? { kind: 'note', note } : { kind: 'problem', ...problem };
}
