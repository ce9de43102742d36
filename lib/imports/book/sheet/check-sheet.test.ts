import { describe, expect, it, test } from 'vitest';
import type { Book } from '@/lib/budget/book';
import { shortDecimal } from '@/lib/budget/short-decimal';
import { parseBookJson } from '../parse-book';
import { BOOK_2024_25, FILE_2024_25 } from '../testing/book-of-2024-25';
import { bookOf, sheet2025 } from '../testing/sheet-2025';
import { beginSheet, sheetOfBook } from './begin-sheet';
import { checkSheet } from './check-sheet';
import { editSheet } from './edit-sheet';
import { fileOfSheet } from './file-of-sheet';
import type { BookSheet } from './sheet';
import { fieldsOfSheet, sheetOfFields } from './sheet-fields';

const YEAR = '2025-26' as Book['id'];

function typed(fields: Readonly<Record<string, string>>): BookSheet {
  const sheet = sheetOfFields({ ...fieldsOfSheet(sheet2025()), ...fields });
  if (sheet === null) throw new Error('no sheet');
  return sheet;
}

/** `beyond by 0.9 of 0.15 (2 of 2)`: how the rows of a field stand. */
function said(sheet: BookSheet, field: string): string[] {
  return checkSheet(sheet, YEAR)
    .rows.filter((row) => row.field === field)
    .map(({ row, reconciled, typed: there, of }) => {
      const { status, difference, tolerance } = reconciled ?? {};
      const by = difference?.numerator
        ? ` by ${shortDecimal(difference)} of ${shortDecimal(tolerance ?? difference)}`
        : '';
      return `${row}: ${status ?? 'waits'}${by} (${there} of ${of})`;
    });
}

const whole = 'heads.0.whole.provision.estimate';

describe('a made book of 2025–26, as it is typed', () => {
  it('holds: three programmes of 23.5, 262.5 and 401.8 are the head’s 687.8', () => {
    expect(said(sheet2025(), whole)).toEqual([
      'head/2025-26/estimate: exact (1 of 1)',
      'head/2025-26/estimate~2: exact (3 of 3)',
    ]);
    expect(
      checkSheet(sheet2025(), YEAR).rows.filter(({ reconciled }) => reconciled?.status === 'beyond'),
    ).toEqual([]);
    expect(bookOf(sheet2025()).kind).toBe('book');
  });

  it('a sum that is wrong is beyond four half units; a digit too many in a change is beyond what rounding allows', () => {
    // 688.8 − 687.8 = 1.0; three terms and the total, 0.05 each: 0.2. From thousands 687,800 → 687.8: 0.05 + 0.0005
    expect(said(typed({ [whole]: '688.8' }), whole)).toEqual([
      'head/2025-26/estimate: beyond by -1 of 0.0505 (1 of 1)',
      'head/2025-26/estimate~2: beyond by -1 of 0.2 (3 of 3)',
    ]);
    // 240.0 → 262.5 is +9.375%, printed +9.4%; +9.5% is what 262.55/239.95 could give (9.418…) and half a unit: within 0.093
    const change = 'heads.0.programmes.1.changes.estimateOnRevised';
    expect(said(typed({ [change]: '+9.5%' }), change)[0]).toMatch(/: beyond by -0\.1 of 0\.09/);
    expect(said(typed({ [change]: '+9.4%' }), change)).toEqual([
      'programme-2/2025-26/estimate/on-revised: exact (2 of 2)',
    ]);
  });

  it('waits for what isn’t typed yet, and judges over what is there', () => {
    const sheet = typed({
      'heads.0.programmes.2.provision.estimate': '',
      'heads.0.lines.8.amounts.estimate': '',
    });
    expect(said(sheet, whole)).toEqual(['head/2025-26/estimate~2: beyond by -401.8 of 0.15 (2 of 3)']);
    const change = 'heads.0.programmes.2.changes.estimateOnRevised';
    expect(said(sheet, change)).toEqual(['programme-3/2025-26/estimate/on-revised: waits (1 of 2)']);
  });

  it('an explanation in all three languages settles a difference', () => {
    const row = {
      'explanations.0.row': 'head/2025-26/estimate~2',
      'explanations.1.row': 'head/2025-26/estimate',
    };
    const words = (...languages: string[]) =>
      Object.fromEntries(
        [0, 1].flatMap((at) => languages.map((one) => [`explanations.${at}.text.${one}`, 'x'])),
      );
    const change = { [whole]: '688.8' };
    expect(said(typed({ ...change, ...row, ...words('en', 'zhHant') }), whole)[1]).toContain('beyond');
    expect(said(typed({ ...change, ...row, ...words('en', 'zhHant', 'zhHans') }), whole)[1]).toContain(
      'explained',
    );
  });

  it('cells that say no number are named with what stands there', () => {
    const sheet = typed({ [whole]: '687,8', 'heads.0.pledges.0.plan': 'eighty' });
    expect(checkSheet(sheet, YEAR).unreadable).toEqual([
      { field: whole, printed: '687,8' },
      { field: 'heads.0.pledges.0.plan', printed: 'eighty' },
    ]);
  });

  it('a restated footnote stands at the cells that carry its mark; a mark without one is told', () => {
    const cell = 'heads.0.programmes.1.provision.actual';
    const noted = { 'heads.0.footnotes.0.mark': 'Ψ', 'heads.0.footnotes.0.restated': 'yes' };
    const text = Object.fromEntries(
      ['en', 'zhHant', 'zhHans'].map((one) => [`heads.0.footnotes.0.text.${one}`, 'x']),
    );
    const good = bookOf(typed({ [cell]: '196.4 Ψ', ...noted, ...text }));
    if (good.kind !== 'book') throw new Error(JSON.stringify(good.errors));
    expect(good.book.footnotes).toMatchObject([{ mark: 'Ψ', restated: true }]);
    expect(good.book.figures.find(({ id }) => id === 'programme-2/2023-24/actual')).toMatchObject({
      printed: '196.4',
      footnotes: ['Ψ'],
    });
    const bad = bookOf(typed({ [cell]: '196.4 ‡', ...noted, ...text }));
    expect(bad.kind === 'errors' && bad.errors.map(({ code, value }) => [code, value])).toEqual([
      ['unknown-footnote', '‡'],
      ['footnote-unused', 'Ψ'],
    ]);
  });
});

