import type { FinancialYear } from '@/lib/calendar/financial-year';
import { planCommitments, planLines } from './plan-lines';
import { planProvisions } from './plan-provisions';
import { planPledges, planPosts, planTexts } from './plan-rest';
import { type PlannedFigure, plannerOf } from './planned-figure';
import type { BookSheet } from './sheet';

/** How a derivation of a cell is named: the figure's id, of its second derivation `id~2`, whatever is typed. */
export function sheetRow(id: string, place: number): string {
  return place === 0 ? id : `${id}~${place + 1}`;
}

/**
 * Every cell of a sheet with its figure: what it is of, and what it follows from by how the book is built. A head's
 * provision follows from its total expenditure and its programmes', a subhead from its analysis, a total from the lines
 * above it, a balance from the three columns before it, posts from each other.
 *
 * @param book the sheet's book
 * @example planFigures(sheet, '2025-26')[0] // { id: 'programme-1/2023-24/actual', field: 'heads.0.programmes.0.provision.actual', … }
 */
export function planFigures(sheet: BookSheet, book: FinancialYear): readonly PlannedFigure[] {
  return sheet.heads.flatMap((head, place) => {
    const planner = plannerOf(book, head, place);
    const parts = [planProvisions, planLines, planCommitments, planPosts, planPledges, planTexts];
    return parts.flatMap((part) => part(planner));
  });
}
