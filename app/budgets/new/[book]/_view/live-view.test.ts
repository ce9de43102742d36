import { expect, test } from 'vitest';
import type { Book } from '@/lib/budget/book';
import type { Entering } from '@/lib/data/books/load-entering';
import { whole } from '@/lib/exact/fraction';
import { editSheet } from '@/lib/imports/book/sheet/edit-sheet';
import type { BookSheet } from '@/lib/imports/book/sheet/sheet';
import { fieldsOfSheet, sheetOfFields } from '@/lib/imports/book/sheet/sheet-fields';
import { BOOK_2024_25 } from '@/lib/imports/book/testing/book-of-2024-25';
import { sheet2025 } from '@/lib/imports/book/testing/sheet-2025';
import { translatorFor } from '@/lib/messages/translator';
import type { LiveGroup } from './live';
import { sheetLive } from './live-view';

const ENTERING: Entering = { books: [BOOK_2024_25], measures: [], threshold: whole(10n) };
const words = { t: translatorFor('en'), locale: 'en' } as const;

function live(fields: Readonly<Record<string, string>> = {}, sheet: BookSheet = sheet2025()) {
  const typed = sheetOfFields({ ...fieldsOfSheet(sheet), ...fields });
  if (typed === null) throw new Error('no sheet');
  return sheetLive(words, typed, '2025-26' as Book['id'], ENTERING);
}

function told(found: ReturnType<typeof live>, kind: LiveGroup['kind']) {
  return found.groups.find((group) => group.kind === kind)?.troubles.map(({ field, text }) => [field, text]);
}

test('a good sheet says that nothing is beyond its tolerance, and nothing else', () => {
  expect(live().groups).toEqual([
    { kind: 'beyond', title: 'Nothing is beyond its tolerance.', asks: false, troubles: [] },
  ]);
});

test('a wrong sum says both numbers and what is allowed, beside its cell', () => {
  // 23.5 + 262.5 + 401.8 = 687.8; from the thousands half a unit of 0.1 and one of 0.001: 0.0505
  const found = live({ 'heads.0.whole.provision.estimate': '688.8' });
  expect(found.cells['heads.0.whole.provision.estimate']).toEqual({
    status: 'beyond',
    text: 'printed 688.8, worked out 687.8: –1 off, ±0.0505 allowed',
  });
  // The sum, from thousands and from programmes, and the two changes that it takes part in.
  expect(told(found, 'beyond')).toHaveLength(4);
});

test('a cell that says no number is named as the form names it', () => {
  const field = 'heads.0.programmes.2.provision.revised';
  const found = live({ [field]: '3 79' });
  expect(found.cells[field]?.text).toBe('“3 79” says no number');
  expect(told(found, 'unreadable')).toEqual([
    [field, 'Head 135, (3) Efficiency Office, 2024–25 (Revised): “3 79” says no number.'],
  ]);
});

test('programmes that no link speaks of are told while one types, gone and new ones', () => {
  const links = editSheet(sheet2025(), 'remove:links.2');
  const found = live({}, editSheet(links, 'add:heads.0.programmes'));
  expect(told(found, 'unlinked')).toEqual([
    ['links-all', '2024–25, Head 135 Programme (3) Efficiency Office: nothing of this book continues it'],
    ['links-all', 'Head 135 Programme (3) Efficiency Office: it continues nothing of 2024–25'],
    ['links-all', 'Head 135 Programme (4) : it continues nothing of 2024–25'],
  ]);
});

test('a target said by half is told with what is empty, whichever half it is', () => {
  const of = 'heads.0.pledges.0';
  expect(told(live({ [`${of}.from`]: '2025-04' }), 'half-target')?.map(([field]) => field)).toEqual([
    `${of}.comparison`,
  ]);
  expect(told(live({ [`${of}.comparison`]: 'at-least' }), 'half-target')?.map(([field]) => field)).toEqual([
    `${of}.from`,
  ]);
  const both = live({ [`${of}.from`]: '2025-04', [`${of}.comparison`]: 'at-least' });
  expect(told(both, 'half-target')).toBeUndefined();
});

test('a note that is asked for is missing until it is written in three languages', () => {
  // 22.7 was estimated: 25.7 is another original, and 25.7 → 21.4 is −16.7%.
  const original = { 'heads.0.programmes.0.provision.original': '25.7' };
  const missing = told(live(original), 'note-missing');
  expect(missing?.map(([field]) => field)).toEqual(['notes.1.text.en', 'notes.2.text.en']);
  const note = (...languages: string[]) => ({
    ...original,
    'notes.0.kind': 'estimate-original',
    'notes.0.head': '135',
    'notes.0.programme': '1',
    'notes.0.stage': 'original',
    'notes.0.against': 'estimate',
    ...Object.fromEntries(languages.map((one) => [`notes.0.text.${one}`, 'moved'])),
  });
  expect(told(live(note('en', 'zhHant')), 'note-missing')).toHaveLength(2);
  const written = live(note('en', 'zhHant', 'zhHans'));
  expect(told(written, 'note-missing')?.map(([field]) => field)).toEqual(['notes.1.text.en']);
  expect(written.notes['estimate-original/135/1/original']).toEqual({
    text: 'Asked for: the last book estimated 22.7, printed is 25.7.',
    isMissing: false,
  });
});