test('every check of the book of 2024–25 comes out as in the book itself', () => {
  const sheet = sheetOfBook(BOOK_2024_25, FILE_2024_25.targets);
  const { rows, unreadable } = checkSheet(sheet, BOOK_2024_25.id);
  expect(unreadable).toEqual([]);
  expect(rows.filter(({ reconciled }) => reconciled === null)).toEqual([]);
  expect(new Set(rows.map(({ reconciled }) => reconciled?.status))).toEqual(
    new Set(['exact', 'within-tolerance']),
  );
});

describe('lines come and go', () => {
  const begun = beginSheet(BOOK_2024_25, YEAR);
  const counts = ({ heads, links }: BookSheet) => [
    heads.length,
    heads[0]?.programmes.length,
    heads[0]?.lines.length,
    links.length,
  ];
  it('and nothing else changes', () => {
    expect(counts(begun)).toEqual([1, 3, 9, 3]);
    expect(counts(editSheet(begun, 'add:heads.0.programmes'))).toEqual([1, 4, 9, 3]);
    expect(counts(editSheet(begun, 'remove:heads.0.lines.2'))).toEqual([1, 3, 8, 3]);
    expect(counts(editSheet(begun, 'add:heads'))).toEqual([2, 3, 9, 3]);
    expect(counts(editSheet(begun, 'remove:links.1'))).toEqual([1, 3, 9, 2]);
    expect(counts(editSheet(begun, 'add:links'))).toEqual([1, 3, 9, 4]);
    for (const order of ['add:heads.0.name', 'remove:book', 'burn:everything'])
      expect(counts(editSheet(begun, order))).toEqual([1, 3, 9, 3]);
  });

  it('a programme that is added has its own table, and the head’s total asks for it', () => {
    const sheet = editSheet(sheet2025(), 'add:heads.0.programmes');
    const fields = { ...fieldsOfSheet(sheet), 'heads.0.programmes.3.provision.estimate': '1.0' };
    const more = sheetOfFields(fields);
    if (more === null) throw new Error('no sheet');
    expect(said(more, whole)[1]).toBe('head/2025-26/estimate~2: beyond by 1 of 0.25 (4 of 4)');
    const { json } = fileOfSheet(more, YEAR);
    const parsed = parseBookJson(json);
    expect(parsed.kind === 'errors' && parsed.errors.map(({ place }) => place)).toContain(
      'heads[0].programmes[3].name.zhHant',
    );
  });
});
