import type { BookJson } from '@/lib/imports/book/testing/made-up-parts';
import type { FaultyBook } from './spoil-book';

type NoteJson = NonNullable<BookJson['notes']>[number];

const text = { en: 'fewer projects', zhHant: '項目減少', zhHans: '项目减少' };
const note = (more: Partial<NoteJson> = {}): NoteJson => ({
  kind: 'variance',
  head: '135',
  programme: 2,
  year: '2025-26',
  stage: 'estimate',
  against: { year: '2024-25', stage: 'revised' },
  text,
  ...more,
});
const noted =
  (...notes: NoteJson[]) =>
  (json: BookJson) => {
    json.notes = notes;
  };
const place = 'note to Head 135 Programme (2), 2025-26 (estimate) against 2024-25 (revised)';

/** What is noted of provisions. */
export const FAULTY_NOTES: readonly FaultyBook[] = [
  ['note-to-unknown', noted(note({ programme: 9 })), 'note to Head 135 Programme (9)', 'fewer projects'],
  ['note-columns', noted(note({ kind: 'estimate-original' })), place, 'fewer projects'],
  ['note-twice', noted(note(), note()), place, 'fewer projects'],
];
