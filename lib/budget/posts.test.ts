import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import { fixed } from '@/lib/exact/round';
import type { Posts } from './figure';
import { postsChanges, postsOf } from './posts';
import { bookWith, printedFigure } from './testing/printed-figure';

const figure = (posts: Posts, day: string, printed: string, programme: number | null = null) =>
  printedFigure(`${posts}/${day}/${programme}`, printed, 'posts', {
    subject: { kind: 'posts', posts, programme, day: day as Day },
  });

const book = bookWith([
  figure('non-directorate', '2024-03-31', '152'),
  figure('change', '2025-03-31', 'four'),
  figure('non-directorate', '2025-03-31', '156'),
  figure('directorate', '2024-03-31', '18'),
  figure('change', '2025-03-31', 'one', 1),
  figure('change', '2025-03-31', 'two', 2),
  figure('change', '2025-03-31', 'one', 3),
  figure('all', '2024-03-31', '170'),
]);

test('the posts of a day are those of the ceiling and of the directorate: 152 + 18 = 170, 156 + 18 = 174', () => {
  const days = postsOf(book, '135');
  expect(days.map(({ day, sum, all }) => [day, sum && fixed(sum, 0), all?.printed ?? null])).toEqual([
    ['2024-03-31', '170', '170'],
    ['2025-03-31', '174', null],
  ]);
});

test('one number of directorate posts that is printed for both days stands on both', () => {
  expect(postsOf(book, '135').map(({ directorate }) => directorate?.printed)).toEqual(['18', '18']);
});

test('the programmes’ changes add up to the head’s: 1 + 2 + 1 = 4', () => {
  const [change] = postsChanges(book, '135');
  expect(change?.programmes.map(({ printed }) => printed)).toEqual(['one', 'two', 'one']);
  expect(change && fixed(change.sum, 0)).toBe('4');
  expect(change).toMatchObject({ agrees: true, head: { printed: 'four' } });
});

test('without a printed change of the head nothing is compared', () => {
  const [change] = postsChanges(bookWith([figure('change', '2025-03-31', 'two', 2)]), '135');
  expect(change).toMatchObject({ head: null, agrees: null });
});

test('a day without one of the two numbers has no sum', () => {
  expect(postsOf(bookWith([figure('non-directorate', '2024-03-31', '152')]), '135')).toMatchObject([
    { sum: null },
  ]);
});
