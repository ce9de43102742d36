import { expect, test } from 'vitest';
import { nearestBook } from './nearest-book';

const of = (...books: readonly (string | null)[]) => books.map((book, place) => ({ book, place }));

test('the book itself, else the newest before it, else the oldest after it', () => {
  expect(nearestBook(of('2025-26', '2024-25', '2023-24'), '2024-25')?.book).toBe('2024-25');
  expect(nearestBook(of('2025-26', null, '2022-23', '2023-24'), '2024-25')?.book).toBe('2023-24');
  expect(nearestBook(of('2027-28', '2026-27'), '2024-25')?.book).toBe('2026-27');
  expect(nearestBook(of('2026-27', null), '2024-25')?.book).toBeNull();
  expect(nearestBook([], '2024-25')).toBeNull();
});

test('of two of one book the later stands', () => {
  expect(nearestBook(of('2024-25', '2024-25'), '2024-25')?.place).toBe(1);
  expect(nearestBook(of('2026-27', '2026-27'), '2024-25')?.place).toBe(1);
});
