import { expect, test } from 'vitest';
import { BOOK_2024_25 } from '@/lib/imports/book/testing/book-of-2024-25';
import type { CorFacts } from './cor-facts';
import { givenBeforeBookOf2025, givenDraftOf2025, MONEY_2025_26 } from './testing/given-books';
import { factsOf, givenYear, missingOf } from './testing/given-input';

test('without the year’s own book the table has its pledges and volumes, no provision, and names of the nearest book', () => {
  const facts = factsOf(givenBeforeBookOf2025());
  const draft = factsOf(givenDraftOf2025({ figures: givenYear(2024) }));
  expect(facts.provision).toEqual({ kind: 'not-held', book: '2025-26' });
  expect(facts).toEqual({ ...draft, provision: facts.provision, running: facts.running });
  const named = ({ running }: CorFacts) =>
    running && [running.book, running.head.number, running.programme.number];
  expect([facts, draft].map(named)).toEqual([
    ['2024-25', '135', 3],
    ['2025-26', '47', 1],
  ]);
  expect(facts.running?.head.controllingOfficer.en).toContain('Innovation');
  // Of two others, the one before the year and not the newest.
  const books = [BOOK_2024_25, { ...MONEY_2025_26, id: '2026-27' as typeof MONEY_2025_26.id }];
  expect(named(factsOf(givenBeforeBookOf2025({ books })))?.[0]).toBe('2024-25');
  expect(factsOf({ ...givenBeforeBookOf2025(), books: [] }).running).toBeNull();
});

test('without the year’s own book a target, plan or actual that is missing still refuses, with the whole list', () => {
  const figures = givenYear(2024, (number) => (number === 12 ? null : {}));
  const input = givenBeforeBookOf2025({ figures });
  const measures = input.measures.map((measure) => ({ ...measure, plans: [], targets: [] }));
  expect(missingOf({ ...input, measures }).map(({ kind }) => kind)).toEqual(
    Array.from({ length: 3 }, () => ['target', 'actual', 'plan']).flat(),
  );
});
