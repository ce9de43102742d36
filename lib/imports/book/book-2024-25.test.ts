import { describe, expect, it } from 'vitest';
import { figuresOf } from '@/lib/budget/find-figure';
import { reconcile } from '@/lib/budget/reconcile';
import { decimal } from '@/lib/exact/fraction';
import {
  BOOK_2024_25 as book,
  FILE_2024_25 as file,
  PROBLEMS_2024_25 as problems,
} from './testing/book-of-2024-25';
import { NUMBERS_OF_THE_DOCUMENT } from './testing/numbers-of-the-document';

const rows = reconcile(book);

/** A printed figure without what stands around its number: `around 2 807 000` is `2 807 000`, `(—)` is `—`. */
function numberIn(printed: string): string {
  return printed.replace(/^(around|over|nearly) /, '').replace(/ million$|m$|[$%()]/g, '');
}

describe('the book of the Estimates 2024–25', () => {
  it('is well formed, and every printed text says a number', () => {
    expect(problems).toEqual([]);
    expect(book.id).toBe('2024-25');
    expect(book.published).toBe('2024-02-28');
    expect(book.figures).toHaveLength(163);
  });

  it('agrees with itself: no figure is beyond the tolerance, none needs an explanation', () => {
    const status = rows.map((row) => row.status);
    expect(new Set(status)).toEqual(new Set(['exact', 'within-tolerance', 'printed']));
  });

  it('is within tolerance, not exact, only where millions stand for thousands, and says why', () => {
    const within = rows.filter((row) => row.status === 'within-tolerance');
    expect(within.map((row) => row.id)).toEqual([
      'details-1/amount-required~2',
      'details-1/above-revised~2',
      'details-1/above-actual~2',
    ]);
    expect(within.filter((row) => row.explanation === null)).toEqual([]);
  });

  it('prints every number of the document, in its order, and no other', () => {
    const document = NUMBERS_OF_THE_DOCUMENT.flatMap(([, numbers]) => numbers);
    expect(book.figures.map((figure) => numberIn(figure.printed))).toEqual(document);
  });

  it('keeps the words and signs around a number as they are printed', () => {
    const printed = book.figures.map((figure) => figure.printed);
    for (const text of [
      '$660.3m',
      '(—)',
      '–11.7%',
      '$77,428,000',
      '$2.3 million',
      'around 2 807 000',
      'over 230',
    ])
      expect(printed).toContain(text);
  });

  it('gives each figure an id of its own', () => {
    const ids = book.figures.map((figure) => figure.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says in words what a figure of the text is', () => {
    const texts = figuresOf(book, '135', 'text');
    expect(texts).toHaveLength(41);
    expect(texts.filter((figure) => figure.label === null)).toEqual([]);
  });

  it('carries Ψ and ‡ where they are printed and nowhere else, each with its text', () => {
    const marked = book.figures.filter((figure) => figure.footnotes.length > 0);
    expect(marked.map(({ id, footnotes }) => [id, footnotes])).toEqual([
      ['programme-2/2022-23/actual', ['Ψ']],
      ['head/2022-23/actual', ['‡']],
    ]);
    expect(book.footnotes.map(({ mark, restated }) => [mark, restated])).toEqual([
      ['Ψ', true],
      ['‡', true],
    ]);
  });

  it('gives every provision its programme, year and stage', () => {
    const provisions = figuresOf(book, '135', 'provision').map(
      ({ subject: { programme, year, stage }, printed }) =>
        `${programme ?? 'head'} ${year} ${stage} ${printed}`,
    );
    expect(provisions).toEqual([
      '1 2022-23 actual 19.4',
      '1 2023-24 original 20.0',
      '1 2023-24 revised 20.4',
      '1 2024-25 estimate 22.7',
      '2 2022-23 actual 179.3',
      '2 2023-24 original 221.0',
      '2 2023-24 revised 195.2',
      '2 2024-25 estimate 251.1',
      '3 2022-23 actual 439.0',
      '3 2023-24 original 367.2',
      '3 2023-24 revised 367.2',
      '3 2024-25 estimate 386.5',
      'head 2022-23 actual 637.7',
      'head 2023-24 original 608.2',
      'head 2023-24 revised 582.8',
      'head 2024-25 estimate 660.3',
    ]);
  });

  it('names every line, component, item and programme that its figures are of', () => {
    const [head] = book.heads;
    const lines = new Set(head?.lines.map(({ kind, code }) => `${kind} ${code}`));
    const components = new Set(head?.components.map(({ code }) => code));
    const unnamed = book.figures.filter(({ subject }) => {
      if (subject.kind === 'subhead' || subject.kind === 'total')
        return !lines.has(`${subject.kind} ${subject.code}`);
      return subject.kind === 'component' && !components.has(subject.code);
    });
    expect(unnamed).toEqual([]);
    expect(head?.programmes.map(({ number, policyArea }) => [number, policyArea.number])).toEqual([
      [1, 27],
      [2, 17],
      [3, 27],
    ]);
    expect(head?.items.map(({ subhead, code }) => `${subhead} ${code}`)).toEqual(['700 803']);
  });

  it('holds the stated volumes to within 500 either way', () => {
    const volumes = figuresOf(book, '135', 'volume');
    expect(volumes.map(({ subject, value, halfUnit }) => [subject.of, value, halfUnit])).toEqual([
      ['calls', decimal(2_807_000n, 0), decimal(500n, 0)],
      ['written', decimal(820_000n, 0), decimal(500n, 0)],
    ]);
  });

  it('holds the three pledges: target, actual 2022 and 2023, plan 2024', () => {
    const pledges = figuresOf(book, '135', 'pledge').map(
      ({ subject: { measure, column, year }, printed }) => `${measure} ${column} ${year ?? '–'} ${printed}`,
    );
    expect(pledges).toEqual([
      'answered-within-12s target – 80',
      'answered-within-12s actual 2022 61',
      'answered-within-12s actual 2023 74',
      'answered-within-12s plan 2024 80',
      'resolved-first-time target – 95',
      'resolved-first-time actual 2022 99',
      'resolved-first-time actual 2023 99',
      'resolved-first-time plan 2024 99',
      'satisfaction target – 4.0',
      'satisfaction actual 2022 4.5',
      'satisfaction actual 2023 4.6',
      'satisfaction plan 2024 4.5',
    ]);
    expect(file.targets.map(({ measure, comparison, from }) => `${measure} ${comparison} ${from}`)).toEqual([
      'answered-within-12s at-least 2022-01',
      'resolved-first-time at-least 2022-01',
      'satisfaction at-least 2022-01',
    ]);
  });
});
