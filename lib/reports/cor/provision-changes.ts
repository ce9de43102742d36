import type { Book } from '@/lib/budget/book';
import { yearAtStage } from '@/lib/budget/book-years';
import { percentChange, printChange } from '@/lib/budget/change';
import { type FigureOf, figuresOf, provisionOf } from '@/lib/budget/find-figure';
import type { Stage, YearStage } from '@/lib/budget/stage';
import type { CorChange } from './cor-provision';

/** On which earlier columns the document tells the change of a column. */
const BASES: Partial<Record<Stage, readonly Stage[]>> = {
  revised: ['original'],
  estimate: ['revised', 'original'],
};

/**
 * The changes that the document prints of a provision: of the Revised on the Original, of the Estimate on the Revised and
 * on the Original. As the book prints them, else computed from the two amounts and printed the same way.
 *
 * @example of Programme (1)'s 22.7: `+11.3%` beside it, `+13.5%` on the Original below it
 */
export function changesOfAmount(
  book: Book,
  figure: FigureOf<'provision'>,
  columnBefore: YearStage | undefined,
): readonly CorChange[] {
  const { programme, year, stage } = figure.subject;
  return (BASES[stage] ?? []).flatMap((base): CorChange[] => {
    const against = { year: yearAtStage(book.id, base), stage: base };
    const beside = columnBefore?.stage === base;
    const change = figuresOf(book, figure.head, 'change').find(
      ({ subject }) =>
        subject.programme === programme &&
        subject.year === year &&
        subject.stage === stage &&
        subject.against.year === against.year &&
        subject.against.stage === base,
    );
    if (change) return [{ against, beside, printed: change.printed, percent: change.value, inBook: true }];
    const earlier = provisionOf(book, figure.head, programme, against);
    if (!earlier) return [];
    const percent = percentChange(figure.value, earlier.value);
    return [{ against, beside, printed: printChange(percent), percent, inBook: false }];
  });
}
