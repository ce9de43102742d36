import { unguarded } from '@/lib/format/formula-guard';

/** As many as the database keeps, counted as people count: 𠮷 and an emoji are one each. */
export const LONGEST_NOTE = 2000;

export type NoteCell =
  | { readonly kind: 'note'; readonly note: string | null }
  | {
      readonly kind: 'problem';
      readonly code: 'note-too-long' | 'note-control-character' | 'note-direction-override';
      readonly facts: Readonly<Record<string, string | number>>;
    };

/** Controls (NUL among them) and halves of characters; line break and tab are text. */
const CONTROL = /(?![\n\t])[\p{Cc}\p{Cs}]/u;

/** Embeddings, overrides and isolates make a text read otherwise than it is stored. Right-to-left letters are fine. */
const DIRECTION_OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * The note in a cell that has been trimmed: any text of at most 2 000 characters; an empty cell is null.
 *
 * Line breaks of Windows become `\n`; the apostrophe that our own export puts before `=`, `+`, `-`, `@` is taken
 * off again; nothing else is changed, no Unicode normalization either.
 *
 * Example: `readNoteCell('系統更新')` is `{ kind: 'note', note: '系統更新' }`.
 */
export function readNoteCell(cell: string): NoteCell {
  const note = unguarded(cell).replaceAll('\r\n', '\n');
  if (note === '') return { kind: 'note', note: null };
  const length = note.length > LONGEST_NOTE ? lengthOf(note) : note.length;
  if (length > LONGEST_NOTE) {
    return { kind: 'problem', code: 'note-too-long', facts: { length, longest: LONGEST_NOTE } };
  }
  const control = CONTROL.exec(note)?.[0];
  if (control !== undefined) {
    return { kind: 'problem', code: 'note-control-character', facts: { character: named(control) } };
  }
  const override = DIRECTION_OVERRIDE.exec(note)?.[0];
  if (override !== undefined) {
    return { kind: 'problem', code: 'note-direction-override', facts: { character: named(override) } };
  }
  return { kind: 'note', note };
}

function lengthOf(note: string): number {
  let length = 0;
  for (const _ of note) length += 1;
  return length;
}

function named(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
