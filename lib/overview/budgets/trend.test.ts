import { expect, test } from 'vitest';
import { translatorFor } from '@/lib/messages/translator';
import { BOOK, headIn, NEXT } from './testing/shown';
import { trendView } from './trend';

const t = translatorFor('en');
const of = (programme: number) => ({ book: BOOK, head: headIn(BOOK), programme });

test('one book: three years, each told with every stage that is printed', () => {
  const view = trendView(t, 'en', [BOOK], of(3));
  expect(view.title).toBe(
    'Efficiency Office: down from $439.0m (2022–23 Actual) to $386.5m (2024–25 Estimate)',
  );
  expect(view.told).toEqual([
    '2022–23: Actual 439.0',
    '2023–24: Original 367.2, Revised 367.2',
    '2024–25: Estimate 386.5',
  ]);
  expect(view.summary).toBe(
    'Efficiency Office, provision by financial year in $ million. 2022–23: Actual 439.0. 2023–24: Original 367.2, Revised 367.2. 2024–25: Estimate 386.5.',
  );
  expect(view.rows.map(({ year, cells }) => [year, ...cells.map((cell) => cell?.printed ?? null)])).toEqual([
    ['2022–23', '439.0', null, null, null],
    ['2023–24', null, '367.2', '367.2', null],
    ['2024–25', null, null, null, '386.5'],
  ]);
});

test('a footnote is told with its figure and stands below the table', () => {
  const view = trendView(t, 'en', [BOOK], of(2));
  expect(view.told[0]).toBe('2022–23: Actual 179.3 Ψ');
  expect(view.notes.map(({ mark }) => mark)).toEqual(['Ψ']);
});

test('across two books every figure says which book prints it, and a restated year says that it can’t be compared', () => {
  const view = trendView(t, 'en', [BOOK, NEXT], of(2));
  expect(view.books.map(({ book, head }) => [book, head])).toEqual([
    ['2024-25', '135'],
    ['2025-26', '135'],
  ]);
  expect(view.rows.map(({ year, remark }) => [year, remark])).toEqual([
    ['2022–23', null],
    ['2023–24', 'restated: not comparable with the year before'],
    ['2024–25', null],
    ['2025–26', null],
  ]);
  expect(view.rows[2]?.cells.at(-1)).toMatchObject({ printed: '251.1', below: ['Estimates 2024–25'] });
  expect(view.summary).toContain('The line is broken once');
  // Both books have a Ψ, each with a note of its own.
  expect(view.notes.map(({ note }) => note)).toEqual(['2024-25-Ψ', '2025-26-Ψ']);
  expect(view.rows[1]?.cells[0]?.marks).toEqual([{ mark: 'Ψ', note: '2025-26-Ψ' }]);
  // What is before the break isn't compared with what is after it.
  expect(view.title).toContain('2023–24 Actual');
});

test('a programme that goes on in another head takes that head’s figures along', () => {
  const view = trendView(t, 'en', [BOOK, NEXT], of(3));
  expect(view.books.map(({ book, head }) => [book, head])).toEqual([
    ['2024-25', '135'],
    ['2025-26', '47'],
  ]);
  expect(view.sources).toHaveLength(2);
});

test('Chinese says the same', () => {
  const view = trendView(translatorFor('zh-Hant'), 'zh-Hant', [BOOK], of(3));
  expect(view.title).toBe(
    '效率促進辦公室：由439.0百萬元（2022–23年度實際）減至386.5百萬元（2024–25年度預算）',
  );
  expect(view.told[1]).toBe('2023–24年度：原來預算367.2、修訂預算367.2');
});
